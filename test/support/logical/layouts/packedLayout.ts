import { canvasFor, figure, type Canvas, type Entry, type Page } from "../canvas";
import { PERCENT_TEXT, stylesOf, TEN_THOUSAND, YUAN, type Styles } from "../figureCell";
import type { LogicalWorkbook } from "../LogicalWorkbook";
import type { Rendered } from "../Rendered";

const YUAN_TEXT = stylesOf({ ...YUAN, isText: true }, PERCENT_TEXT);
const IN_TEN_THOUSAND = stylesOf(TEN_THOUSAND);

/** Several tables a sheet with title, unit line and notes, blank rows, text figures, codes, columns in another order. */
export function renderPacked(workbook: LogicalWorkbook): Rendered {
  const canvas = canvasFor(workbook);
  basics(canvas, workbook);
  const money = stack(canvas.page("收支与执行"));
  income(money, workbook);
  execution(money, workbook);
  functions(money, workbook);
  const things = stack(canvas.page("资产采购人员"));
  assets(things, workbook);
  procurement(things, workbook);
  staffing(things, workbook);
  const scores = stack(canvas.page("绩效评价"));
  indicators(scores, workbook);
  groups(scores, workbook);
  survey(scores, workbook);
  return canvas.finish("packed");
}

interface Written {
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  readonly headings: readonly Entry[];
  /** An empty row is a blank one. */
  readonly rows: readonly (readonly Entry[])[];
  readonly styles: Styles;
  readonly notes?: readonly string[];
}

/** Writes tables below each other, two blank rows between them. */
function stack(page: Page): (table: Written) => void {
  let row = 0;
  return ({ name, title, unit, headings, rows, styles, notes = [] }) => {
    page.write(row, 0, [title]);
    page.write(row + 1, 0, [`金额单位：${unit}`]);
    page.write(row + 2, 0, headings);
    row += 3;
    for (const entries of rows) {
      if (entries.length > 0) page.line(name, row, 0, entries, styles);
      row += 1;
    }
    for (const note of notes) {
      page.write(row, 0, [note]);
      row += 1;
    }
    row += 2;
  };
}

function basics(canvas: Canvas, { entity, year, grade }: LogicalWorkbook): void {
  const page = canvas.page("基本情况");
  page.write(0, 0, ["绩效评价基本情况"]);
  page.write(1, 0, ["预算单位：", entity]);
  page.write(2, 0, ["评价年度：", year]);
  page.write(3, 0, ["综合得分："]);
  page.line("cover", 3, 1, [figure("total.score")], IN_TEN_THOUSAND);
  page.write(4, 0, ["绩效等级：", grade]);
}

function income(write: (table: Written) => void, { years }: LogicalWorkbook): void {
  const latest = years.toReversed();
  const row = (label: string, id: string) => [label, ...latest.map((year) => figure(`${String(year)}.${id}`))];
  write({
    name: "income",
    title: `一、${String(years[0])}—${String(years.at(-1))}年收支情况表`,
    unit: "元",
    headings: ["收支项目", ...latest.map((year) => `${String(year)}年决算数`)],
    rows: [
      row("财政拨款收入", "fiscalIncome"),
      row("其中：一般公共预算拨款", "generalBudget"),
      row("上级补助收入", "superior"),
      row("其他收入", "otherIncome"),
      row("年初结转和结余", "opening"),
      row("收入总计", "incomeTotal"),
      [],
      row("人员经费", "staff.executed"),
      row("公用经费", "public.executed"),
      row("项目支出", "project.executed"),
      row("上缴上级支出", "remittance"),
      row("年末结转和结余", "closing"),
      row("支出总计", "expenditureTotal"),
    ],
    styles: YUAN_TEXT,
    notes: ["注：本表含全部资金。"],
  });
}

function execution(write: (table: Written) => void, { years, isFiscal }: LogicalWorkbook): void {
  const items = [
    ["人员经费", "staff"],
    ["其中：工资福利支出", "wages"],
    ["公用经费", "public"],
    ["小计", "basic"],
    ["项目支出", "project"],
    ["合计", "all"],
  ] as const;
  const columns = ["executed", "adjusted", "original", "executionRate", "adjustmentRate"];
  const rows = years
    .slice(1)
    .flatMap((year) => [
      ...items.map(([label, item]) => [
        year,
        label,
        ...columns.map((column) => figure(`${String(year)}.${item}.${column}`)),
      ]),
      [],
    ]);
  write({
    name: "execution",
    title: `二、${isFiscal ? "财政拨款" : ""}支出预算执行情况表`,
    unit: "万元",
    headings: ["年份", "支出种类", "全年执行数", "全年预算数", "年初预算数", "执行率", "调整率"],
    rows,
    styles: IN_TEN_THOUSAND,
    notes: ["注：调整后预算以财政批复为准。"],
  });
}

