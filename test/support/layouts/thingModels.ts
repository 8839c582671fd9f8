import { figure } from "../logical/canvas";
import type { LogicalWorkbook } from "../logical/LogicalWorkbook";
import { total, type MeasureModel, type RowModel, type TableModel } from "./TableModel";

const item = (id: string, words: readonly string[], concept?: string): RowModel => ({
  id,
  words,
  role: "item",
  ...(concept === undefined ? {} : { concept }),
});

const money = (id: string, words: readonly string[]): MeasureModel => ({ id, words, kind: "money" });

/** 固定资产 of the last year: what was there, what came and went, what it is worth. */
export function assetsModel({ assetClasses, year }: LogicalWorkbook): TableModel {
  return {
    id: "assets",
    titles: ["固定资产情况表", "固定资产明细表"],
    unit: "money",
    years: [year],
    labels: [["资产类别", "资产名称", "资产分类"]],
    rows: [...assetClasses.map(({ id, name }) => item(id, [name])), total("assets")],
    measures: [
      money("opening", ["年初数", "期初数", "期初余额"]),
      money("increase", ["本年增加", "本期增加"]),
      money("decrease", ["本年减少", "本期减少"]),
      money("original", ["资产原值", "期末原值", "账面原值"]),
      money("depreciation", ["累计折旧", "累计折旧（摊销）"]),
      money("net", ["净值", "期末净值", "账面净值"]),
    ],
    entry: ({ id }, measure) => figure(`${id}.${measure.id}`),
  };
}

/** 政府采购 of each year with shares. */
export function procurementModel({ years }: LogicalWorkbook): TableModel {
  return {
    id: "procurement",
    titles: ["政府采购情况表", "政府采购支出情况表"],
    unit: "money",
    years,
    labels: [["采购类别", "采购内容", "采购项目"]],
    rows: [
      item("goods", ["货物", "货物类"], "goods"),
      item("works", ["工程", "工程类"], "works"),
      item("services", ["服务", "服务类"], "services"),
      total("procurement", "procurement"),
    ],
    measures: [
      { id: "", words: ["金额", "采购金额"], kind: "money", stage: "executed" },
      { id: "share", words: ["占比", "比例", "占比（%）"], kind: "rate" },
    ],
    entry: ({ id }, measure, year) => figure(`${String(year)}.${id}${measure.id === "" ? "" : ".share"}`),
    isFixed: true,
  };
}

/** 编制 and staff of the last year. */
export function staffingModel({ staffTypes, year }: LogicalWorkbook): TableModel {
  const at = String(year);
  const names: Readonly<Record<string, string>> = { inPost: `${at}.inPost`, hired: `${at}.hired` };
  return {
    id: "staffing",
    titles: ["人员编制情况表", "人员情况表"],
    unit: "persons",
    years: [year],
    labels: [["人员类别", "人员类型"]],
    rows: [...staffTypes.map(({ id, name }) => item(id, [name])), total("staff")],
    measures: [
      { id: "posts", words: ["编制数", "核定编制数"], kind: "count", band: "编制情况" },
      {
        id: "inPost",
        words: ["在职人数", "年末实有人数", "在编人数", "实际在职人数"],
        kind: "count",
        band: "人员情况",
      },
      { id: "hired", words: ["编外人数", "外聘人数"], kind: "count", band: "人员情况" },
      { id: "controlRate", words: ["控制率", "在职人员控制率"], kind: "rate", band: "人员情况" },
    ],
    entry: ({ id }, measure) => figure(`${id}.${names[measure.id] ?? measure.id}`),
  };
}
