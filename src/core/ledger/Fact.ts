import type { Quantity } from "../quantity";
import type { Block, Column, Row, Stage, Table } from "../table";

/** When a figure holds: a flow over a year, or an instant at its start or end (年初、年末). */
export interface Period {
  readonly kind: "year" | "yearStart" | "yearEnd";
  readonly year: number;
  /** The part of the year (三季, 1-9月) that it covers, or starts or ends; absent for the whole. */
  readonly part?: string;
}

/** 资金口径: which money a table speaks of; absent where it does not say. */
export type FundScope = "all" | "fiscal" | "generalBudget" | "fundBudget" | "stateCapital" | "other";

export type Aspect = "amount" | "quantity" | "rate" | "share" | "score" | "weight";

/**
 * What a figure measures. Two cells with the same whole key must agree, wherever they stand. Every property is always there
 * (undefined where the workbook does not say), so that all keys have one shape; rows of labels of their own share one.
 */
export interface FactKey {
  readonly entity: string | undefined;
  readonly period: Period | undefined;
  /** Id of a lexicon concept; of labels of the block's own, which its row tells, only what the column adds ("" for nothing). */
  readonly concept: string;
  /** True for labels of the block's own (合计, 其他, a project's name): such a key never crosses tables. */
  readonly isLocal: boolean;
  /** What the column measures of it (originalValue, executionRate …); "" for plain amounts. */
  readonly measure: string;
  readonly fundScope: FundScope | undefined;
  readonly side: "income" | "expenditure" | undefined;
  readonly stage: Stage | undefined;
  readonly aspect: Aspect;
}

/** Why figures of a measure block are taken to be exact to so many decimals (精度依据). */
export type PrecisionReason =
  | "counts" // persons, pieces: exact
  | "constants" // weights, full marks: exact
  | "numberFormat" // the cells' format shows that many
  | "mostDigits" // as many as at least three figures of the block have
  | "wholeMultiples" // all figures are multiples of a power of ten
  | "user" // a person set it for the block
  | "ownDigits"; // this cell has more digits than its block

export interface Precision {
  /** Decimal places in the written unit; negative for tens, thousands …; Infinity for exact. */
  readonly decimals: number;
  readonly reason: PrecisionReason;
}

/** A figure of a table (事实): what it measures, when, in which unit, how precisely, in which cell. */
export interface Fact {
  /** Its place in the ledger, from 0. */
  readonly index: number;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly quantity: Quantity;
  readonly precision: Precision;
  readonly key: FactKey;
  readonly origin: FactOrigin;
  /** The cell keeps the figure as text. */
  readonly isText: boolean;
  /** Decimal places that the cell's format shows, in the written unit; undefined where it leaves them open. */
  readonly shownDecimals: number | undefined;
  /** Without "="; undefined for a constant. */
  readonly formula: string | undefined;
}

/** The place of a fact in the structure that was recognised. */
export interface FactOrigin {
  readonly table: Table;
  readonly block: Block;
  readonly row: Row;
  readonly column: Column;
}

/** A cell where a figure was expected and none could be read. */
export interface Unread {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly origin: FactOrigin;
  readonly because: "error" | "words" | "noValue";
  readonly text: string;
}

/** All figures of a workbook (台账), in sheet order. */
export interface Ledger {
  readonly facts: readonly Fact[];
  readonly unread: readonly Unread[];
}

/** What the workbook says about itself outside its tables. */
export interface Setting {
  readonly entity?: string;
  /** The offices that its tables are of, each by one of its names; absent where they are not several. */
  readonly offices?: readonly string[];
  /** 评价年度. */
  readonly year?: number;
  /** 金额单位 of the cover, for tables that state none. */
  readonly moneyUnit?: string;
}
