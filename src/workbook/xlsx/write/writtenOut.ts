import type { CellPlace } from "../../../core";
import type { Worksheet } from "../load";
import type { CellPatch } from "./CellPatch";
import { orphanedBy } from "./sharedFormulas";

type Place = Pick<CellPlace, "row" | "column">;

/** Patches for the cells that share the formula of one of these cells: each gets it written out. */
export function writtenOut({ content }: Worksheet, xml: string, places: readonly Place[]) {
  return orphanedBy(xml, places).map(({ row, column }) => {
    const cell = content.rows[row]?.[column];
    const patch: CellPatch = { kind: "formula", formula: cell?.formula ?? "", value: cell?.value ?? null };
    return { row, column, patch };
  });
}
