import type { Check, CheckKind } from "../core";
import { explanationsOf } from "./explanations";
import { reasonText } from "./reasons";
import { say, type Said } from "./said";

/** One Chinese sentence for a check: row and column in the table's words, both figures, the difference with its unit. */
export function messageOf(check: Check): string {
  const wording = WORDINGS[check.kind];
  const said = say(check);
  if (check.verdict === "unchecked") return `${said.at}${subject(check)}未能核对：${reasonText(check.because)}`;
  if (check.verdict === "pass") return (wording.agreesBy?.[check.variant ?? ""] ?? wording.agrees)(said);
  const variant = check.variant ?? "";
  const sentence = (wording.differsBy?.[variant] ?? IN_EVERY_KIND[variant] ?? wording.differs)(said);
  if (check.verdict === "rounding") return `${sentence}，可由四舍五入解释`;
  return [sentence, ...explanationsOf(check)].join("；");
}

/** What a kind of check compares, as a heading: 合计. */
export function kindName(kind: CheckKind): string {
  return WORDINGS[kind].name;
}

/** What gives the figure that should stand there: 分项之和. */
export function basisOf({ kind, variant }: Check): string {
  const { basis, name, basisBy } = WORDINGS[kind];
  return basisBy?.[variant ?? ""] ?? basis ?? name;
}

/** A hidden sheet is not looked at in any respect. */
function subject({ kind, variant }: Check): string {
  return variant === "hiddenSheet" ? "" : `的${kindName(kind)}`;
}

type Sentence = (said: Said) => string;

/** The words of a kind; a variant has its own where it says more. */
interface Wording {
  readonly name: string;
  readonly agrees: Sentence;
  readonly differs: Sentence;
  readonly agreesBy?: Readonly<Record<string, Sentence>>;
  readonly differsBy?: Readonly<Record<string, Sentence>>;
  /** Where the figure that should stand there comes from, in every variant and in some. */
  readonly basis?: string;
  readonly basisBy?: Readonly<Record<string, string>>;
}

/** Variants that mean the same of whatever kind (显示尾差). */
const IN_EVERY_KIND: Readonly<Record<string, Sentence>> = {
  displayed: (said) =>
    `${said.at}显示为 ${said.actual}，按${said.other}的显示数为 ${said.expected}${said.gap}，为显示尾差`,
};

