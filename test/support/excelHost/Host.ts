import type { Range } from "../../../src/core";
import type { HostModel, HostSheet } from "./HostModel";
import type { RequestBody, ResponseBody } from "./protocol";

/** What the host is told to do, by tests. */
export interface Behaviour {
  /** The second number of the ExcelApi set that it has: 9 … 20. */
  level: number;
  /** The client is the one of the npm package, which has no notes. */
  hasOldClient: boolean;
  /** The user is typing into a cell. */
  isEditing: boolean;
  isSessionLost: boolean;
  /** Characters that a request and an answer may have. */
  longestRequest: number;
  longestAnswer: number;
  /** Cells from which on `values` are null without an error. */
  cellsShown: number;
  /** Failures to come, by the number of the request from now on (1 is the next). */
  failures: Failure[];
}

export interface Failure {
  request: number;
  /** A number fails the whole request before it runs; a code fails one action, and those before it stay done. */
  readonly code: number | string;
  readonly action?: number;
  /** Whatever its number: the first request that sets several things, at the middle one of them. */
  readonly isHalfWay?: boolean;
}

/** An entry of an event as the client takes it. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

export interface Host {
  readonly model: HostModel;
  readonly behaviour: Behaviour;
  /** Round trips that the add-in waited for, with what they asked. */
  readonly requests: RequestBody[];
  /** Runs a request, or gives the number of the failure of the whole request. */
  readonly process: (text: string) => ResponseBody | number;
  readonly onEvents: (listener: (entries: readonly EventEntry[]) => void) => void;
  /** Tells listeners that cells of a sheet changed. */
  readonly changed: (sheet: HostSheet, range: Range, by: "user" | "addin") => void;
  /** Brings formulas up to date, where something changed and the host calculates by itself. */
  readonly settle: () => void;
  readonly calculate: () => void;
}
