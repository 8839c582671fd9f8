import {
  addEqual,
  addLimit,
  addMoney,
  addRate,
  addSum,
  claim,
  someMoney,
  someOf,
  split,
  valueOf,
  type Draft,
} from "./Draft";
import type { FunctionCode, LogicalWorkbook } from "./LogicalWorkbook";
import { FUNCTIONS, PROJECT_GROUPS, PROJECTS } from "./words";

const STAGES = ["original", "adjusted", "executed"] as const;
/** Rows of an execution table: 人员经费, 其中：工资, 公用经费, 小计, 项目支出, 合计. */
export const ITEMS = ["staff", "wages", "public", "basic", "project", "all"] as const;

/** Budget and execution of the last two years, the projects of the last one, spending of the first. */
export function addBudget(draft: Draft, years: readonly number[]): Pick<LogicalWorkbook, "projects" | "functions"> {
  const projects = addProjects(draft, years.at(-1) ?? 0);
  years.forEach((year, index) => {
    const isFirst = index === 0;
    addItem(draft, `${String(year)}.staff`, isFirst, 600, 1500);
    addItem(draft, `${String(year)}.public`, isFirst, 60, 160);
    if (index < years.length - 1) addItem(draft, `${String(year)}.project`, isFirst, 150, 700);
    for (const stage of isFirst ? (["executed"] as const) : STAGES) addTotals(draft, String(year), stage);
    if (isFirst) return;
    for (const item of ITEMS) addRates(draft, `${String(year)}.${item}`);
  });
  return { projects, functions: addFunctions(draft, years.at(-1) ?? 0) };
}

function addProjects(draft: Draft, year: number): LogicalWorkbook["projects"] {
  const names = draft.random.shuffle(PROJECTS).slice(0, draft.random.integer(8, 13));
  const half = Math.ceil(names.length / 2);
  const projects = names.map((name, index) => ({
    id: `p${String(index)}`,
    name,
    group: PROJECT_GROUPS[index < half ? 0 : 1] ?? "",
  }));
  for (const { id } of projects) {
    addItem(draft, id, false, 5, 90);
    addRates(draft, id);
  }
  for (const stage of STAGES)
    addSum(
      draft,
      `${String(year)}.project.${stage}`,
      projects.map(({ id }) => `${id}.${stage}`),
    );
  return projects;
}

/** Original, adjusted and executed amounts, each at most a little off the one before; money is never overspent. */
function addItem(draft: Draft, id: string, isExecutedOnly: boolean, low: number, high: number): void {
  const original = someMoney(draft, low, high);
  const adjusted = draft.random.chance(0.1) ? original : someOf(draft, original, 0.8, 1.15);
  const executed = draft.random.chance(0.3) ? adjusted : someOf(draft, adjusted, 0.85, 0.995);
  addMoney(draft, `${id}.executed`, executed);
  if (isExecutedOnly) return;
  addMoney(draft, `${id}.original`, original);
  addMoney(draft, `${id}.adjusted`, adjusted);
  addLimit(draft, `${id}.executed`, [`${id}.adjusted`]);
}

function addTotals(draft: Draft, year: string, stage: string): void {
  const at = (item: string) => `${year}.${item}.${stage}`;
  addMoney(draft, at("wages"), someOf(draft, valueOf(draft, at("staff")), 0.55, 0.8));
  addLimit(draft, at("wages"), [at("staff")], "ofWhich");
  addSum(draft, at("basic"), [at("staff"), at("public")]);
  addSum(draft, at("all"), [at("basic"), at("project")]);
}

function addRates(draft: Draft, id: string): void {
  addRate(draft, `${id}.executionRate`, `${id}.executed`, `${id}.adjusted`);
  addRate(draft, `${id}.adjustmentRate`, `${id}.adjusted`, `${id}.original`, 1);
}

/** The spending of a year by 功能分类: each code adds up those below it, each row its basic and project part. */
function addFunctions(draft: Draft, year: number): readonly FunctionCode[] {
  const codes = FUNCTIONS.map(([code, name]) => ({ id: `f${code}`, code, name }));
  const leaves = codes.filter(({ code }) => code.length > 3);
  const tops = codes.filter(({ code }) => code.length === 3);
  for (const part of ["basic", "project"] as const) {
    const whole = `${String(year)}.${part}.executed`;
    split(draft, valueOf(draft, whole), leaves.length).forEach((value, index) =>
      addMoney(draft, `${leaves[index]?.id ?? ""}.${part}`, value),
    );
    for (const top of tops) addSum(draft, `${top.id}.${part}`, below(leaves, top, part));
    addSum(
      draft,
      whole,
      tops.map(({ id }) => `${id}.${part}`),
    );
  }
  for (const { id } of codes) addSum(draft, `${id}.sum`, [`${id}.basic`, `${id}.project`]);
  for (const top of tops) addSum(draft, `${top.id}.sum`, below(leaves, top, "sum"));
  addSum(
    draft,
    `${String(year)}.all.executed`,
    tops.map(({ id }) => `${id}.sum`),
  );
  return codes;
}

function below(leaves: readonly FunctionCode[], top: FunctionCode, part: string): readonly string[] {
  return leaves.filter(({ code }) => code.startsWith(top.code)).map(({ id }) => `${id}.${part}`);
}

/** Income and expenditure of each year; it opens with what the last one closed with. */
export function addIncome(draft: Draft, years: readonly number[], isFiscal: boolean): void {
  years.forEach((year, index) => {
    const at = (name: string) => `${String(year)}.${name}`;
    const spent = valueOf(draft, at("all.executed"));
    addMoney(draft, at("fiscalIncome"), isFiscal ? spent : someOf(draft, spent, 1, 1.04));
    addMoney(draft, at("generalBudget"), someOf(draft, valueOf(draft, at("fiscalIncome")), 0.7, 0.98));
    addLimit(draft, at("generalBudget"), [at("fiscalIncome")], "ofWhich");
    addMoney(draft, at("superior"), draft.random.chance(0.3) ? someMoney(draft, 1, 20) : 0);
    addMoney(draft, at("otherIncome"), someMoney(draft, 1, 40));
    addMoney(draft, at("remittance"), 0);
    const before = years[index - 1];
    const opening = before === undefined ? someMoney(draft, 30, 90) : valueOf(draft, `${String(before)}.closing`);
    addMoney(draft, at("opening"), opening);
    if (before !== undefined) addEqual(draft, at("opening"), `${String(before)}.closing`, "opening");
    addSum(draft, at("incomeTotal"), [at("fiscalIncome"), at("superior"), at("otherIncome"), at("opening")]);
    addMoney(draft, at("closing"), valueOf(draft, at("incomeTotal")) - spent);
    const rest = [at("project.executed"), at("remittance"), at("closing")];
    addSum(draft, at("expenditureTotal"), [at("staff.executed"), at("public.executed"), ...rest]);
    addSum(draft, at("expenditureTotal"), [at("basic.executed"), ...rest]);
    claim(draft, "equal", [at("expenditureTotal"), at("incomeTotal")], ([left = 0, right = 0]) => left - right);
  });
}
