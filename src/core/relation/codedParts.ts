import type { Row } from "../table";
import { pushTo, type RowParts } from "./RowParts";

/** 201 = 20101 + 20102 …: every code adds up those that begin with it; the total row adds up the shortest ones. */
export function codedParts(rows: readonly Row[], positions: readonly number[]): readonly RowParts[] {
  const byCode = new Map<string, number>();
  for (const position of positions) {
    const code = rows[position]?.code;
    if (code !== undefined && !byCode.has(code)) byCode.set(code, position);
  }
  const children = new Map<number, number[]>();
  const roots: number[] = [];
  for (const position of positions) {
    const code = rows[position]?.code;
    if (code === undefined) continue;
    const parent = parentOf(code, byCode);
    if (parent === undefined) roots.push(position);
    else pushTo(children, parent, position);
  }
  const found: RowParts[] = [...children].map(([whole, parts]) => ({ whole, parts, by: "code" }));
  for (const position of positions) {
    const row = rows[position];
    if (row?.role === "total" && row.code === undefined) found.push({ whole: position, parts: roots, by: "total" });
  }
  return found;
}

function parentOf(code: string, byCode: ReadonlyMap<string, number>): number | undefined {
  for (let length = code.length - 1; length >= 2; length -= 1) {
    const parent = byCode.get(code.slice(0, length));
    if (parent !== undefined) return parent;
  }
  return undefined;
}
