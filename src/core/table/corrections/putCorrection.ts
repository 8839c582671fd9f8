import type { Correction } from "./Correction";
import { isOfSheet, isSameName } from "./matchCorrection";

/** The list with this correction; an earlier one of the same thing, of whichever year, makes way for it. */
export function putCorrection(list: readonly Correction[], correction: Correction): readonly Correction[] {
  return [...list.filter((other) => !isOfSameThing(other, correction)), correction];
}

function isOfSameThing(other: Correction, correction: Correction): boolean {
  return (
    other.what === correction.what &&
    isOfSheet(other, correction.sheet) &&
    isSameName(other.table, correction.table) &&
    partOf(other) === partOf(correction)
  );
}

/** Tells what a correction speaks of. */
export function targetOf(correction: Correction): string {
  const { what, sheet, table } = correction;
  return [what, sheet, table, partOf(correction)].join("\n");
}

/** The column and row that it speaks of; those of two years stand side by side in a table. */
function partOf(correction: Correction): string {
  const column = "column" in correction ? correction.column : undefined;
  const row = "row" in correction ? correction.row : undefined;
  return `${column ?? ""}\n${row ?? ""}`;
}
