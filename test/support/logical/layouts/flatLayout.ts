import { canvasFor, figure, type Canvas, type Entry } from "../canvas";
import { PERCENT, stylesOf, TEN_THOUSAND, YUAN, type Styles } from "../figureCell";
import type { LogicalWorkbook } from "../LogicalWorkbook";
import type { Rendered } from "../Rendered";

const IN_YUAN = stylesOf(YUAN);
const IN_TEN_THOUSAND = stylesOf(TEN_THOUSAND);
const STAGES = ["original", "adjusted", "adjustmentRate", "executed", "executionRate"];

/** One table a sheet as exported from a system: no merges, labels repeated, totals on top, other words, 元 here and 万元 there. */
export function renderFlat(workbook: LogicalWorkbook): Rendered {
  const canvas = canvasFor(workbook);
  const { entity, year, grade } = workbook;
  const cover = canvas.page("封面");
  cover.write(0, 0, ["部门整体支出绩效自评报告附表"]);
  cover.write(2, 0, ["单位名称", entity]);
  cover.write(3, 0, ["评价年度", `${String(year)}年`]);
  cover.write(4, 0, ["自评总分"]);
  cover.line("cover", 4, 1, [figure("total.score")], IN_YUAN);
  cover.write(5, 0, ["评价等级", grade]);
  income(canvas, workbook);
  execution(canvas, workbook);
  projects(canvas, workbook);
  assets(canvas, workbook);
  procurement(canvas, workbook);
  staffing(canvas, workbook);
  groups(canvas, workbook);
  indicators(canvas, workbook);
  survey(canvas, workbook);
  return canvas.finish("flat");
}

/** A sheet with title, unit line, headings and rows. */
function table(
  canvas: Canvas,
  name: string,
  [title, unit, headings]: readonly [title: string, unit: string, headings: readonly string[]],
  rows: readonly (readonly Entry[])[],
  styles: Styles,
): void {
  const page = canvas.page(name);
  page.write(0, 0, [title]);
  if (unit !== "") page.write(1, 0, [`单位：${unit}`]);
  page.write(2, 0, headings);
  rows.forEach((entries, index) => {
    page.line(name, 3 + index, 0, entries, styles);
  });
}

function income(canvas: Canvas, { years }: LogicalWorkbook): void {
  const rowsOf = (names: readonly (readonly [label: string, id: string])[]) =>
    years.flatMap((year) => names.map(([label, id]) => [`${String(year)}年`, label, figure(`${String(year)}.${id}`)]));
  const incomes = [
    ["合计", "incomeTotal"],
    ["财政拨款收入", "fiscalIncome"],
    ["其中：一般公共预算", "generalBudget"],
    ["上级补助收入", "superior"],
    ["其他收入", "otherIncome"],
    ["上年结转和结余", "opening"],
  ] as const;
  const expenditures = [
    ["合计", "expenditureTotal"],
    ["基本支出", "basic.executed"],
    ["人员支出", "staff.executed"],
    ["日常公用支出", "public.executed"],
    ["项目支出", "project.executed"],
    ["上缴上级支出", "remittance"],
    ["年末结转和结余", "closing"],
  ] as const;
  const range = `${String(years[0])}—${String(years.at(-1))}年`;
  table(canvas, "收入决算", [`${range}收入决算表`, "元", ["年度", "收入项目", "决算数"]], rowsOf(incomes), IN_YUAN);
  table(
    canvas,
    "支出决算",
    [`${range}支出决算表`, "元", ["年度", "支出项目", "决算数"]],
    rowsOf(expenditures),
    IN_YUAN,
  );
}

function execution(canvas: Canvas, { years }: LogicalWorkbook): void {
  const items = [
    ["合计", "all"],
    ["基本支出", "basic"],
    ["人员支出", "staff"],
    ["其中：工资福利支出", "wages"],
    ["日常公用支出", "public"],
    ["项目支出", "project"],
  ] as const;
  const rows = years
    .slice(1)
    .flatMap((year) =>
      items.map(([label, item]) => [
        `${String(year)}年`,
        label,
        ...STAGES.map((stage) => figure(`${String(year)}.${item}.${stage}`)),
      ]),
    );
  const headings = ["年度", "支出性质", "预算批复数", "全年预算数", "预算调整比例", "决算数", "预算执行率"];
  table(canvas, "预算执行", ["部门预算执行情况表", "万元", headings], rows, IN_TEN_THOUSAND);
}