function functions(write: (table: Written) => void, { functions: codes, year }: LogicalWorkbook): void {
  const whole: readonly Entry[] = [
    null,
    "合计",
    ...["all", "basic", "project"].map((item) => figure(`${String(year)}.${item}.executed`)),
  ];
  write({
    name: "functions",
    title: `三、${String(year)}年支出决算表（按功能分类）`,
    unit: "元",
    headings: ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
    rows: [
      whole,
      ...codes.map(({ id, code, name }) => [
        code,
        name,
        ...["sum", "basic", "project"].map((part) => figure(`${id}.${part}`)),
      ]),
    ],
    styles: YUAN_TEXT,
  });
}

function assets(write: (table: Written) => void, { assetClasses, year }: LogicalWorkbook): void {
  const columns = ["net", "depreciation", "original", "increase", "decrease", "originalQty"];
  write({
    name: "assets",
    title: `一、${String(year)}年固定资产明细`,
    unit: "万元",
    headings: ["资产名称", "净值", "累计折旧", "资产原值", "本年增加", "本年减少", "数量"],
    rows: [...assetClasses, { id: "assets", name: "合计" }].map(({ id, name }) => [
      name,
      ...columns.map((column) => figure(`${id}.${column}`)),
    ]),
    styles: IN_TEN_THOUSAND,
    notes: ["注1：数量为年末数。", "注2：净值＝原值－累计折旧。"],
  });
}

function procurement(write: (table: Written) => void, { years }: LogicalWorkbook): void {
  const items = [
    ["服务", "services"],
    ["工程", "works"],
    ["货物", "goods"],
    ["合计", "procurement"],
  ] as const;
  write({
    name: "procurement",
    title: "二、政府采购支出情况",
    unit: "万元",
    headings: ["采购内容", ...years.flatMap((year) => [`${String(year)}年金额`, `${String(year)}年占比`])],
    rows: items.map(([label, id]) => [
      label,
      ...years.flatMap((year) => [figure(`${String(year)}.${id}`), figure(`${String(year)}.${id}.share`)]),
    ]),
    styles: stylesOf(TEN_THOUSAND, PERCENT_TEXT),
  });
}

function staffing(write: (table: Written) => void, { staffTypes, years }: LogicalWorkbook): void {
  const latest = years.toReversed();
  write({
    name: "staffing",
    title: "三、人员编制情况",
    unit: "人",
    headings: ["人员类型", ...latest.map((year) => `${String(year)}年在职人数`), "编制数"],
    rows: [...staffTypes, { id: "staff", name: "合计" }].map(({ id, name }) => [
      name,
      ...latest.map((year) => figure(`${id}.${String(year)}.inPost`)),
      figure(`${id}.posts`),
    ]),
    styles: IN_TEN_THOUSAND,
  });
}

function indicators(write: (table: Written) => void, workbook: LogicalWorkbook): void {
  const rows = workbook.indicators.map((indicator, index): readonly Entry[] => {
    const { id, level1, level2, digits, name, rule, target, achieved } = indicator;
    const before = workbook.indicators[index - 1];
    const code = `${workbook.groups[level1]?.letter ?? ""}${digits}`;
    return [
      before?.level1 === level1 ? null : `${workbook.groups[level1]?.name ?? ""}指标`,
      before?.level2 === level2 ? null : level2,
      { code, text: `${code}-${name}` },
      target,
      typeof achieved === "string" ? achieved : figure(achieved.id, { format: achieved.format }),
      figure(`${id}.score`),
      figure(`${id}.weight`),
      rule,
    ];
  });
  write({
    name: "indicators",
    title: "一、部门整体支出绩效评价指标体系",
    unit: "分",
    headings: ["一级指标", "二级指标", "指标名称", "目标值", "完成值", "评价得分", "满分", "评分细则"],
    rows: [...rows, ["总分", null, null, null, null, figure("total.score"), figure("total.weight")]],
    styles: IN_TEN_THOUSAND,
  });
}

function groups(write: (table: Written) => void, workbook: LogicalWorkbook): void {
  write({
    name: "groups",
    title: "二、各类指标得分情况",
    unit: "分",
    headings: ["一级指标", "得分", "分值", "得分率"],
    rows: [...workbook.groups, { id: "total", name: "合计" }].map(({ id, name }) => [
      id === "total" ? name : `${name}指标`,
      ...["score", "weight", "rate"].map((what) => figure(`${id}.${what}`)),
    ]),
    styles: stylesOf(TEN_THOUSAND, PERCENT_TEXT),
  });
}

function survey(write: (table: Written) => void, { questions }: LogicalWorkbook): void {
  const choices = ["A", "B", "C"];
  write({
    name: "survey",
    title: "三、服务对象满意度调查结果",
    unit: "人",
    headings: ["调查内容", ...choices.flatMap((choice) => [`选${choice}`, "占比"]), "满意度"],
    rows: [
      ...questions.map(({ id, text }) => [
        text,
        ...choices.flatMap((choice) => [figure(`${id}.${choice}`), figure(`${id}.${choice}.share`)]),
        figure(`${id}.satisfaction`),
      ]),
      ["合计", null, null, null, null, null, null, figure("satisfaction")],
    ],
    styles: IN_TEN_THOUSAND,
  });
}
