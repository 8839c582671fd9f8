import { add, addRate, addSum, claim, valueOf, type Draft } from "./Draft";
import type { Indicator, LogicalWorkbook } from "./LogicalWorkbook";
import { RULES, type RuleKind } from "./rules";
import { GROUPS, LEVEL2, QUESTIONS } from "./words";

/** Code, name, weight to begin with, kind of rule. */
const TREE: readonly (readonly [code: string, name: string, weight: number, kind: RuleKind])[] = [
  ["A11", "绩效目标合理性", 4, "checklist"],
  ["A12", "绩效指标明确性", 3, "checklist"],
  ["A21", "年度计划完整性", 5, "checklist"],
  ["A22", "计划安排科学性", 3, "deduction"],
  ["B11", "预算执行率", 5, "executionRate"],
  ["B12", "预算调整率", 4, "adjustmentRate"],
  ["B13", "预算编制规范性", 4, "deduction"],
  ["B21", "在编人员控制率", 3, "controlRate"],
  ["B22", "财务制度健全性", 4, "checklist"],
  ["B23", "采购管理规范性", 5, "deduction"],
  ["C11", "培训场次完成情况", 7, "completion"],
  ["C12", "活动场次完成情况", 7, "completion"],
  ["C13", "走访户数完成情况", 6, "completion"],
  ["C21", "验收合格率", 6, "threshold"],
  ["C22", "任务办结率", 5, "step"],
  ["C31", "重点任务及时完成率", 5, "threshold"],
  ["D11", "服务覆盖率", 8, "bands"],
  ["D12", "投诉处理规范性", 4, "deduction"],
  ["D13", "长效机制健全性", 4, "checklist"],
  ["D21", "服务对象满意度", 8, "survey"],
];

type Scoring = Pick<LogicalWorkbook, "indicators" | "groups" | "questions" | "grade">;

/** About twenty indicators whose scores follow from their rules, groups, total and grade, and the survey behind one of them. */
export function addIndicators(draft: Draft, year: number): Scoring {
  const questions = addSurvey(draft);
  const weights = someWeights(draft);
  const indicators = TREE.map(([code, name, , kind], index): Indicator => {
    const id = `i${String(index)}`;
    const weight = weights[index] ?? 1;
    add(draft, `${id}.weight`, "points", weight);
    const level2 = code.slice(0, 2);
    return {
      id,
      level1: GROUPS.findIndex(([letter]) => letter === code[0]),
      level2: LEVEL2[level2] ?? "",
      digits: code.slice(1),
      name,
      ...RULES[kind]({ draft, id, weight, year: String(year) }),
    };
  });
  return { indicators, questions, ...addGroups(draft, indicators) };
}

/** Moves half points between indicators; the sum stays 100. */
function someWeights(draft: Draft): readonly number[] {
  const weights = TREE.map(([, , weight]) => weight);
  for (let round = 0; round < 12; round += 1) {
    const [from, to] = [draft.random.integer(0, weights.length - 1), draft.random.integer(0, weights.length - 1)];
    if ((weights[from] ?? 0) <= 2 || from === to) continue;
    weights[from] = (weights[from] ?? 0) - 0.5;
    weights[to] = (weights[to] ?? 0) + 0.5;
  }
  return weights;
}

function addGroups(draft: Draft, indicators: readonly Indicator[]): Pick<Scoring, "groups" | "grade"> {
  const groups = GROUPS.map(([letter, name], index) => ({ id: `g${String(index)}`, letter, name }));
  for (const what of ["weight", "score"] as const) {
    const kind = what === "weight" ? "weights" : "sum";
    groups.forEach(({ id }, index) => {
      const members = indicators.filter(({ level1 }) => level1 === index);
      addSum(
        draft,
        `${id}.${what}`,
        members.map((member) => `${member.id}.${what}`),
        kind,
      );
    });
    addSum(
      draft,
      `total.${what}`,
      groups.map(({ id }) => `${id}.${what}`),
      kind,
    );
    addSum(
      draft,
      `total.${what}`,
      indicators.map(({ id }) => `${id}.${what}`),
      kind,
    );
  }
  const weights = indicators.map(({ id }) => `${id}.weight`);
  claim(draft, "weights", weights, (values) => values.reduce((left, right) => left + right, -100));
  for (const id of ["total", ...groups.map((group) => group.id)])
    addRate(draft, `${id}.rate`, `${id}.score`, `${id}.weight`);
  const total = valueOf(draft, "total.score");
  return { groups, grade: total >= 90 ? "优" : total >= 75 ? "良" : total >= 60 ? "合格" : "不合格" };
}

/** Answers A, B, C (1, 0.6, 0) of the same people to every question; shares, satisfaction of each, their mean. */
function addSurvey(draft: Draft): Scoring["questions"] {
  const questions = QUESTIONS.map((text, index) => ({ id: `q${String(index)}`, text }));
  const people = draft.random.integer(25, 120);
  for (const { id } of questions) {
    const few = draft.random.integer(0, Math.floor(people / 10));
    const some = draft.random.integer(1, Math.floor(people / 3));
    const counts = [people - some - few, some, few];
    const ids = ["A", "B", "C"].map((choice, index) => add(draft, `${id}.${choice}`, "count", counts[index] ?? 0));
    for (const own of ids) {
      add(draft, `${own}.share`, "rate", valueOf(draft, own) / people);
      claim(
        draft,
        "share",
        [`${own}.share`, own, ...ids.filter((other) => other !== own)],
        ([share = 0, ...answers]) => {
          const all = answers.reduce((left, right) => left + right, 0);
          return all === 0 ? undefined : share - (answers[0] ?? 0) / all;
        },
      );
    }
    add(draft, `${id}.satisfaction`, "rate", satisfaction(counts));
    claim(draft, "rate", [`${id}.satisfaction`, ...ids], ([rate = 0, ...answers]) =>
      answers.every((answer) => answer === 0) ? undefined : rate - satisfaction(answers),
    );
  }
  const rates = questions.map(({ id }) => `${id}.satisfaction`);
  const mean = rates.reduce((left, id) => left + valueOf(draft, id), 0) / rates.length;
  add(draft, "satisfaction", "rate", mean);
  claim(draft, "rate", ["satisfaction", ...rates], ([whole = 0, ...values]) =>
    values.reduce((left, right) => left - right / values.length, whole),
  );
  return questions;
}

function satisfaction([a = 0, b = 0, c = 0]: readonly number[]): number {
  return (a + b * 0.6) / (a + b + c);
}