function projects(canvas: Canvas, { projects: list, year }: LogicalWorkbook): void {
  const headings = ["项目名称", "预算批复数", "全年预算数", "预算调整比例", "决算数", "预算执行率"];
  const rows = [{ id: `${String(year)}.project`, name: "合计" }, ...list].map(({ id, name }) => [
    name,
    ...STAGES.map((stage) => figure(`${id}.${stage}`)),
  ]);
  table(canvas, "项目支出", [`${String(year)}年项目支出明细表`, "元", headings], rows, IN_YUAN);
}

function assets(canvas: Canvas, { assetClasses, year }: LogicalWorkbook): void {
  const headings = ["资产类别", "年初数", "本年增加", "本年减少", "年末数", "累计折旧", "净值"];
  const columns = ["opening", "increase", "decrease", "original", "depreciation", "net"];
  const rows = [{ id: "assets", name: "合计" }, ...assetClasses].map(({ id, name }) => [
    name,
    ...columns.map((column) => figure(`${id}.${column}`)),
  ]);
  table(canvas, "固定资产", [`${String(year)}年固定资产情况表`, "元", headings], rows, IN_YUAN);
}

function procurement(canvas: Canvas, { years }: LogicalWorkbook): void {
  const items = [
    ["合计", "procurement"],
    ["货物类", "goods"],
    ["工程类", "works"],
    ["服务类", "services"],
  ] as const;
  const rows = years.flatMap((year) =>
    items.map(([label, id]) => {
      const at = `${String(year)}.${id}`;
      return [`${String(year)}年`, label, figure(at), figure(`${at}.share`)];
    }),
  );
  table(canvas, "政府采购", ["政府采购情况表", "万元", ["年度", "采购类别", "金额", "占比"]], rows, IN_TEN_THOUSAND);
}

function staffing(canvas: Canvas, { staffTypes, year }: LogicalWorkbook): void {
  const rows = [{ id: "staff", name: "合计" }, ...staffTypes].map(({ id, name }) => [
    name,
    figure(`${id}.posts`),
    figure(`${id}.${String(year)}.inPost`),
    figure(`${id}.${String(year)}.hired`),
    figure(`${id}.controlRate`),
  ]);
  const headings = ["人员类别", "编制数", "年末实有人数", "编外人数", "控制率"];
  table(canvas, "人员编制", [`${String(year)}年人员编制情况表`, "人", headings], rows, stylesOf(YUAN, PERCENT));
}

function groups(canvas: Canvas, workbook: LogicalWorkbook): void {
  const rows = [...workbook.groups, { id: "total", name: "合计" }].map(({ id, name }) => [
    name,
    ...["weight", "score", "rate"].map((what) => figure(`${id}.${what}`)),
  ]);
  table(canvas, "得分汇总", ["绩效自评得分汇总表", "", ["一级指标", "分值", "自评得分", "得分率"]], rows, IN_YUAN);
}

function indicators(canvas: Canvas, workbook: LogicalWorkbook): void {
  const rows = workbook.indicators.map(({ id, level1, level2, digits, name, rule, target, achieved }) => {
    const value = typeof achieved === "string" ? achieved : figure(achieved.id, { format: achieved.format });
    const number = String(level1 + 1);
    const code = `${number}.${digits.slice(0, 1)}.${digits.slice(1)}`;
    const label = { code, text: `${code} ${name}` };
    const group = `${number} ${workbook.groups[level1]?.name ?? ""}`;
    const subgroup = `${number}.${digits.slice(0, 1)} ${level2}`;
    return [group, subgroup, label, figure(`${id}.weight`), rule, target, value, figure(`${id}.score`), "无"];
  });
  const total = ["合计", null, null, figure("total.weight"), null, null, null, figure("total.score")];
  const headings = [
    "一级指标",
    "二级指标",
    "三级指标",
    "分值",
    "评分标准",
    "年度指标值",
    "实际完成值",
    "自评得分",
    "扣分原因",
  ];
  table(canvas, "指标自评", ["绩效自评指标表", "", headings], [...rows, total], IN_YUAN);
}

function survey(canvas: Canvas, { questions }: LogicalWorkbook): void {
  const choices = ["A", "B", "C"];
  const rows: (readonly Entry[])[] = questions.map(({ id, text }) => [
    text,
    ...choices.map((choice) => figure(`${id}.${choice}`)),
    figure(`${id}.satisfaction`),
  ]);
  const headings = ["题目", "选A人数", "选B人数", "选C人数", "满意度"];
  const mean: readonly Entry[] = ["平均", null, null, null, figure("satisfaction")];
  table(canvas, "满意度调查", ["服务对象满意度调查统计表", "", headings], [...rows, mean], IN_YUAN);
}
