import type { Dimension } from "../../quantity";

/** Stage of a budget figure: 年初预算, 调整后预算, 执行数. */
export type Stage = "original" | "adjusted" | "executed";

/** What a column holds, by the words of its heading. */
export interface Heading {
  readonly role: string;
  /** label: names the row; measure: figures; text: words about the row. */
  readonly use: "label" | "measure" | "text";
  /** Absent where the heading alone does not tell (金额 of goods or of money). */
  readonly dimension?: Dimension;
  readonly stage?: Stage;
  /** True for headings that only say how something above them is counted (数量, 金额, 占比): the concept stands above. */
  readonly isGeneric?: boolean;
  readonly words: readonly string[];
}

const label = (role: string, words: readonly string[]): Heading => ({ role, use: "label", words });
const text = (role: string, words: readonly string[]): Heading => ({ role, use: "text", words });
const measure = (
  role: string,
  dimension: Dimension,
  words: readonly string[],
  extra: Pick<Heading, "stage" | "isGeneric"> = {},
): Heading => ({ role, use: "measure", dimension, words, ...extra });

/** Heading words of the tables that finance offices keep (表头用语). A new layout needs words here and nothing else. */
export const HEADINGS: readonly Heading[] = [
  // what a row is
  label("sequence", ["序号", "编号", "行次", "栏次", "序"]),
  label("code", [
    "科目编码",
    "功能分类科目编码",
    "经济分类科目编码",
    "编码",
    "代码",
    "项目编码",
    "科目代码",
    "指标编码",
    ..."部门代码,单位代码,部门编码,单位编码,预算单位编码,预算单位代码".split(","),
    "指标编号",
    "指标代码",
    "类",
    "款",
    "项",
  ]),
  label("period", ["年度", "年份", "所属年度", "预算年度", "评价年度"]),
  label("unitName", ["单位名称", "预算单位", "部门名称", "单位", "部门", "填报单位", "科室"]),
  label("item", [
    ..."项目,项目名称,类别,科目,科目名称,名称,支出种类,收入种类,收入项目,支出项目,收入类别,支出类别,资产类别,资产名称".split(
      ",",
    ),
    ..."采购内容,采购类别,采购项目,人员类型,人员类别,费用名称,费用项目,内容,明细,明细内容,二级明细内容,三级明细内容".split(
      ",",
    ),
    ..."一级明细,二级明细,三级明细,支出内容,经费名称,经费类别,资金来源,资金性质,资产分类,支出功能分类,支出经济分类,品名".split(
      ",",
    ),
    ..."负债和净资产,负债及净资产,负债和所有者权益,负债及所有者权益,负债和净资产类,负债与净资产,负债".split(","),
    ..."功能分类科目名称,经济分类科目名称,项目内容,子项目,明细项目,类型,事项,支出性质,单位/项目,收支项目".split(","),
  ]),
  label("question", [
    "调查内容",
    "问题",
    "题目",
    "调查项目",
    "调查指标",
    "问卷题目",
    "评价内容",
    "问卷内容",
    "调查问题",
    "题项",
  ]),
  label("level1", ["一级指标", "一级目标", "一级"]),
  label("level2", ["二级指标", "二级目标", "二级"]),
  label("level3", ["三级指标", "三级目标", "三级"]),
  label("level4", ["四级指标", "四级目标"]),
  label("level5", ["五级指标", "五级目标"]),
  label("indicatorName", ["指标", "指标名称", "绩效指标", "评价指标", "考核指标", "具体指标", "指标内容"]),
  // budget
  measure(
    "originalBudget",
    "money",
    [
      ..."年初预算,年初预算数,年初批复数,年初批复预算,年初预算批复数,年初批复预算数,当年预算数,年初安排,年初部门预算".split(
        ",",
      ),
      ..."年初预算金额,批复预算数,年初核定预算,预算批复数,期初预算,年初下达预算,预算数(年初),年初预算安排".split(","),
    ],
    { stage: "original" },
  ),
  measure(
    "adjustedBudget",
    "money",
    [
      ..."调整后预算,调整后预算数,调整预算,调整预算数,全年预算,全年预算数,全年(调整)预算数,调整后的预算,调整后的预算数".split(
        ",",
      ),
      ..."调整后金额,调整后预算金额,年末预算数,最终预算数,预算调整数(调整后),预算数(调整后),全年调整预算数".split(","),
    ],
    { stage: "adjusted" },
  ),
  measure("budget", "money", [
    ..."预算数,预算金额,预算,年度预算,年度预算数,年度预算金额,预算安排,预算安排数,安排预算,下达预算,采购预算,采购预算金额,项目预算,计划资金,资金计划,计划金额".split(
      ",",
    ),
    ..."计划投资,预算资金,预算总额,资金预算,应到位资金,应到位,下达资金,下达金额,资金下达数".split(","),
  ]),
  measure(
    "executed",
    "money",
    [
      ..."决算支出,执行金额,执行数,全年执行数,预算执行数,支出数,决算数,实际支出,实际支出数,实际执行数,支出金额,已执行数,实际执行".split(
        ",",
      ),
      ..."全年支出数,累计支出,决算金额,实际使用,实际使用金额,资金执行数,执行,全年实际支出,支出决算数,支出执行数,实际支出金额,已支付,已支付金额,已支付数,支付金额,累计支付,实际支付,实际支付金额,支付数".split(
        ",",
      ),
    ],
    { stage: "executed" },
  ),
  measure("contract", "money", ["合同金额", "合同价", "合同价款", "合同总额", "中标金额", "中标价", "成交金额"]),
  measure("arrived", "money", [
    "到位数",
    "到位金额",
    "到位资金",
    "资金到位数",
    "实际到位",
    "实际到位资金",
    "实际到位金额",
    "已到位",
  ]),
  measure("arrivalRate", "ratio", ["到位率", "资金到位率", "到位比例"]),
  measure(
    "paymentRate",
    "ratio",
    "资金使用率,资金支付率,资金支出率,资金使用比例,合同支付率,合同付款率,合同支付比例,合同付款比例,付款率,付款比例,付款进度".split(
      ",",
    ),
  ),
  measure("executionRate", "ratio", [
    "执行率",
    "预算执行率",
    "支出进度",
    "执行进度",
    "预算执行进度",
    "支出执行率",
    "支付率",
    "支付比例",
    "支付进度",
  ]),
  measure("adjustmentRate", "ratio", ["预算调整率", "调整率", "调整比例", "预算调整比例", "调整幅度"]),
  measure("growthRate", "ratio", [
    ..."增长率,增减率,变动率,同比增长,增减比例,增幅,同比增减,增长比例,增减%,增减幅度".split(","),
  ]),
  measure("completionRate", "ratio", ["完成率", "完成比例", "完成程度", "目标完成率"]),
  measure("controlRate", "ratio", ["控制率", "在职人员控制率", "在编人员控制率", "编制控制率"]),
  measure("balance", "money", [
    ..."结余,结余数,结余金额,预算结余,结转结余,结转结余数,未执行数,未支出数,结余资金,资金结余,项目结余,剩余,剩余资金".split(
      ",",
    ),
    ..."剩余金额,剩余数,指标余额,预算余额,未执行,未执行金额,未使用,未使用数,未使用金额,未使用资金,未支出,未支出金额,本年结余,当年结余,收支结余,本年收支结余,收支差额,本年收支差额".split(
      ",",
    ),
  ]),
  measure("unpaid", "money", "未支付,未支付金额,未支付数,未付金额,未付款,未付数,尚未支付,尚未支付金额".split(",")),
  measure("saved", "money", "节约金额,节约额,节约资金,节约数,节支额,节支金额,节约".split(",")),
  measure("overspent", "money", "超支额,超支金额,超支数,超支,超预算金额,超预算数".split(",")),
  measure("change", "money", [
    ..."增减额,增减,增减数,调整数,预算调整数,差额,增减金额,调整金额,调增调减,追加,追减,追加(减),追加(追减)".split(","),
    ..."调增,调减,调增数,调减数,追加数,追减数,追加金额,追加预算,追减预算,年中追加,年中调整,年中调整数,预算追加,调增(减)".split(
      ",",
    ),
    ..."追加(减)数,追加预算数,追减预算数,调增预算,调减预算,调增金额,调减金额,追减金额,核减,核减数".split(","),
  ]),
  // counting words that lean on the heading above them
  measure(
    "amount",
    "money",
    [..."金额,金额小计,金额合计,总额,采购金额,资金额,本年数,上年数,本期数,上期数,本年金额,上年金额".split(",")],
    { isGeneric: true },
  ),
  measure("quantity", "count", ["数量", "台(套)数", "个数", "件数", "实物量", "台套数", "数量小计"], {
    isGeneric: true,
  }),
  measure(
    "share",
    "ratio",
    ["占比", "比重", "比例", "所占比例", "所占比重", "占总额比例", "占比(%)", "百分比", "构成比"],
    {
      isGeneric: true,
    },
  ),
  measure("rowTotal", "money", ["合计", "总计", "小计"], { isGeneric: true }),
  // assets
  measure("originalValue", "money", ["资产原值", "原值", "期末原值", "账面原值", "固定资产原值"]),
  measure("decrease", "money", ["本期减少", "减少", "本年减少", "减少额", "本期减少额", "处置"]),
  measure("increase", "money", ["本期增加", "增加", "本年增加", "增加额", "本期增加额", "新增", "购入"]),
  measure("accumulatedDepreciation", "money", ["累计折旧", "累计折旧(摊销)", "折旧", "累计折旧/摊销", "已提折旧"]),
  measure("netValue", "money", ["期末净值", "净值", "账面净值", "资产净值", "净额", "固定资产净值"]),
  measure("openingValue", "money", [
    "期初数",
    "年初数",
    "期初余额",
    "年初余额",
    "期初原值",
    "年初原值",
    "上年末数",
    "期初",
  ]),
  measure("closingValue", "money", ["期末数", "年末数", "期末余额", "年末余额", "期末"]),
  measure("usageRate", "ratio", ["资产使用率", "使用率", "利用率", "资产利用率", "固定资产利用率", "在用率"]),
  // persons
  measure("establishedPosts", "count", [
    "核定编制数",
    "编制数",
    "核定编制",
    "核定编制人数",
    "编制",
    "批准编制数",
    "编制总数",
    "编制人数",
    "核编数",
  ]),
  measure("staffInPost", "count", [
    ..."在编人数,在职人数,实有人数,实际在职人数,在岗人数,年末实有人数,在编在职人数,实有在编人数,年末在职人数,在编在岗人数,年末实有数,实有数,期末实有人数,在编人员数,在职人员数,在职在编人数".split(
      ",",
    ),
  ]),
  measure(
    "postsDifference",
    "count",
    "超(缺)编,超缺编,超(空)编,超编(缺编),超(缺)编数,超(缺)编人数,超编(+)缺编(-)".split(","),
  ),
  measure("otherStaff", "count", [
    "外聘/社工人数",
    "外聘人数",
    "编外人数",
    "聘用人数",
    "编外人员数",
    "临聘人数",
    "外聘人员数",
    "社工人数",
  ]),
  // scoring
  measure("weight", "points", [
    ..."权重,分值,满分,标准分值,指标分值,权数,参考分值,指标权重,标准分,权重分值,权重分,满分值,指标权重分".split(","),
    ...["一级", "二级", "三级", "四级"].flatMap((level) =>
      "权重,分值,指标权重,指标分值".split(",").map((word) => `${level}${word}`),
    ),
  ]),
  measure("score", "points", [
    ..."得分,自评得分,评价得分,实得分,指标得分,考评得分,财政审核评分,评分,最终得分,复核得分,实际得分,评定得分,评价分,考核得分,自评分,复核分,评审得分,审核得分,核定得分,复评得分,自评分数,复核评分".split(
      ",",
    ),
  ]),
  measure("scoreRate", "ratio", ["得分率", "得分比例"]),
  text("ruleType", ["规则类型", "评分类型", "计分类型", "评分方式", "计分方式", "指标性质", "指标类型"]),
  text("rule", [
    ..."评分标准,评分规则,评价标准,评分细则,评分办法,计分标准,计分方法,评分要点,考核标准,评分依据及标准,扣分标准".split(
      ",",
    ),
    ..."评分方法,计分规则,评价要点,评分说明及标准,打分标准,评价细则,得分标准,评分准则".split(","),
  ]),
  text("target", [
    ..."目标值,指标值,年度指标值,年初目标值,指标目标值,年初指标值,调整指标值,预期实现值,计划值,绩效目标值,年度目标值".split(
      ",",
    ),
    ..."计划完成值,预期值,预期目标,计划目标值,年度目标,标准值,目标".split(","),
  ]),
  // Beside a column 目标值 it is a description.
  text("goal", ["绩效目标"]),
  text("achieved", [
    ..."实际值,实际完成值,完成值,全年完成值,全年实际值,指标完成情况,实际完成情况,实际完成,实现值,实际情况,完成情况".split(
      ",",
    ),
    ..."实际,实际数,完成数,实际实现值,年度实际值,自评完成值,全年实际完成值,指标实际值,实际达到值,业绩值,实际业绩,实际业绩值,完成结果".split(
      ",",
    ),
  ]),
  text("reason", [
    ..."评分说明,扣分原因,得分说明,扣分说明,扣分理由,偏差原因分析及改进措施,未完成原因分析,未完成原因和改进措施,原因".split(
      ",",
    ),
    ..."评分理由,得分理由,偏差原因,未完成原因,偏差原因分析,扣分情况,评价说明,得分依据,评分依据,原因分析,偏差情况".split(
      ",",
    ),
  ]),
  text("evidence", ["佐证材料", "证明材料", "依据", "资料来源", "数据来源", "取数依据"]),
  text("remark", [
    "备注",
    "说明",
    "其他说明",
    "注",
    "附注",
    "情况说明",
    "指标说明",
    "指标解释",
    "用途",
    "资金用途",
    "测算依据",
  ]),
  text("measureWord", ["度量单位", "计量单位", "指标单位"]),
  // surveys
  measure("satisfaction", "ratio", ["满意度", "满意率", "满意度(%)", "满意度得分", "综合满意度"]),
  measure("sampleSize", "count", [
    "样本量",
    "有效问卷",
    "样本数",
    "问卷数量",
    "份数",
    "有效份数",
    "回收份数",
    "发放份数",
    "总人数",
    "有效问卷数",
  ]),
  // words about work
  text("task", [
    "工作任务",
    "工作计划",
    "中长期规划",
    "职能大类",
    "实施形式",
    "三定职责",
    "职责",
    "内设科室",
    "是否重点工作",
  ]),
  measure("headCount", "count", ["人数", "人员数量", "实际人数", "总人数"]),
  text("respondent", ["调查对象", "受访对象"]),
];

