import type { Correction, InspectOptions, Inspection, Memory, Stage, TableKind } from "../core";
import type { Provenance } from "../report/provenance";
import type { Receipt, Workbook } from "../workbook/Workbook";
import type { Engine } from "./Engine";

/** What a use case needs besides the workbook: a person's decisions, and what the result says about its origin. */
export interface RunOptions extends Omit<InspectOptions, "memory" | "name" | "onStage" | "previous"> {
  readonly version: string;
  /** What was said about the tables beside what the workbook remembers; the later one counts. */
  readonly corrections?: readonly Correction[];
  /** Last year's workbook, which is only read. */
  readonly previous?: Pick<Workbook, "name" | "read" | "recall">;
  /** Of the input as it was read; hexadecimal. Absent where there is no file to take it of. */
  readonly sha256?: string;
  /** Runs the inspection. */
  readonly engine: Engine;
  /** Hears how far reading and every stage of the inspection are. */
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly stage: "read" | Stage;
  readonly done: number;
  readonly all: number;
  /** Of a sheet just recognised: the kinds of tables it holds. */
  readonly kinds?: readonly TableKind[];
}

/** What a look at a workbook gave. */
export interface CheckRun {
  readonly inspection: Inspection;
  readonly provenance: Provenance;
  /** What the workbook remembered. */
  readonly memory: Memory;
}

/** The same, and what was written. */
export interface ScoreRun extends CheckRun {
  readonly receipt: Receipt;
}
