import { figure } from "../logical/canvas";
import type { LogicalWorkbook } from "../logical/LogicalWorkbook";
import { BUDGET_MEASURES, total, type MeasureModel, type RowModel, type TableModel } from "./TableModel";

const EXECUTED: MeasureModel = {
  id: "executed",
  words: ["决算数", "执行数", "全年执行数", "决算金额"],
  kind: "money",
  stage: "executed",
};

const row = (id: string, concept: string, words: readonly string[]): RowModel => ({ id, concept, words, role: "item" });

const FISCAL_PART: RowModel = {
  id: "generalBudget",
  words: ["其中：一般公共预算", "其中:一般公共预算拨款", "其中：一般公共预算财政拨款收入"],
  role: "ofWhich",
  isOptional: true,
};

const WAGES: RowModel = {
  id: "wages",
  words: ["其中：工资福利支出", "其中:工资"],
  role: "ofWhich",
  isOptional: true,
};

/** 收入 of each year. */
export function incomeModel({ years }: LogicalWorkbook): TableModel {
  return {
    id: "income",
    titles: ["收入决算表", "收入决算情况表"],
    unit: "money",
    years,
    labels: [["收入项目", "项目", "收入类别"]],
    rows: [
      row("fiscalIncome", "fiscalIncome", ["财政拨款收入", "财政拨款", "本年财政拨款收入"]),
      FISCAL_PART,
      row("superior", "superiorSubsidy", ["上级补助收入"]),
      row("otherIncome", "otherIncome", ["其他收入"]),
      row("opening", "openingBalance", ["年初结转和结余", "上年结转", "上年结转和结余", "年初结转结余"]),
      total("incomeTotal"),
    ],
    measures: [EXECUTED],
    entry: ({ id }, _, year) => figure(`${String(year)}.${id}`),
  };
}

/** 支出 of each year. */
export function expenditureModel({ years }: LogicalWorkbook): TableModel {
  return {
    id: "expenditure",
    titles: ["支出决算表", "支出决算情况表"],
    unit: "money",
    years,
    labels: [["支出项目", "项目", "支出类别"]],
    rows: [
      row("staff.executed", "staffExpenditure", ["人员经费", "人员支出"]),
      row("public.executed", "publicExpenditure", ["公用经费", "日常公用支出", "日常公用经费"]),
      row("project.executed", "projectExpenditure", ["项目支出", "项目经费"]),
      row("remittance", "remittance", ["上缴上级支出"]),
      row("closing", "closingBalance", ["年末结转和结余", "结转下年", "年末结转结余"]),
      total("expenditureTotal"),
    ],
    measures: [EXECUTED],
    entry: ({ id }, _, year) => figure(`${String(year)}.${id}`),
  };
}

/** 预算执行 of the last two years. */
export function executionModel({ years, isFiscal }: LogicalWorkbook): TableModel {
  const scope = isFiscal ? "财政拨款" : "";
  return {
    id: "execution",
    titles: [`部门${scope}预算执行情况表`, `${scope}支出预算执行情况表`, `部门整体${scope}预算及执行情况表`],
    unit: "money",
    years: years.slice(1),
    labels: [["支出性质", "项目", "类别", "支出种类"]],
    rows: [
      { ...row("staff", "staffExpenditure", ["人员经费", "人员支出"]), group: "基本支出" },
      { ...WAGES, group: "基本支出" },
      { ...row("public", "publicExpenditure", ["公用经费", "日常公用经费", "公用支出"]), group: "基本支出" },
      { ...row("project", "projectExpenditure", ["项目支出", "项目经费"]), group: "项目支出" },
      total("all", "expenditure"),
    ],
    measures: BUDGET_MEASURES,
    entry: ({ id }, measure, year) => figure(`${String(year)}.${id}.${measure.id}`),
  };
}

/** 项目支出 of the last year, project by project. */
export function projectsModel({ projects, year }: LogicalWorkbook): TableModel {
  return {
    id: "projects",
    titles: ["项目支出明细表", "项目支出预算执行明细表"],
    unit: "money",
    years: [year],
    labels: [["项目名称", "项目", "项目内容"]],
    rows: [
      ...projects.map(({ id, name, group }): RowModel => ({ id, words: [name], role: "item", group })),
      total("project", "projectExpenditure"),
    ],
    measures: BUDGET_MEASURES,
    entry: ({ id }, measure) => figure(`${id === "project" ? `${String(year)}.project` : id}.${measure.id}`),
  };
}

/** 支出决算 of the last year by 功能分类. */
export function functionsModel({ functions, year }: LogicalWorkbook): TableModel {
  const sums: Readonly<Record<string, string>> = { sum: "all", basic: "basic", project: "project" };
  return {
    id: "functions",
    titles: ["支出决算表（按功能分类）", "支出功能分类决算表"],
    unit: "money",
    years: [year],
    labels: [["科目名称", "功能分类科目名称"]],
    rows: [
      ...functions.map(({ id, code, name }): RowModel => ({ id, words: [name], role: "item", code })),
      total("all"),
    ],
    measures: [
      {
        id: "sum",
        words: ["合计", "本年支出合计"],
        kind: "money",
        stage: "executed",
        concept: "expenditure",
        band: "支出决算",
      },
      {
        id: "basic",
        words: ["基本支出"],
        kind: "money",
        stage: "executed",
        concept: "basicExpenditure",
        band: "支出决算",
      },
      {
        id: "project",
        words: ["项目支出"],
        kind: "money",
        stage: "executed",
        concept: "projectExpenditure",
        band: "支出决算",
      },
    ],
    entry: (each, measure) =>
      figure(each.role === "total" ? `${String(year)}.${sums[measure.id] ?? ""}.executed` : `${each.id}.${measure.id}`),
    isFixed: true,
  };
}
