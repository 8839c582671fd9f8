import { findConcept, numberingDepth, wholesOf, type Row } from "../table";
import { isAllOfWhich } from "./ofWhich";
import { pushTo, type RowParts } from "./RowParts";

/** How many rows above a part its whole may stand. */
const REACH = 12;

/** Rows below others by numbering (一、 over 1.) or by concept (三公经费 over 公务接待费): inner rows of an outline. */
export function outlineParts(
  rows: readonly Row[],
  positions: readonly number[],
  nesting: ReadonlyMap<number, number>,
): readonly RowParts[] {
  const children = new Map<number, number[]>();
  const stack: { readonly position: number; readonly depth: number }[] = [];
  positions.forEach((position, index) => {
    const row = rows[position];
    if (row?.role !== "item" && row?.role !== "ofWhich") return;
    const depth = row.role === "item" ? numberingDepth(row.path.at(-1) ?? "") : undefined;
    const parent = conceptParent(rows, positions, index, row) ?? numberedParent(stack, depth) ?? nesting.get(position);
    if (parent !== undefined) pushTo(children, parent, position);
    if (depth !== undefined) stack.push({ position, depth });
  });
  return [...children]
    .filter(([whole, parts]) => isAllOfWhich(rows, whole, parts))
    .map(([whole, parts]) => {
      const isOnly = parts.length === 1 && !nesting.has(parts[0] ?? -1);
      return { whole, parts, by: isOnly ? "only" : "outline" };
    });
}

function numberedParent(
  stack: { readonly position: number; readonly depth: number }[],
  depth: number | undefined,
): number | undefined {
  if (depth === undefined) return undefined;
  while ((stack.at(-1)?.depth ?? -1) >= depth) stack.pop();
  return stack.at(-1)?.position;
}

/** The nearest row above whose concept is the whole of this row's concept. */
function conceptParent(
  rows: readonly Row[],
  positions: readonly number[],
  index: number,
  row: Row,
): number | undefined {
  const own = findConcept(row.path.at(-1) ?? "");
  const whole = own === undefined ? undefined : wholesOf(own.id)[0];
  if (whole === undefined) return undefined;
  return positions
    .slice(Math.max(0, index - REACH), index)
    .findLast((other) => rows[other]?.role === "item" && findConcept(rows[other].path.at(-1) ?? "")?.id === whole);
}
