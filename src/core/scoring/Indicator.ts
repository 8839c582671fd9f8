import type { CellPlace } from "../grid/Sheet";
import type { Exact } from "../quantity";

/** A cell of an indicator row: its place, the text as it stands and, where it is one, the number in it (plain ratio for %). */
export interface IndicatorCell {
  readonly place: CellPlace;
  /** Displayed words: text as written, numbers in plain notation with the unit that their number format adds. "" for blank. */
  readonly text: string;
  /** Absent for blank cells, words, and numbers kept as text. */
  readonly number?: Exact;
  /** The error that stands there, e.g. "#REF!". */
  readonly error?: string;
  readonly hasFormula: boolean;
}

/** A leaf of the indicator tree as it stands in the sheet (指标), before any scoring. */
export interface Indicator {
  /** As written in front of the name (A11, B24-2); absent where there is none. */
  readonly code?: string;
  /** Where the code stands in a column of its own (编号). */
  readonly codeCell?: IndicatorCell;
  readonly name: string;
  /** Labels of the levels above, outermost first, as written. */
  readonly groups: readonly string[];
  /** The cells that hold these labels, in the same order. */
  readonly groupPlaces?: readonly CellPlace[];
  /** The cell that holds code and name. */
  readonly label: IndicatorCell;
  readonly weight?: IndicatorCell;
  /** The cell where the office keeps the score (得分), blank or not. */
  readonly score?: IndicatorCell;
  readonly ruleType?: IndicatorCell;
  readonly rule?: IndicatorCell;
  readonly target?: IndicatorCell;
  readonly achieved?: IndicatorCell;
  /** 指标说明: how the actual value came about, in words. */
  readonly explanation?: IndicatorCell;
  /** 评分说明, 扣分原因. */
  readonly reason?: IndicatorCell;
  /** The money that an execution rate is worked out from, where the indicator is that row of a form. */
  readonly funding?: Funding;
  /** A score of another hand (财政审核评分 beside 自评得分) with its heading. */
  readonly otherScore?: { readonly heading: string; readonly cell: IndicatorCell };
}

/** 项目资金: budget and spending of a form, and the sources of money below them. */
export interface Funding extends FundingRow {
  /** 年初预算数 where the rate is over an adjusted budget. */
  readonly originalBudget?: IndicatorCell;
  readonly sources: readonly FundingRow[];
}

export interface FundingRow {
  readonly label: IndicatorCell;
  readonly budget?: IndicatorCell;
  readonly executed?: IndicatorCell;
}
