import type { CellPlace } from "../../../core";
import { formatAddress } from "../../../core";

/** Characters that Excel takes as the address of several ranges, with some to spare. */
const LONGEST = 8000;

/** Addresses of all these cells, several in one text, no text too long for Excel. */
export function addressesOf(cells: readonly Pick<CellPlace, "row" | "column">[]): readonly string[] {
  const texts: string[] = [];
  for (const cell of cells) {
    const address = formatAddress(cell);
    const last = texts.at(-1);
    if (last === undefined || last.length + address.length + 1 > LONGEST) texts.push(address);
    else texts[texts.length - 1] = `${last},${address}`;
  }
  return texts;
}