const WORDINGS: Readonly<Record<CheckKind, Wording>> = {
  sum: extend(
    claim("合计", "分项之和", {
      row: "同行各栏之和",
      code: "下级编码各项之和",
      outline: "下级各项之和",
      groups: "各组之和",
      column: "各题之和",
      answers: "按所列占比、满意度、合计推算",
      learned: "同表多数行的规律",
    }),
    {
      agreesBy: { formula: (said) => `${said.at}的公式包括了全部分项` },
      differsBy: {
        formula: (said) => `${said.at}的公式 ${said.actual} 没有包括${said.other}`,
        formulaExtra: (said) => `${said.at}的公式 ${said.actual} 多包括了${said.other}`,
        formulaCircle: (said) => `${said.at}的公式 ${said.actual} 包括了它自己所在的单元格`,
      },
    },
  ),
  ofWhich: {
    name: "其中项",
    agrees: (said) => `${said.at}为 ${said.actual}，未超出${said.other}的 ${said.otherValue}`,
    differs: (said) => `${said.at}为 ${said.actual}，其中项应不超出${said.other}的 ${said.otherValue}${said.gap}`,
  },
  rate: extend(
    claim("比率", "按表内数据计算", {
      scoreRate: "得分 ÷ 权重",
      explained: "按说明中所列数据计算",
      satisfaction: "按各选项份数折算",
      meanSatisfaction: "各题平均",
    }),
    {
      differsBy: {
        zeroBase: (said) => `${said.at}${said.count}为 ${said.actual}，但除数为 0，比率没有意义`,
        adjustedToActual: (said) =>
          `${said.at}为 ${said.actual}，调整后预算与执行数相同；按年初预算计算为 ${said.expected}`,
      },
    },
  ),
  change: claim("变动率", "按前后两数计算"),
  share: claim("占比", "占合计的比重", {
    total: "各项占比之和",
    choice: "占全部答复的比重",
    hundred: "各选项占比合计",
  }),
  average: claim("平均数", "各项平均", { columns: "同行各栏平均", perHead: "金额 ÷ 数量" }),
  equal: {
    name: "同一数据",
    agrees: (said) => `${said.at}为 ${said.actual}，与${said.other}一致`,
    differs: (said) => `${said.at}为 ${said.actual}，${said.other}为 ${said.otherValue}${said.gap}`,
    agreesBy: {
      scope: (said) => `${said.at}为 ${said.actual}，不小于其中的${said.other}（资金口径较小）`,
      previous: (said) => `${said.at}为 ${said.actual}，与${said.other}一致`,
      parts: (said) => `${said.at}为 ${said.actual}，与${said.other}合计一致`,
      achievedQuotient: (said) => `${said.at}为 ${said.actual}，与按${said.other}计算的一致`,
      explained: (said) => `${said.at}所列数据为 ${said.actual}，与按${said.other}计算的一致`,
    },
    differsBy: {
      learned: (said) =>
        `${said.at}为 ${said.actual}，${said.other}为 ${said.otherValue}，同表多数行两栏相同${said.gap}`,
      scope: (said) => `${said.at}为 ${said.actual}，${said.other}为 ${said.otherValue}，两处资金口径不同${said.gap}`,
      parts: (said) => `${said.at}为 ${said.actual}，${said.other}合计为 ${said.otherValue}${said.gap}`,
      magnitude: (said) => `${said.at}为 ${said.actual}，${said.other}为 ${said.otherValue}，数值相同而正负号不同`,
      achievedQuotient: (said) => `${said.at}为 ${said.actual}，按${said.other}计算为 ${said.otherValue}${said.gap}`,
      explained: (said) => `${said.at}所列数据为 ${said.actual}，按${said.other}计算为 ${said.otherValue}${said.gap}`,
    },
  },
  rollForward: claim("增减变动", "按增减变动计算", {
    net: "原值 − 累计折旧",
    movement: "年初 + 增加 − 减少",
    difference: "前后两栏之差",
    cumulative: "上期累计 + 当期",
    adjusted: "年初预算 + 调整",
    balance: "预算 − 支出",
    carriedBalance: "结转 + 预算 − 支出",
    surplus: "收入 − 支出",
    arrivedBalance: "到位 − 支出",
    unpaid: "合同 − 支付",
    saved: "预算 − 合同",
    overspent: "支出 − 预算",
  }),
  opening: {
    name: "年初结转",
    agrees: (said) => `${said.at}为 ${said.actual}，与上年年末${said.other}一致`,
    differs: (said) => `${said.at}为 ${said.actual}，上年年末${said.other}为 ${said.otherValue}${said.gap}`,
    agreesBy: { previous: (said) => `${said.at}为 ${said.actual}，与${said.other}一致` },
    differsBy: {
      previous: (said) => `${said.at}为 ${said.actual}，${said.other}为 ${said.otherValue}${said.gap}`,
    },
  },
  product: extend(claim("乘积", "单价与数量等相乘"), {
    agreesBy: { written: (said) => `${said.at}测算为 ${said.actual}，与${said.other}一致` },
    differsBy: {
      written: (said) => `${said.at}测算为 ${said.actual}，与${said.other}的 ${said.expected} 不一致${said.gap}`,
    },
  }),
  limit: {
    name: "上限",
    agrees: (said) => `${said.at}为 ${said.actual}，未超出${said.other}的 ${said.otherValue}`,
    differs: (said) => `${said.at}为 ${said.actual}，超出${said.other}的 ${said.otherValue}${said.gap}`,
  },
  weights: extend(
    claim("权重", "下级权重之和", {
      ruleFull: "评分标准的满分",
      inferred: "按上级权重和得分推算",
      label: "指标名称所注分值",
      hundred: "满分",
    }),
    {
      differsBy: {
        extract: (said) => `${said.at}合计为 ${said.actual}，不足满分 ${said.expected}，可能只是部分指标`,
        fewAnswers: (said) => `${said.at}依据的问卷每题至多 ${said.actual}答复，样本较少`,
      },
    },
  ),
  score: {
    name: "测算分",
    agrees: (said) => `${said.at}原评分为 ${said.actual}，与测算分一致`,
    differs: (said) => `${said.at}原评分为 ${said.actual}，测算分为 ${said.otherValue}${said.gap}`,
    agreesBy: {
      tier: (said) => `${said.at}原评分为 ${said.actual}，在该档分值之内`,
      partialStep: (said) => `${said.at}原评分为 ${said.actual}，与评分标准的一种理解一致`,
      deductions: (said) => `${said.at}测算为 ${said.actual}，等于满分减各项扣分`,
    },
    differsBy: {
      assumed: (said) => `${said.at}原评分为 ${said.actual}，按自评通行做法测算为 ${said.otherValue}${said.gap}`,
      short: (said) => `${said.at}原评分为 ${said.actual}，目标已达成，满分为 ${said.otherValue}${said.gap}`,
      missed: (said) => `${said.at}原评分为满分 ${said.actual}，目标未达成，测算为 ${said.otherValue}${said.gap}`,
      missedLimit: (said) => `${said.at}原评分为满分 ${said.actual}，目标未达成`,
      tier: (said) => `${said.at}原评分为 ${said.actual}，超出定性评价所在档的 ${said.expected}${said.gap}`,
      partialStep: (said) =>
        `${said.at}原评分为 ${said.actual}，按评分标准的各种理解测算均不相同，最接近的为 ${said.expected}${said.gap}`,
      deductions: (said) => `${said.at}测算为 ${said.actual}，满分减各项扣分为 ${said.otherValue}${said.gap}`,
    },
  },
  scoreRange: {
    name: "得分范围",
    agrees: (said) => `${said.at}为 ${said.actual}，在 0 分与权重之间`,
    differs: (said) => `${said.at}为 ${said.actual}，不在 0 分与权重之间${said.gap}`,
    differsBy: { choice: (said) => `${said.at}选定的采用分为 ${said.actual}，不在 0 分与权重之间，未采用` },
  },
  total: claim("总分", "各指标得分之和"),
  grade: {
    name: "评价等级",
    agrees: (said) => `${said.at}为“${said.actual}”，与得分对应的等级一致`,
    differs: (said) => `${said.at}为“${said.actual}”，按得分对应的等级为“${said.otherValue}”`,
  },
  duplicateCode: {
    name: "编码重复",
    agrees: (said) => `${said.at}的编码“${said.actual}”没有重复`,
    differs: (said) => `${said.at}的编码“${said.actual}”与${said.other}重复${proposal(said)}`,
  },
  malformedCode: {
    name: "编码写法",
    agrees: (said) => `${said.at}的编码“${said.actual}”写法一致`,
    differs: (said) => `${said.at}${said.count}的编码“${said.actual}”与本表多数编码的写法不同`,
    differsBy: { prefix: (said) => `${said.at}的编码“${said.actual}”与上级编码不符${proposal(said)}` },
  },
  target: extend(claim("目标", "绩效目标表"), {
    agreesBy: {
      unmet: (said) => `${said.at}为“${said.actual}”，未达到目标值“${said.otherValue}”，已说明原因`,
      met: (said) => `${said.at}为“${said.actual}”，达到目标值“${said.otherValue}”`,
      decomposed: (said) => `${said.at}为“${said.actual}”，与${said.other}一致`,
    },
    differsBy: {
      decomposed: (said) => `${said.at}为“${said.actual}”，${said.other}为“${said.otherValue}”${said.gap}`,
      unmet: (said) => `${said.at}为“${said.actual}”，未达到目标值“${said.otherValue}”，且未说明原因`,
      zero: (said) => `${said.at}${said.count}为 0，不能按完成比例计算`,
      unmeasurable: (said) => `${said.at}${said.count}为“${said.actual}”，没有可衡量的指标值`,
      farAbove: (said) => `${said.at}${said.count}为“${said.actual}”，达到目标值的 130% 以上，未说明原因`,
    },
  }),
  missing: {
    name: "填写",
    agrees: (said) => `${said.at}已填写`,
    differs: (said) => `${said.at}未填写`,
    differsBy: {
      code: (said) => `${said.at}没有指标编码${proposal(said)}`,
      weight: (said) => `${said.at}未填写权重`,
      rule: (said) => `${said.at}未填写评分标准`,
      achieved: (said) => `${said.at}未填写实际值`,
      originalBudget: (said) => `${said.at}未填写`,
      answers: (said) => `${said.at}没有任何答复，未计入满意度`,
      totalScore: (said) => `${said.at}未填写${said.expected === "" ? "" : `，各指标得分之和为 ${said.expected}`}`,
    },
  },
  type: {
    name: "数据类型",
    agrees: (said) => `${said.at}为数值`,
    differs: (said) => `${said.at}${said.count}的“${said.actual}”以文本形式存放，已按数值读取`,
  },
  unit: {
    name: "计量单位",
    agrees: (said) => `${said.at}计量单位一致`,
    differs: (said) => `${said.at}为“${said.actual}”，与同列其他数据的计量单位不同`,
    differsBy: { target: (said) => `${said.at}为“${said.actual}”，与目标值“${said.otherValue}”的计量单位不同` },
  },
  precision: {
    name: "小数位数",
    agrees: (said) => `${said.at}小数位数一致`,
    differs: (said) => `${said.at}${said.count}为 ${said.actual}，小数位数多于同类数据`,
  },
  text: {
    name: "文字表述",
    agrees: (said) => `${said.at}为 ${said.actual}，与${said.other}一致`,
    differs: (said) => `${said.at}为 ${said.actual}，${said.other}为 ${said.otherValue}${said.gap}`,
    differsBy: {
      reason: (said) => `${said.at}${said.count}为“${said.actual}”，不是文字说明`,
      goal: (said) => `${said.at}只写了“${said.actual}”，没有文字表述和计量单位`,
    },
  },
};

