import type { InspectOptions, Inspection } from "../core";
import type { Provenance } from "../report/provenance";
import type { Receipt } from "../workbook/Workbook";

/** What a use case needs besides the workbook: a person's decisions, and what the result says about its origin. */
export interface RunOptions extends InspectOptions {
  readonly version: string;
  /** Of the input as it was read; hexadecimal. */
  readonly sha256: string;
}

/** What a look at a workbook gave. */
export interface CheckRun {
  readonly inspection: Inspection;
  readonly provenance: Provenance;
}

/** The same, and what was written. */
export interface ScoreRun extends CheckRun {
  readonly receipt: Receipt;
}
