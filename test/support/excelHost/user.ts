import type { CellPlace, CellValue } from "../../../src/core";
import { enter } from "./enter";
import type { Host } from "./Host";
import type { HostCell, HostSheet } from "./HostModel";
import { cellOf, keyOf } from "./HostModel";

/** What the user in front of the emulated Excel does and sees. */
export function editsOf(host: Host) {
  const sheetOf = (name: string): HostSheet => {
    const sheet = host.model.sheets.find((other) => other.name === name);
    if (sheet === undefined) throw new Error(`no sheet: ${name}`);
    return sheet;
  };
  const cellAt = ({ sheet, row, column }: CellPlace): HostCell | undefined => {
    host.settle();
    return sheetOf(sheet).cells.get(keyOf(row, column));
  };
  return {
    type({ sheet: name, row, column }: CellPlace, value: string | number): void {
      const sheet = sheetOf(name);
      enter(cellOf(sheet, row, column), value);
      host.changed(sheet, { top: row, left: column, bottom: row, right: column }, "user");
    },
    valueAt: (place: CellPlace): CellValue | null => cellAt(place)?.value ?? null,
    formulaAt: (place: CellPlace): string | null => cellAt(place)?.formula?.slice(1) ?? null,
    fillAt(place: CellPlace): string | null {
      const { look = {} } = cellAt(place) ?? {};
      const color = look["fill/color"];
      return typeof color === "string" && look["fill/pattern"] !== "None" ? color.slice(1).toUpperCase() : null;
    },
    noteAt: ({ sheet, row, column }: CellPlace): string | null => sheetOf(sheet).notes.get(keyOf(row, column)) ?? null,
    tabs: (): readonly string[] => host.model.sheets.map(({ name }) => name),
  };
}
