import { formatAddress } from "../../../src/core";
import { withCell } from "./editSheets";
import type { Ground } from "./Ground";
import type { Mutation } from "./Mutation";

/** An indicator that carries the code of another one (编码重复). */
export function repeatCode({ rendered, random }: Ground): Mutation | undefined {
  const label = random.pick(rendered.codes);
  const other = random.pick(rendered.codes);
  if (label.code === other.code) return undefined;
  const { place } = label;
  const cell = rendered.sheets.find((sheet) => sheet.name === place.sheet)?.rows[place.row]?.[place.column];
  if (typeof cell?.value !== "string") return undefined;
  const text = cell.value.replace(label.code, other.code);
  return {
    kind: "duplicateCode",
    sheets: withCell(rendered.sheets, place, { value: text }),
    cell: place,
    near: [place],
    isPinned: false,
    note: `${place.sheet}!${formatAddress(place)} ${label.code} → ${other.code}`,
    breaks: ["code"],
  };
}
