import type { CellPlace } from "../grid/Sheet";
import type { Exact } from "../quantity";
import type { Indicator } from "./Indicator";
import type { Measure } from "./measures/Measure";
import type { Reason } from "./Reason";
import type { Deviation, GoalTier, PartialStep, Rule } from "./Rule";
import type { Chosen, IgnoredChoice } from "./ScoreChoice";

/** What an indicator earned. 原评分 `given`, 测算分 `computed`, 采用分 `score` are three things. All in points. */
export interface IndicatorScore {
  readonly indicator: Indicator;
  readonly weight?: Exact;
  /** 原评分: what a person wrote; absent where the cell is empty. */
  readonly given?: Exact;
  /** 测算分: what the rule gives, rounded by the scheme; absent where no rule could be applied. */
  readonly computed?: Exact;
  /** The same before rounding. */
  readonly unrounded?: Exact;
  /** 采用分: what counts; absent while unscored. */
  readonly score?: Exact;
  /** score ÷ weight; absent while unscored or with weight 0. */
  readonly rate?: Exact;
  readonly status: "computed" | "judged" | "unscored";
  /** What an evaluator chose for 采用分, and why. */
  readonly chosen?: Chosen;
  /** What an evaluator chose and cannot count. */
  readonly ignoredChoice?: IgnoredChoice;
  /** Why no rule gave a score. */
  readonly because?: Reason;
  readonly rule?: Rule;
  /** The calculation in symbols: "1 × (1 − |−30.33%|) = 0.70". */
  readonly calculation?: string;
  /** What was found short of the standard; empty with full marks. */
  readonly gaps: readonly Gap[];
  /** Cells whose figures went into `computed`. */
  readonly from: readonly SourceCell[];
  /** The 实际值 that was used in place of a blank cell. */
  readonly completed?: CompletedValue;
}

/** An actual value that its own cell does not hold: from a survey table or the ledger. */
export interface CompletedValue {
  readonly by: "survey" | "ledger";
  readonly value: Exact;
  /** As a person would write it: "91.10%". */
  readonly text: string;
  readonly from: readonly SourceCell[];
}

/** A cell that something was worked out from, and what stands there. */
export interface SourceCell extends CellPlace {
  readonly text?: string;
}

/** One reason for lost points: the part of the standard (as the sheet words it), what was found instead, the points lost. */
export interface Gap {
  readonly standard: string;
  readonly fact: string;
  readonly lost: Exact;
}

/** An inner node of the indicator tree (一级, 二级 … 指标). */
export interface GroupScore {
  readonly code?: string;
  readonly name: string;
  /** Label as written, code included. */
  readonly label: string;
  readonly weight: Exact;
  /** Sum of the scores below; absent while nothing below is scored. */
  readonly score?: Exact;
  readonly rate?: Exact;
  readonly groups: readonly GroupScore[];
  readonly indicators: readonly IndicatorScore[];
}

export interface Scorecard {
  readonly sheet: string;
  readonly indicators: readonly IndicatorScore[];
  /** Top level of the tree. */
  readonly groups: readonly GroupScore[];
  /** Σ scores, not above a cap; 暂计得分 while `isProvisional`. */
  readonly total: Exact;
  /** The execution rate that caps the total, and what it caps it at. */
  readonly cap?: { readonly rate: Exact; readonly most: Exact };
  /** Σ weights. */
  readonly full: Exact;
  /** Σ scores with rule scores taken before rounding. */
  readonly unroundedTotal: Exact;
  /** True while an indicator is unscored. */
  readonly isProvisional: boolean;
  /** Absent while provisional. */
  readonly grade?: string;
  /** The next better grade and the points to it; absent at the best grade and while provisional. */
  readonly next?: { readonly grade: string; readonly distance: Exact };
  readonly scheme: Scheme;
  /** The scale used and where it was taken from. */
  readonly scale: GradeScale;
  /** Satisfaction per survey table, computed from the counts. */
  readonly surveys: readonly SurveyScore[];
}

/** Grades with the lowest score rate (of 100) that earns them, best first. Data with its source document. */
export interface GradeScale {
  /** "优90 良75 合格60". */
  readonly name: string;
  readonly source: string;
  /** The cell that states the scale, where the workbook does. */
  readonly at?: CellPlace;
  readonly steps: readonly { readonly grade: string; readonly from: Exact }[];
}

/** The rules of a place: rounding, grade scale, weights of survey choices. */
export interface Scheme {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  /** Decimal places that every score is rounded to (half away from zero) before it is added. */
  readonly places: number;
  readonly scale: GradeScale;
  /** Choice weights for surveys with that many choices, first choice first; used where the workbook states none. */
  readonly choiceWeights: Readonly<Record<number, readonly Exact[]>>;
  readonly rules: SchemeRules;
  /** How a part of a step (每低 1 个百分点扣…) counts where a rule is silent; absent: the evaluator is asked. */
  readonly partialStep?: PartialStep;
  /** How indicators of the place are worked out from the tables, before those of the shared framework. */
  readonly measures?: readonly Measure[];
}

/** What indicators are scored by where their sheet states no rule (自评表); sentences in the language of 评分标准. */
export interface SchemeRules {
  /** The document, or in plain words that there is none that was read: shown wherever these rules are used. */
  readonly source: string;
  /** 预算执行率. */
  readonly execution: string;
  /** A figure that misses its target. */
  readonly quantitative: string;
  /** Words of judgement, best first. */
  readonly qualitative: readonly GoalTier[];
  readonly deviation?: Deviation;
  /** 执行率封顶: the most that the total may be with an execution rate below this, lowest rate first. */
  readonly caps?: readonly TotalCap[];
}

export interface TotalCap {
  readonly below: Exact;
  readonly most: Exact;
}

/** Satisfaction (满意度) of one survey table. */
export interface SurveyScore {
  readonly sheet: string;
  readonly title: string;
  readonly choices: readonly { readonly name: string; readonly weight: Exact }[];
  /** Where the weights stand, or "scheme". */
  readonly weightsFrom: CellPlace | "scheme";
  readonly rows: readonly SurveyRow[];
  /** Mean over the rows, plain ratio, unrounded; absent where nothing can be computed. */
  readonly mean?: Exact;
  readonly meanCell?: IndicatorCellLike;
}

export interface SurveyRow {
  readonly label: string;
  readonly counts: readonly SourceCell[];
  readonly satisfaction?: Exact;
  readonly cell?: IndicatorCellLike;
}

/** A cell that a survey figure may be written to. */
export interface IndicatorCellLike {
  readonly place: CellPlace;
  readonly isBlank: boolean;
  readonly hasFormula: boolean;
  readonly number?: Exact;
}
