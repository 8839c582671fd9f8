import type { Inspection, InspectOptions, OnStage, Sheet } from "../core";

/** What runs an inspection: here, or in another thread that can be stopped. */
export interface Engine {
  /** Rejects with an error that `isCancelled` knows, where `cancel` was called meanwhile. */
  inspect(sheets: readonly Sheet[], options: Omit<InspectOptions, "onStage">, onStage?: OnStage): Promise<Inspection>;
  /** Stops what is running; nothing happens where nothing is. */
  cancel(): void;
}

const CANCELLED = "Cancelled";

/** What an inspection rejects with once it was cancelled. */
export function cancelled(): Error {
  const error = new Error("the inspection was cancelled");
  error.name = CANCELLED;
  return error;
}

export function isCancelled(error: unknown): boolean {
  return error instanceof Error && error.name === CANCELLED;
}
