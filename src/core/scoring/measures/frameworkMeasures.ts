import type { FigureSource, Measure } from "./Measure";

const FRAMEWORK = "财预〔2013〕53号 部门整体支出绩效评价共性指标体系框架";
/** Seen in published evaluations that quote the framework. */
const QUOTED = `${FRAMEWORK}（公式见于公开的评价文本）`;
/** Known in the field, not read in a document: said wherever it is used. */
const COMMON = `${FRAMEWORK}（通行公式，未核对原文）`;

const BUDGETS = ["调整后预算", "预算数", "年初预算"];
const SPENT = ["执行数", "决算数", "金额"];
const SPENDING = "支出合计";

const at = (columns: readonly string[], row?: string): FigureSource => ({
  columns,
  ...(row === undefined ? {} : { row }),
});
const lastYear = (columns: readonly string[], row: string): FigureSource => ({ columns, row, year: -1 });

/** 部门整体支出共性指标: the indicators of the shared framework whose figures stand in budget and final-account tables. */
export const FRAMEWORK_MEASURES: readonly Measure[] = [
  {
    name: "预算执行率",
    match: ["预算执行率", "支出执行率", "资金执行率"],
    except: ["采购", "三公", "公用", "项目"],
    stated: at(["执行率"], SPENDING),
    numerator: [at(["执行数"], SPENDING)],
    denominator: [at(["调整后预算"], SPENDING)],
    formula: "执行数 ÷ 调整后预算数",
    source: COMMON,
  },
  {
    name: "预算完成率",
    match: ["预算完成率"],
    except: ["采购", "三公", "公用", "项目"],
    numerator: [at(["执行数", "决算数"], SPENDING)],
    denominator: [at(["调整后预算", "预算数"], SPENDING)],
    formula: "预算完成数 ÷ 预算数",
    source: COMMON,
  },
  {
    name: "预算调整率",
    match: ["预算调整率"],
    except: ["采购", "三公", "公用", "项目"],
    stated: at(["预算调整率"], SPENDING),
    numerator: [at(["调整后预算"], SPENDING)],
    denominator: [at(["年初预算"], SPENDING)],
    isChange: true,
    formula: "预算调整数 ÷ 年初预算数",
    source: COMMON,
  },
  {
    name: "资金到位率",
    match: ["资金到位率", "预算到位率"],
    except: ["及时"],
    stated: at(["到位率"]),
    numerator: [at(["到位数"])],
    denominator: [at(BUDGETS)],
    formula: "实际到位资金 ÷ 计划投入资金",
    source: COMMON,
  },
  {
    name: "预算控制率",
    match: ["预算控制率"],
    except: ["采购", "三公", "公用", "项目"],
    numerator: [at(["调整后预算"], SPENDING)],
    denominator: [at(["年初预算"], SPENDING)],
    isChange: true,
    formula: "年中追加预算 ÷ 年初预算",
    source: `${FRAMEWORK}之外的地方指标（公式见于公开的评价文本）`,
  },
  {
    name: "支付进度率",
    match: ["支付进度率"],
    numerator: [at(["实际支付进度"])],
    denominator: [at(["既定支付进度"])],
    formula: "实际支付进度 ÷ 既定支付进度",
    source: COMMON,
  },
  {
    name: "结转结余率",
    match: ["结转结余率"],
    except: ["变动"],
    numerator: [at(SPENT, "年末结转和结余")],
    denominator: [at(BUDGETS, SPENDING)],
    formula: "结转结余总额 ÷ 支出预算数",
    source: COMMON,
  },
  {
    name: "结转结余变动率",
    match: ["结转结余 变动率"],
    numerator: [at(SPENT, "年末结转和结余")],
    denominator: [lastYear(SPENT, "年末结转和结余")],
    isChange: true,
    formula: "（本年累计结转结余 − 上年累计结转结余）÷ 上年累计结转结余",
    source: COMMON,
  },
  {
    name: "公用经费控制率",
    match: ["公用经费控制率"],
    numerator: [at(["执行数", "决算数"], "公用经费")],
    denominator: [at(BUDGETS, "公用经费")],
    formula: "实际支出公用经费 ÷ 预算安排公用经费",
    source: COMMON,
  },
  {
    name: "“三公经费”控制率",
    match: ["三公经费 控制率"],
    numerator: [at(["执行数", "决算数"], "三公经费")],
    denominator: [at(BUDGETS, "三公经费")],
    formula: "“三公经费”实际支出数 ÷ “三公经费”预算安排数",
    source: COMMON,
  },
  {
    name: "“三公经费”变动率",
    match: ["三公经费 变动率"],
    stated: at(["变动率"], "三公经费"),
    numerator: [at(BUDGETS, "三公经费")],
    denominator: [lastYear([...BUDGETS, "决算数"], "三公经费")],
    isChange: true,
    formula: "（本年“三公经费”预算数 − 上年“三公经费”预算数）÷ 上年“三公经费”预算数",
    source: QUOTED,
  },
  {
    name: "政府采购执行率",
    match: ["政府采购执行率", "采购预算执行率"],
    numerator: [at(["执行数", "决算数", "金额"], "政府采购")],
    denominator: [at(BUDGETS, "政府采购")],
    formula: "实际政府采购金额 ÷ 政府采购预算数",
    source: COMMON,
  },
  {
    name: "在职人员控制率",
    match: ["在职 控制率", "在编 控制率", "编制 控制率"],
    stated: at(["控制率"]),
    numerator: [at(["在职人数"])],
    denominator: [at(["编制数"])],
    formula: "在职人员数 ÷ 编制数",
    source: QUOTED,
  },
  {
    name: "固定资产利用率",
    match: ["资产利用率", "资产使用率"],
    stated: at(["资产使用率"]),
    numerator: [at(["在用固定资产"])],
    denominator: [at(["资产原值"])],
    formula: "在用固定资产总额 ÷ 所有固定资产总额",
    source: COMMON,
  },
];
