import type { Exact } from "../quantity";
import type { Indicator } from "../scoring/Indicator";
import type { IndicatorScore } from "../scoring/Scorecard";
import type { Check } from "./Check";

/** A check before it has an id: what it is called by, and what may explain it. */
export interface Draft extends Omit<Check, "id" | "root"> {
  readonly variant: string;
  /** Label path that names it, outermost first. */
  readonly path: readonly string[];
  /** Checks that explain this one, where they are known; those that have an id already by it. */
  readonly roots?: readonly Draft[];
  readonly rootIds?: readonly string[];
  /** For a figure of an indicator that another place contradicts: score again with what stands there. */
  readonly input?: { readonly indicator: Indicator; readonly cell: "weight" | "achieved"; readonly value: Exact };
  /** For a sum (or one of its parts) that does not agree: what it spans, and by how much the parts are above it. */
  readonly span?: Span;
}

export interface Span {
  readonly of: "weights" | "scores";
  readonly members: readonly IndicatorScore[];
  /** Parts less whole; for a single part its figure less what it should be. */
  readonly excess: NonNullable<Check["difference"]>;
}
