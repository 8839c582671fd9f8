import { ITEMS } from "../addBudget";
import { canvasFor, figure, type Canvas, type Entry } from "../canvas";
import { stylesOf, TEN_THOUSAND } from "../figureCell";
import type { LogicalWorkbook } from "../LogicalWorkbook";
import type { Rendered } from "../Rendered";

const MONEY = stylesOf({ ...TEN_THOUSAND, format: "#,##0.00" });
const PLAIN_MONEY = stylesOf(TEN_THOUSAND);

/** Like the annexes of a Shanghai evaluation report: one table a sheet, merged headings and labels, years in blocks, 万元. */
export function renderReport(workbook: LogicalWorkbook): Rendered {
  const canvas = canvasFor(workbook);
  cover(canvas, workbook);
  staffing(canvas, workbook);
  incomeAndExpenditure(canvas, workbook);
  execution(canvas, workbook);
  projects(canvas, workbook);
  assets(canvas, workbook);
  procurement(canvas, workbook);
  groups(canvas, workbook);
  indicators(canvas, workbook);
  survey(canvas, workbook);
  return canvas.finish("report");
}

function cover(canvas: Canvas, { entity, year, grade }: LogicalWorkbook): void {
  const page = canvas.page("封面");
  page.write(1, 0, [`${String(year)}年度${entity}`]);
  page.write(2, 0, ["单位整体支出绩效评价附表"]);
  page.merge(1, 0, 1, 4);
  page.merge(2, 0, 2, 4);
  page.write(4, 1, ["预算单位", entity]);
  page.write(5, 1, ["评价年度", year]);
  page.write(6, 1, ["评价得分"]);
  page.line("cover", 6, 2, [figure("total.score")], PLAIN_MONEY);
  page.write(7, 1, ["评价等级", grade]);
  page.write(8, 1, ["金额单位", "万元"]);
}

function head(canvas: Canvas, sheet: string, title: string, unit: string, width: number, entity: string) {
  const page = canvas.page(sheet);
  page.write(0, 0, [title]);
  page.merge(0, 0, 0, width - 1);
  page.write(1, 0, [`编制单位：${entity}`]);
  page.merge(1, 0, 1, Math.max(0, width - 3));
  if (unit !== "") page.write(1, width - 2, [`单位：${unit}`]);
  return page;
}

function staffing(canvas: Canvas, { entity, staffTypes, years }: LogicalWorkbook): void {
  const page = head(canvas, "表1.2 人员情况", "表 1.2 人员情况表（截至各年年底）", "人", 8, entity);
  page.write(2, 0, ["人员类型", "核定编制数", "在编人数", null, null, "外聘人数"]);
  const labels = years.map((year) => `${String(year)} 年`);
  page.write(3, 2, [...labels, ...labels]);
  page.merge(2, 0, 3, 0);
  page.merge(2, 1, 3, 1);
  page.merge(2, 2, 2, 4);
  page.merge(2, 5, 2, 7);
  [...staffTypes, { id: "staff", name: "合计" }].forEach(({ id, name }, index) => {
    const at = (what: string) => years.map((year) => figure(`${id}.${String(year)}.${what}`));
    page.line("staffing", 4 + index, 0, [name, figure(`${id}.posts`), ...at("inPost"), ...at("hired")], PLAIN_MONEY);
  });
}

function incomeAndExpenditure(canvas: Canvas, { entity, years }: LogicalWorkbook): void {
  const page = head(canvas, "表1.5 收支情况", "表 1.5 单位近三年收入和支出情况表", "万元", 6, entity);
  page.write(2, 0, ["年度", "实际收入", null, "实际支出"]);
  page.write(3, 1, ["收入种类", "金额", "支出种类", null, "金额"]);
  page.merge(2, 0, 3, 0);
  page.merge(2, 1, 2, 2);
  page.merge(2, 3, 2, 5);
  page.merge(3, 3, 3, 4);
  years.forEach((year, index) => {
    const top = 4 + index * 6;
    const at = (name: string) => figure(`${String(year)}.${name}`);
    page.write(top, 0, [year]);
    page.merge(top, 0, top + 5, 0);
    const income: readonly Entry[][] = [
      ["财政拨款收入", at("fiscalIncome")],
      ["其中：一般公共预算拨款", at("generalBudget")],
      ["上级补助收入", at("superior")],
      ["其他收入", at("otherIncome")],
      ["年初结转和结余", at("opening")],
      ["小计", at("incomeTotal")],
    ];
    const expenditure: readonly Entry[][] = [
      ["基本支出", "人员经费", at("staff.executed")],
      [null, "公用经费", at("public.executed")],
      ["项目支出", null, at("project.executed")],
      ["上缴上级支出", null, at("remittance")],
      ["年末结转和结余", null, at("closing")],
      ["小计", null, at("expenditureTotal")],
    ];
    income.forEach((entries, offset) => {
      page.line("income", top + offset, 1, entries, MONEY);
    });
    expenditure.forEach((entries, offset) => {
      page.line("income", top + offset, 3, entries, MONEY);
      if (offset > 1) page.merge(top + offset, 3, top + offset, 4);
    });
    page.merge(top, 3, top + 1, 3);
  });
}

