/** What a figure counts: money in 分 (cents), pieces or persons, plain ratios, points (分值). */
export type Measure = "money" | "count" | "rate" | "points";

/** A figure of the unit's books, before it is written into any table. */
export interface Figure {
  readonly id: string;
  readonly measure: Measure;
  readonly value: number;
}

export type ClaimKind = "sum" | "rate" | "equal" | "opening" | "ofWhich" | "limit" | "share" | "score" | "weights";

/** Something that must hold between figures, wherever they stand. */
export interface Claim {
  readonly kind: ClaimKind;
  readonly form: "equal" | "atMost";
  /** Ids; the first one is the whole, the rate or the bounded figure. */
  readonly members: readonly string[];
  /** How far the first member is off (or above its bound); absent where the claim says nothing (base 0). */
  readonly gap: (values: readonly number[]) => number | undefined;
  /** What rounding by rule may add (scores to 0.01). */
  readonly slack?: number;
}

export interface Indicator {
  readonly id: string;
  readonly level1: number;
  readonly level2: string;
  /** Digits of the code below its group: "11" of A11. */
  readonly digits: string;
  readonly name: string;
  readonly rule: string;
  readonly target: string;
  /** Words, or the id of the figure that was achieved with its number format. */
  readonly achieved: string | { readonly id: string; readonly format: string };
}

/** A consistent workbook of one unit: figures and what must hold between them; layouts decide how it looks. */
export interface LogicalWorkbook {
  readonly seed: number;
  readonly entity: string;
  /** 评价年度, the last of the years. */
  readonly year: number;
  readonly years: readonly number[];
  /** True where every amount is a multiple of 0.01 万元, so that tables in 万元 add up exactly. */
  readonly isExact: boolean;
  /** True where nothing but 财政拨款 was spent. */
  readonly isFiscal: boolean;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly claims: readonly Claim[];
  readonly projects: readonly { readonly id: string; readonly name: string; readonly group: string }[];
  readonly assetClasses: readonly { readonly id: string; readonly name: string }[];
  readonly functions: readonly FunctionCode[];
  readonly staffTypes: readonly { readonly id: string; readonly name: string }[];
  readonly indicators: readonly Indicator[];
  readonly groups: readonly { readonly id: string; readonly letter: string; readonly name: string }[];
  readonly questions: readonly { readonly id: string; readonly text: string }[];
  readonly grade: string;
}

/** 支出功能分类科目. */
export interface FunctionCode {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}
