import type { Inspection, InspectOptions, OnStage, Sheet } from "../../core";

/** What the page asks of the worker. */
export interface Request {
  readonly sheets: readonly Sheet[];
  readonly options: Omit<InspectOptions, "onStage">;
}

/** What the worker answers, the last word being "done" or "failed". */
export type Answer =
  | { readonly kind: "stage"; readonly heard: Parameters<OnStage> }
  | { readonly kind: "done"; readonly inspection: Inspection }
  | { readonly kind: "failed"; readonly message: string };