/** Kinds whose relation itself gives the figure: 应为. The basis says where it comes from, by variant. */
function claim(name: string, basis: string, bases: Readonly<Record<string, string>> = {}): Wording {
  const agrees =
    (on: string): Sentence =>
    ({ at, actual }) =>
      `${at}为 ${actual}，与${on}一致`;
  const differs =
    (on: string): Sentence =>
    ({ at, actual, expected, gap }) =>
      expected === "" ? `${at}为 ${actual}，与${on}不一致` : `${at}为 ${actual}，应为 ${expected}（${on}）${gap}`;
  const by = (sentence: (on: string) => Sentence) =>
    Object.fromEntries(Object.entries(bases).map(([variant, on]) => [variant, sentence(on)]));
  return {
    ...{ name, agrees: agrees(basis), differs: differs(basis), agreesBy: by(agrees), differsBy: by(differs) },
    ...{ basis, basisBy: bases },
  };
}

/** Adds variants whose words are their own. */
function extend(wording: Wording, { agreesBy, differsBy }: Pick<Wording, "agreesBy" | "differsBy">): Wording {
  return {
    ...wording,
    agreesBy: { ...wording.agreesBy, ...agreesBy },
    differsBy: { ...wording.differsBy, ...differsBy },
  };
}

function proposal({ proposed }: Said): string {
  return proposed === "" ? "" : `，可编为 ${proposed}`;
}
