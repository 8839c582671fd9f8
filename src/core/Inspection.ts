import type { PlannedWrite, WriteConflict } from "./change/ChangeSet";
import type { Memory, Settings } from "./reconciliation/Memory";
import type { PreviousWorkbook } from "./reconciliation/readPrevious";
import type { Check } from "./reconciliation/Check";
import type { Scheme, Scorecard } from "./scoring/Scorecard";
import type { CorrectionOutcome, TableKind, TableSummary, Unrecognised } from "./table";

/** What a person decides before an inspection. */
export interface InspectOptions {
  readonly scheme?: Scheme;
  /** Where a person's score and ours differ: whose counts (default: given). */
  readonly adopt?: "given" | "computed";
  /** What people said about this workbook: chosen scores, settings, corrections, decisions. */
  readonly memory?: Memory;
  /** Name of the file, which may tell the year. */
  readonly name?: string;
  /** Last year's workbook, which this one is checked against. */
  readonly previous?: PreviousWorkbook;
  /** Hears how far each stage is, for a progress bar. */
  readonly onStage?: OnStage;
}

/** Hears how many of how many parts of a stage are done; of a sheet just recognised, also which kinds of tables it holds. */
export type OnStage = (stage: Stage, done: number, all: number, kinds?: readonly TableKind[]) => void;

/** The stages of an inspection, in their order. */
export type Stage = "recognise" | "relate" | "score" | "reconcile";

/** Everything that one run finds out about a workbook; nothing is written yet. */
export interface Inspection {
  readonly tables: readonly TableSummary[];
  /** Tables of words of no known kind (其他文字表): no result, but a person may say what they are; absent where there are none. */
  readonly wordTables?: readonly TableSummary[];
  /** Blocks of figures that belong to no table that was recognised; absent where there are none. */
  readonly unrecognised?: readonly Unrecognised[];
  /** What became of the corrections that were given; absent without any. */
  readonly corrections?: readonly CorrectionOutcome[];
  /** Absent where there is nothing to score. */
  readonly scorecard?: Scorecard;
  readonly checks: readonly Check[];
  /** Planned writes into blank cells. */
  readonly writes: readonly PlannedWrite[];
  /** Cells for results of ours where a person's figure or a formula stands that differs. */
  readonly conflicts: readonly WriteConflict[];
  /** What a person set that went into this. */
  readonly settings?: Settings;
  /** 评价年度. */
  readonly year?: number;
  /** Last year's workbook that this one was checked against, with its year where it tells one. */
  readonly previous?: { readonly file: string; readonly year?: number };
  /** 被评价单位. */
  readonly entity?: string;
}
