/** A concept of budgets and accounts that may stand in several tables (跨表概念): only these cross tables. */
export interface Concept {
  readonly id: string;
  /** The whole that this is a part of. */
  readonly parent?: string;
  readonly side?: "income" | "expenditure";
  readonly words: readonly string[];
}

const income = (id: string, parent: string | undefined, words: readonly string[]): Concept => ({
  id,
  side: "income",
  words,
  ...(parent === undefined ? {} : { parent }),
});
const spending = (id: string, parent: string | undefined, words: readonly string[]): Concept => ({
  id,
  side: "expenditure",
  words,
  ...(parent === undefined ? {} : { parent }),
});

export const CONCEPTS: readonly Concept[] = [
  income("income", undefined, ["本年收入合计", "本年收入", "收入合计", "收入小计"]),
  income("fiscalIncome", "income", [
    ..."财政拨款收入,财政拨款,本年财政拨款,当年财政拨款,本年财政拨款收入,财政补助收入,财政拨款小计".split(","),
  ]),
  income("generalBudgetIncome", "fiscalIncome", [
    ..."一般公共预算财政拨款收入,一般公共预算财政拨款,一般公共预算,一般公共预算拨款收入,一般公共预算收入".split(","),
  ]),
  income("fundBudgetIncome", "fiscalIncome", [
    "政府性基金预算财政拨款收入",
    "政府性基金预算财政拨款",
    "政府性基金",
    "政府性基金预算",
  ]),
  income("stateCapitalIncome", "fiscalIncome", [
    "国有资本经营预算财政拨款收入",
    "国有资本经营预算财政拨款",
    "国有资本经营预算",
  ]),
  income("superiorSubsidy", "income", ["上级补助收入", "上级补助"]),
  income("operatingIncome", "income", ["事业收入"]),
  income("businessIncome", "income", ["经营收入", "事业单位经营收入"]),
  income("affiliateIncome", "income", ["附属单位上缴收入"]),
  income("otherIncome", "income", ["其他收入"]),
  income("openingBalance", undefined, [
    ..."年初结转和结余,年初结转结余,上年结转,上年结转和结余,上年结转结余,年初财政拨款结转和结余,上年结转资金,年初结余".split(
      ",",
    ),
  ]),
  income("usedSurplus", undefined, ["使用非财政拨款结余", "使用非财政拨款结余和专用结余", "用事业基金弥补收支差额"]),
  income("incomeGrandTotal", undefined, ["收入总计", "收入总额"]),
  spending("expenditure", undefined, [
    "本年支出合计",
    "本年支出",
    "支出合计",
    "支出小计",
    "部门整体支出",
    "整体支出",
    "单位整体支出",
  ]),
  spending("basicExpenditure", "expenditure", ["基本支出", "基本支出合计", "基本支出小计"]),
  spending("staffExpenditure", "basicExpenditure", [
    "人员经费",
    "人员支出",
    "人员经费支出",
    "基本支出-人员经费",
    "人员类支出",
    "人员经费合计",
    "人员经费小计",
  ]),
  spending("publicExpenditure", "basicExpenditure", [
    ..."公用经费,公用支出,日常公用经费,日常公用支出,公用经费支出,商品和服务类公用经费,日常公用,公用经费合计,公用经费小计".split(
      ",",
    ),
  ]),
  spending("projectExpenditure", "expenditure", ["项目支出", "项目支出合计", "项目经费", "项目支出小计", "项目类支出"]),
  spending("remittance", "expenditure", ["上缴上级支出"]),
  spending("businessExpenditure", "expenditure", ["经营支出", "事业单位经营支出"]),
  spending("affiliateSubsidy", "expenditure", ["对附属单位补助支出"]),
  spending("surplusDistribution", undefined, ["结余分配"]),
  spending("closingBalance", undefined, [
    ..."年末结转和结余,年末结转结余,结转下年,年终结转和结余,年末财政拨款结转和结余,年末结余,结转和结余".split(","),
  ]),
  spending("expenditureGrandTotal", undefined, ["支出总计", "支出总额"]),
  spending("threePublic", undefined, ["三公经费", "“三公”经费", "“三公经费”", "三公经费合计"]),
  spending("abroad", "threePublic", ["因公出国(境)费", "因公出国(境)费用", "出国经费", "因公出国(境)", "因公出国经费"]),
  spending("officialCars", "threePublic", [
    "公务用车购置及运行费",
    "公务用车购置和维护经费",
    "公务用车购置及运行维护费",
    "公务用车经费",
  ]),
  spending("carPurchase", "officialCars", ["公务用车购置费", "公车购置", "公务用车购置"]),
  spending("carRunning", "officialCars", ["公务用车运行费", "公车运行维护", "公务用车运行维护费", "公务用车运行"]),
  spending("reception", "threePublic", ["公务接待费", "公务接待"]),
  spending("procurement", undefined, ["政府采购", "政府采购金额", "政府采购支出", "采购合计"]),
  spending("goods", "procurement", ["货物", "货物类", "政府采购货物支出"]),
  spending("works", "procurement", ["工程", "工程类", "政府采购工程支出"]),
  spending("services", "procurement", ["服务", "服务类", "政府采购服务支出"]),
];