/** Headings that name the two sides of a table that stands side by side (收入 | 支出). */
export const SIDES: readonly { readonly side: "income" | "expenditure"; readonly words: readonly string[] }[] = [
  {
    side: "income",
    words: ["收入", "实际收入", "收入情况", "收入预算", "收入决算", "本年收入", "收入种类", "收入项目", "收入类别"],
  },
  {
    side: "expenditure",
    words: ["支出", "实际支出", "支出情况", "支出预算", "支出决算", "本年支出", "支出种类", "支出项目", "支出类别"],
  },
];

/** Choices of a satisfaction survey, best first (满意度选项). */
export const CHOICES: readonly (readonly string[])[] = [
  ["非常满意", "满意", "基本满意", "不满意"],
  ["很满意", "满意", "一般", "不满意", "很不满意"],
  ["非常满意", "比较满意", "一般", "不太满意", "非常不满意"],
  ["非常满意", "满意", "一般", "不满意", "非常不满意"],
  ["满意", "较满意", "不满意"],
  ["满意", "基本满意", "不满意"],
  ["非常满意", "较满意", "一般", "较不满意", "不满意"],
];

/** Headings of shares that say what they are of (户数占比, 占项目支出比重), and what they measure. */
export const SHARE_OF_SOMETHING = /.占比$|占.+(?:比重|比例|百分比)$/;
export const SHARE_OF: Heading = measure("shareOf", "ratio", []);