const ITEM_LABELS: Readonly<Record<(typeof ITEMS)[number], readonly Entry[]>> = {
  staff: ["基本支出", "人员经费"],
  wages: [null, "其中：工资福利支出"],
  public: [null, "公用经费"],
  basic: [null, "小计"],
  project: ["项目支出", null],
  all: [null, null],
};

function execution(canvas: Canvas, { entity, years, isFiscal }: LogicalWorkbook): void {
  const title = `表 1.6 单位整体${isFiscal ? "财政拨款" : ""}预算及执行情况表`;
  const page = head(canvas, "表1.6 预算执行", title, "万元", 8, entity);
  page.write(2, 0, ["年份", "类别", "项目名称", "年初预算", "调整后预算", "预算调整率", "执行金额", "执行率"]);
  years.slice(1).forEach((year, index) => {
    const top = 3 + index * ITEMS.length;
    ITEMS.forEach((item, offset) => {
      const row = top + offset;
      const at = (name: string) => figure(`${String(year)}.${item}.${name}`);
      const stages = [at("original"), at("adjusted"), at("adjustmentRate"), at("executed"), at("executionRate")];
      const first = item === "all" ? "合计" : offset === 0 ? year : null;
      page.line("execution", row, 0, [first, ...ITEM_LABELS[item], ...stages], PLAIN_MONEY);
    });
    page.merge(top, 0, top + 4, 0);
    page.merge(top, 1, top + 3, 1);
    page.merge(top + 4, 1, top + 4, 2);
    page.merge(top + 5, 0, top + 5, 2);
  });
}

function projects(canvas: Canvas, workbook: LogicalWorkbook): void {
  const page = head(canvas, "表1.7 项目明细", "表 1.7 项目预算安排、调整与执行明细表", "万元", 7, workbook.entity);
  page.write(2, 0, ["序号", "项目类别", "项目名称", "年初预算", "调整后预算", "支出数", "其他说明"]);
  const stages = (id: string) => ["original", "adjusted", "executed"].map((stage) => figure(`${id}.${stage}`));
  workbook.projects.forEach(({ id, name, group }, index) => {
    const isFirst = workbook.projects[index - 1]?.group !== group;
    page.line(
      "projects",
      3 + index,
      0,
      [index + 1, isFirst ? group : null, name, ...stages(id), "按计划实施"],
      PLAIN_MONEY,
    );
    const count = workbook.projects.filter((other) => other.group === group).length;
    if (isFirst) page.merge(3 + index, 1, 2 + index + count, 1);
  });
  const bottom = 3 + workbook.projects.length;
  page.line("projects", bottom, 0, ["合计", null, null, ...stages(`${String(workbook.year)}.project`)], PLAIN_MONEY);
  page.merge(bottom, 0, bottom, 2);
}

function assets(canvas: Canvas, { entity, assetClasses, year }: LogicalWorkbook): void {
  const page = head(canvas, "表1.8 固定资产", `表 1.8 ${String(year)}年固定资产变动情况`, "万元", 9, entity);
  page.write(2, 0, [
    "资产类别",
    "资产原值",
    null,
    "本期减少（处置）",
    null,
    "本期增加（购入）",
    null,
    "累计折旧",
    "期末净值",
  ]);
  page.write(3, 1, ["数量", "金额", "数量", "金额", "数量", "金额"]);
  for (const column of [0, 7, 8]) page.merge(2, column, 3, column);
  for (const column of [1, 3, 5]) page.merge(2, column, 2, column + 1);
  [...assetClasses, { id: "assets", name: "合计" }].forEach(({ id, name }, index) => {
    const pairs = ["original", "decrease", "increase"].flatMap((what) => [
      figure(`${id}.${what}Qty`),
      figure(`${id}.${what}`),
    ]);
    const entries = [name, ...pairs, figure(`${id}.depreciation`), figure(`${id}.net`)];
    page.line("assets", 4 + index, 0, entries, MONEY);
  });
}

