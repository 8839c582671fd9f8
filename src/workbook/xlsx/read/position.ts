import { fault } from "../faults";
import { attribute } from "../xml/attributes";
import type { Scanner } from "../xml/Scanner";
import { COLUMN_LIMIT, ROW_LIMIT } from "../../cellLimits";

/** Row (from 0) of the `row` tag just read; one without a number follows the row before. */
export function nextRow(scanner: Scanner, before: number): number {
  const written = attribute(scanner, "r");
  const row = written === undefined ? before + 1 : Number(written) - 1;
  if (!Number.isInteger(row) || row < 0 || row >= ROW_LIMIT) throw fault("xml");
  return row;
}

/** Column (from 0) of the `c` tag just read; one without an address follows the cell before. */
export function nextColumn(scanner: Scanner, before: number): number {
  const written = attribute(scanner, "r");
  const column = written === undefined ? before + 1 : columnOf(written);
  if (column < 0 || column >= COLUMN_LIMIT) throw fault("xml");
  return column;
}

function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at++) {
    const letter = address.charCodeAt(at) & ~0x20;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}
