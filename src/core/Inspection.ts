import type { CellWrite, WriteConflict } from "./change/ChangeSet";
import type { Range } from "./grid/Sheet";
import type { Memory, Settings } from "./reconciliation/Memory";
import type { Check } from "./reconciliation/Check";
import type { Scheme, Scorecard } from "./scoring/Scorecard";
import type { TableKind } from "./table";

/** What a person decides before an inspection. */
export interface InspectOptions {
  readonly scheme?: Scheme;
  /** Where a person's score and ours differ: whose counts (default: given). */
  readonly adopt?: "given" | "computed";
  /** What people said about this workbook: chosen scores, settings, corrections, decisions. */
  readonly memory?: Memory;
  /** Hears how far each stage is, for a progress bar. */
  readonly onStage?: (stage: Stage, done: number, all: number) => void;
}

/** The stages of an inspection, in their order. */
export type Stage = "recognise" | "relate" | "score" | "reconcile";

/** A table as it was recognised. */
export interface TableSummary {
  readonly kind: TableKind;
  readonly title: string;
  readonly sheet: string;
  readonly range: Range;
  /** Unit line as written: 万元, 人, 分. */
  readonly unit?: string;
  readonly years: readonly number[];
}

/** Everything that one run finds out about a workbook; nothing is written yet. */
export interface Inspection {
  readonly tables: readonly TableSummary[];
  /** Absent where there is nothing to score. */
  readonly scorecard?: Scorecard;
  readonly checks: readonly Check[];
  /** Planned writes into blank cells. */
  readonly writes: readonly CellWrite[];
  /** Cells for results of ours where a person's figure or a formula stands that differs. */
  readonly conflicts: readonly WriteConflict[];
  /** What a person set that went into this. */
  readonly settings?: Settings;
  /** 评价年度. */
  readonly year?: number;
  /** 被评价单位. */
  readonly entity?: string;
}
