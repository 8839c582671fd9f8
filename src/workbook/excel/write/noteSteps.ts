import { formatAddress } from "../../../core";
import type { CellChange } from "./CellChange";
import type { Step } from "./Step";
import { step } from "./Step";

/** Adds and deletes notes, where Excel gives them. */
export function noteSteps(changes: readonly CellChange[]): readonly Step[] {
  return changes
    .filter(({ from, to }) => from.note !== to.note && from.note !== undefined)
    .map(({ tab, from, to }) =>
      step(1, ({ workbook }) => {
        const { notes } = workbook.worksheets.getItem(tab.id);
        const address = formatAddress(to);
        if (typeof from.note === "string") notes.getItem(address).delete();
        if (typeof to.note === "string") notes.add(address, to.note);
      }),
    );
}
