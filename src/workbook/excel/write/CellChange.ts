import type { CellValue } from "../../../core";
import type { Tab } from "../read/Tab";
import type { CellState } from "../state/CellState";
import { placeKey } from "../state/CellState";

/** How a cell stands, and how it is to stand. */
export interface CellChange {
  readonly tab: Tab;
  readonly from: CellState;
  readonly to: CellState;
}

type States = ReadonlyMap<string, CellState>;

/** The cells that differ, on sheets that are there. */
export function changesBetween(tabs: readonly Tab[], states: States, targets: States): readonly CellChange[] {
  return [...targets.values()].flatMap((to) => {
    const from = states.get(placeKey(to));
    const tab = tabs.find(({ name }) => name === to.sheet);
    if (from === undefined || tab === undefined) return [];
    return changesValue({ tab, from, to }) || from.fill !== to.fill || from.note !== to.note ? [{ tab, from, to }] : [];
  });
}

export function changesValue({ from, to }: CellChange): boolean {
  return from.formula !== to.formula || (to.formula === undefined && !isSame(from.value, to.value));
}

function isSame(one: CellValue | null, other: CellValue | null): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
