import type { CellPlace } from "../grid/Sheet";
import type { Fact } from "../ledger";
import type { Exact } from "../quantity";
import type { Indicator, IndicatorCell } from "./Indicator";
import type { SourceCell } from "./Scorecard";

/** A row that states figures of several indicators at once: a group, a subtotal, the total. */
export interface ScoreRow {
  readonly label: IndicatorCell;
  readonly weight?: IndicatorCell;
  /** Of a total, its figures under the weights of the other levels. */
  readonly otherWeights?: readonly IndicatorCell[];
  readonly score?: IndicatorCell;
  /** 得分率. */
  readonly rate?: IndicatorCell;
}

/** A row of the indicator table that states the weight or score of one group (小计). */
export interface GroupRow extends ScoreRow {
  /** Labels of the levels down to that group, outermost first, as written in `Indicator.groups`. */
  readonly groups: readonly string[];
}

/** An indicator table (指标评分表) as recognised, before any scoring. */
export interface IndicatorSheet {
  readonly sheet: string;
  readonly title: string;
  /** The office that it says it is of. */
  readonly entity?: string;
  readonly indicators: readonly Indicator[];
  readonly total?: ScoreRow;
  /** 评价等级 in a row of its own below the indicators. */
  readonly grade?: IndicatorCell;
  readonly groupRows: readonly GroupRow[];
  /** Title of another table of the same form that earns points too (预算执行率 …): then this one is not the whole score. */
  readonly otherScores?: string;
}

/** A summary of groups (一级指标得分汇总): weight, score and score rate of each, with a total row. */
export interface GroupTable {
  readonly sheet: string;
  readonly title: string;
  readonly rows: readonly ScoreRow[];
  readonly total?: ScoreRow;
}

/** Results of a survey (满意度调查): how many chose what, question by question. */
export interface SurveyTable {
  readonly sheet: string;
  readonly title: string;
  /** Best first: "A", "B", "C", or 非常满意, 满意 …. */
  readonly choices: readonly string[];
  /** Weights that the workbook states for these choices, in their order, and where. */
  readonly choiceWeights?: readonly Exact[];
  readonly weightsFrom?: CellPlace;
  readonly rows: readonly SurveyTableRow[];
  readonly mean?: { readonly label: IndicatorCell; readonly satisfaction?: IndicatorCell };
  /** The row that adds the questions up (合计), and the one that averages them (平均). */
  readonly total?: SurveyTableRow;
  readonly average?: SurveyTableRow;
}

export interface SurveyTableRow {
  readonly label: string;
  /** One per choice; blank is 0 where another choice of the row has a count. */
  readonly counts: readonly IndicatorCell[];
  /** 占比, one per choice. */
  readonly shares: readonly (IndicatorCell | undefined)[];
  readonly satisfaction?: IndicatorCell;
  /** How many answered (有效问卷、合计), and those whose answer is none of the choices (不了解、弃权). */
  readonly answers?: IndicatorCell;
  readonly others?: readonly IndicatorCell[];
  /** Other counts (发放份数、回收份数). */
  readonly sent?: readonly IndicatorCell[];
  /** What a row of shares states as their sum (100 %). */
  readonly wholeShare?: IndicatorCell;
}

/** Where the workbook states the outcome outside its indicator table (封面的评价得分、评价等级). */
export interface CoverCells {
  readonly total?: IndicatorCell;
  readonly grade?: IndicatorCell;
}

/** A rate that the ledger gives for an indicator (执行率, 调整率, 在编人员控制率 …). */
export interface LedgerInput {
  readonly value: Exact;
  readonly display: string;
  readonly from: readonly SourceCell[];
  /** The figures behind it: one that states the rate, two whose quotient (less 1 for a change) it is, or more that are added up first. */
  readonly facts: readonly Fact[];
  readonly form: "stated" | "quotient" | "change" | "sums";
  /** The formula in words and what it rests on. */
  readonly formula: string;
  readonly source: string;
}