function procurement(canvas: Canvas, { entity, years }: LogicalWorkbook): void {
  const page = head(canvas, "表1.9 政府采购", "表 1.9 政府采购支出情况", "万元", 8, entity);
  page.write(2, 0, ["单位名称", "采购内容", ...years.flatMap((year) => [`${String(year)} 年`, null])]);
  page.write(
    3,
    2,
    years.flatMap(() => ["金额", "占比"]),
  );
  page.merge(2, 0, 3, 0);
  page.merge(2, 1, 3, 1);
  years.forEach((_, index) => {
    page.merge(2, 2 + index * 2, 2, 3 + index * 2);
  });
  const rows = [
    ["goods", "货物"],
    ["works", "工程"],
    ["services", "服务"],
    ["procurement", "合计"],
  ] as const;
  rows.forEach(([id, name], index) => {
    const pairs = years.flatMap((year) => [figure(`${String(year)}.${id}`), figure(`${String(year)}.${id}.share`)]);
    page.line("procurement", 4 + index, 0, [index === 0 ? entity : null, name, ...pairs], MONEY);
  });
  page.merge(4, 0, 7, 0);
}

function groups(canvas: Canvas, workbook: LogicalWorkbook): void {
  const page = head(canvas, "表3.1 指标评分", "表 3.1 指标评分情况表", "分", 5, workbook.entity);
  page.write(2, 0, ["序号", "一级指标", "权重", "得分", "得分率"]);
  [...workbook.groups, { id: "total", name: "" }].forEach(({ id, name }, index) => {
    const labels = id === "total" ? ["合计", null] : [index + 1, `部门${name}`];
    page.line(
      "groups",
      3 + index,
      0,
      [...labels, figure(`${id}.weight`), figure(`${id}.score`), figure(`${id}.rate`)],
      MONEY,
    );
  });
  page.merge(3 + workbook.groups.length, 0, 3 + workbook.groups.length, 1);
}

function indicators(canvas: Canvas, workbook: LogicalWorkbook): void {
  const page = head(canvas, "表3.2 业绩分值", "表 3.2 业绩分值汇总表", "分", 9, workbook.entity);
  page.write(2, 0, ["一级指标", "二级指标", "三级指标", "权重", "得分", "评分要素"]);
  page.write(3, 5, ["评分规则（评分方法）", "目标值", "实际值", "评分说明"]);
  for (let column = 0; column < 5; column += 1) page.merge(2, column, 3, column);
  page.merge(2, 5, 2, 8);
  const list = workbook.indicators;
  list.forEach((indicator, index) => {
    const { id, level1, level2, digits, name, rule, target, achieved } = indicator;
    const group = workbook.groups[level1];
    const before = list[index - 1];
    const letter = group?.letter ?? "";
    const opens1 = before?.level1 !== level1;
    const opens2 = before?.level2 !== level2;
    const labels = [
      opens1 ? `${letter} 部门${group?.name ?? ""}` : null,
      opens2 ? `${letter}${digits.slice(0, 1)} ${level2}` : null,
      { code: `${letter}${digits}`, text: `${letter}${digits} ${name}` },
    ];
    const value = typeof achieved === "string" ? achieved : figure(achieved.id, { format: achieved.format });
    const entries = [...labels, figure(`${id}.weight`), figure(`${id}.score`), rule, target, value, "资料已核对"];
    page.line("indicators", 4 + index, 0, entries, MONEY);
    const size = (same: (other: typeof indicator) => boolean) => list.filter(same).length;
    if (opens1) page.merge(4 + index, 0, 3 + index + size((other) => other.level1 === level1), 0);
    if (opens2) page.merge(4 + index, 1, 3 + index + size((other) => other.level2 === level2), 1);
  });
  const bottom = 4 + list.length;
  page.line("indicators", bottom, 0, ["合计", null, null, figure("total.weight"), figure("total.score")], MONEY);
  page.merge(bottom, 0, bottom, 2);
}

function survey(canvas: Canvas, { entity, questions }: LogicalWorkbook): void {
  const page = head(canvas, "表3.3 满意度", "表 3.3 服务对象满意度调查结果汇总表", "", 9, entity);
  const choices = ["A", "B", "C"];
  page.write(2, 0, ["序号", "调查内容", ...choices.flatMap((choice) => [`选 ${choice} 人数`, "占比"]), "满意度"]);
  questions.forEach(({ id, text }, index) => {
    const answers = choices.flatMap((choice) => [figure(`${id}.${choice}`), figure(`${id}.${choice}.share`)]);
    page.line("survey", 3 + index, 0, [index + 1, text, ...answers, figure(`${id}.satisfaction`)], MONEY);
  });
  const bottom = 3 + questions.length;
  page.line("survey", bottom, 0, ["合计", null, null, null, null, null, null, null, figure("satisfaction")], MONEY);
  page.merge(bottom, 0, bottom, 7);
}
