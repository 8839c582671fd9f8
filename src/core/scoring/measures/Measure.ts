/** How an indicator of some name is worked out from the tables (指标计算方法): data, in the words of tables. */
export interface Measure {
  /** 三公经费变动率. */
  readonly name: string;
  /** An indicator is meant whose name holds all words (parted by blanks) of one of these, and none of `except`. */
  readonly match: readonly string[];
  readonly except?: readonly string[];
  /** Where a table states the rate itself; it is taken from there first. */
  readonly stated?: FigureSource;
  readonly numerator: readonly FigureSource[];
  readonly denominator: readonly FigureSource[];
  /** True for a rate of change: the quotient less 1. */
  readonly isChange?: boolean;
  /** The formula in words, and what it rests on. */
  readonly formula: string;
  readonly source: string;
}

/** Figures of a table, named as tables name them. */
export interface FigureSource {
  /** Headings of the column, the first that has a single figure counts. */
  readonly columns: readonly string[];
  /** Label of the row; absent for the only or the total row. */
  readonly row?: string;
  /** -1: of the year before. */
  readonly year?: -1;
  readonly isSubtracted?: boolean;
}
