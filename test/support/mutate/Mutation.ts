import type { CellPlace, Sheet } from "../../../src/core";

/** Ways in which one figure of a workbook goes wrong. */
export const MUTATION_KINDS = [
  "digit",
  "transposed",
  "sign",
  "unitSlip",
  "rowDropped",
  "rowDoubled",
  "opening",
  "rate",
  "ofWhich",
  "copiedTotal",
  "weight",
  "scoreAboveWeight",
  "duplicateCode",
  "twin",
] as const;

export type MutationKind = (typeof MUTATION_KINDS)[number];

/** A workbook with one thing wrong. */
export interface Mutation {
  readonly kind: MutationKind;
  readonly sheets: readonly Sheet[];
  /** The cell that is wrong; absent where it is gone. */
  readonly cell?: CellPlace;
  /** Cells one of which a finding must at least name. */
  readonly near: readonly CellPlace[];
  /** True where two independent relations meet in the cell: it is to be the root. */
  readonly isPinned: boolean;
  /** What was done: figure, cell, value before and after. */
  readonly note: string;
  /** The kinds of relation that the change breaks. */
  readonly breaks: readonly string[];
}
