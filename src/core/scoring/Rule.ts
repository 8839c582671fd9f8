import type { Comparison, Exact, WrittenDate, WrittenNumber } from "../quantity";

/** How an indicator earns its points (评分规则), read from the sheet's own words. Points are exact; `full` overrides the weight. */
export type Rule = (
  | ChecklistRule
  | RatioRule
  | ComplementRule
  | ThresholdRule
  | StepRule
  | BandsRule
  | DeductionRule
  | DeadlineRule
  | GrowthRule
  | TierRule
  | SurveyRule
  | GoalRule
) & {
  /** The sentence as the sheet words it. */
  readonly text?: string;
  /** Where the sheet states no rule and a scheme's stands in for it: what it rests on. */
  readonly assumed?: string;
};

export type RuleKind = Rule["kind"];

/** What a condition earns or costs: points, or with `isShare` a share of the weight (得60%分值, 得满分). */
export interface Award {
  readonly points: Exact;
  readonly isShare?: boolean;
}

/** 要点核对: the points of the items that are met are added. */
export interface ChecklistRule {
  readonly kind: "checklist";
  readonly items: readonly ChecklistItem[];
}

export interface ChecklistItem extends Award {
  readonly text: string;
}

/** 比率得分: weight × rate, not above the weight. */
export interface RatioRule {
  readonly kind: "ratio";
  /**
   * What the rate is: the achieved value itself (预算执行率), achieved ÷ target, or for 完成率 whichever of the two the sheet
   * gives: itself where a rate stands there, else ÷ target. Two quantities (实际完成面积 ÷ 计划面积) are the percentage that stands there,
   * else achieved ÷ target.
   */
  readonly base: "none" | "target" | "completion" | "quantities";
  /** 执行率 ÷ 95%: the figure in the rule that the rate is divided by. */
  readonly over?: WrittenNumber;
  /** 20分 × 执行率. */
  readonly full?: Exact;
  /** Full points from this rate on, where that is not 100 %. */
  readonly fullFrom?: WrittenNumber;
  /** 低于60%不得分. */
  readonly nothingBeyond?: BandEdge;
}

/** 反向比率: weight × (1 − |rate|), not below 0; without bars (`isSigned`) weight × (1 − rate). */
export interface ComplementRule {
  readonly kind: "complement";
  readonly isSigned?: boolean;
}

/** 达标: full points if the achieved value (or each of several) stands so to the target, else none. */
export interface ThresholdRule {
  readonly kind: "threshold";
  /** Absent where the target's own sign decides (≥ where it has none). */
  readonly comparison?: Comparison;
  /** A bound that stands in the rule itself instead of the target column. */
  readonly bound?: WrittenNumber;
  readonly full?: Exact;
}

/** 不足一个计扣单位的部分: not counted, counted as a whole one, counted by its share. */
export type PartialStep = (typeof PARTIAL_STEPS)[number];

export const PARTIAL_STEPS = ["whole", "proportional", "started"] as const;

/** 逐级扣分: full points at the standard, less points for every step beyond it (每低1个百分点扣0.5分), not below 0. */
export interface StepRule {
  readonly kind: "step";
  /** The side that earns full points; "=": every deviation costs. */
  readonly comparison: "≥" | "≤" | "=";
  /** Absent where the target column states it. */
  readonly standard?: WrittenNumber;
  readonly full?: Exact;
  readonly size: WrittenNumber;
  /** 每延期10天: the figure is days late, stated or between two days. */
  readonly isDelay?: true;
  /** The day itself where the rule names it. */
  readonly by?: WrittenDate;
  readonly loss: Award;
  /** What a part of a step costs: nothing, as much as a whole one, its share; absent where the rule does not say. */
  readonly partial?: PartialStep;
  readonly nothingBeyond?: BandEdge;
}

/** 分段: the points of the interval that the achieved figure falls in. */
export interface BandsRule {
  readonly kind: "bands";
  readonly bands: readonly Band[];
  /** What every other figure earns. */
  readonly otherwise?: Award;
}

/** An interval of figures; open where an edge is absent, a single figure where both are the same. */
export interface Band extends Award {
  readonly low?: BandEdge;
  readonly high?: BandEdge;
}

/** An end of an interval; `isIncluded` is absent where the rule does not say. */
export interface BandEdge {
  readonly number: WrittenNumber;
  readonly isIncluded?: boolean;
}

/** 扣分: full marks less points per fault, not below 0. */
export interface DeductionRule {
  readonly kind: "deduction";
  readonly full?: Exact;
  readonly perFault: Exact;
  /** `perFault` is a share of the weight. */
  readonly isShare?: boolean;
  /** 2起及以上不得分: nothing is left from so many faults on. */
  readonly nothingFrom?: Exact;
}

/** 时限: full points if done by the date in the target (or in the rule, `by`), else none. */
export interface DeadlineRule {
  readonly kind: "deadline";
  readonly by?: WrittenDate;
  readonly full?: Exact;
}

/** 增长: full points if the achieved growth rate is above 0 (持平或增长: ≥), else none. */
export interface GrowthRule {
  readonly kind: "growth";
  readonly comparison: Comparison;
  readonly full?: Exact;
}

/** 分档: the points of the tier that the achieved label falls in. */
export interface TierRule {
  readonly kind: "tier";
  readonly tiers: readonly Tier[];
  /** What every other label earns. */
  readonly otherwise?: Award;
}

export interface Tier extends Award {
  readonly labels: readonly string[];
}

/** 满意度折算: weight × satisfaction. */
export interface SurveyRule {
  readonly kind: "survey";
  /** Weights of the choices where the rule states them (A=1、B=0.6、C=0). */
  readonly choiceWeights?: readonly { readonly choice: string; readonly weight: Exact }[];
  readonly full?: Exact;
}

/** 目标比较: full points where the target is met; a missed figure by a rule of its own, words by their tier. */
export interface GoalRule {
  readonly kind: "goal";
  readonly missed: Rule;
  readonly tiers: readonly GoalTier[];
  /** 偏离度: points lost where the achieved figure is so many times the target or more. */
  readonly deviation?: Deviation;
}

/** 定性三档: what a word of judgement earns, as the shares of the weight that it spans. */
export interface GoalTier {
  readonly words: readonly string[];
  readonly most: Exact;
  readonly least: Exact;
}

export interface Deviation {
  readonly from: Exact;
  readonly loss: Exact;
}
