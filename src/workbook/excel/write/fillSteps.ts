import { settable } from "../state/fills";
import type { SettableFill } from "../state/fills";
import { addressesOf } from "./addresses";
import type { CellChange } from "./CellChange";
import type { Step } from "./Step";
import { step } from "./Step";

/** Sets or clears fills: all cells of a sheet that get the same in one go. */
export function fillSteps(changes: readonly CellChange[]): readonly Step[] {
  const groups = new Map<string, CellChange[]>();
  for (const change of changes.filter(({ from, to }) => from.fill !== to.fill)) {
    const key = JSON.stringify([change.tab.id, change.to.fill]);
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].flatMap(groupSteps);
}

function groupSteps(group: readonly CellChange[]): readonly Step[] {
  const [first] = group;
  const fill = first === undefined ? undefined : settable(first.to.fill);
  if (first === undefined || fill === undefined) return [];
  return addressesOf(group.map(({ to }) => to)).map((address) =>
    step(group.length, ({ workbook }) => {
      const shown = workbook.worksheets.getItem(first.tab.id).getRanges(address).format.fill;
      if (fill === null) shown.clear();
      else setFill(shown, fill);
    }),
  );
}

/** The pattern goes first: a colour alone fills a cell that has none, and changes one of the two colours of a pattern. */
function setFill(shown: Excel.RangeFill, { color, pattern, patternColor }: SettableFill): void {
  shown.pattern = pattern ?? "Solid";
  shown.color = color;
  if (patternColor !== undefined) shown.patternColor = patternColor;
}
