import { bareLabel, findConcept, isAverage, numberingDepth, plainLabel, wholesOf, type Row } from "../table";
import { isBalance, withoutBalanceParts } from "./balances";
import { continuedOfWhich, isAllOfWhich } from "./ofWhich";

/** Rows that a row adds up: positions in the block. */
export interface RowParts {
  readonly whole: number;
  readonly parts: readonly number[];
  /** total: a label says so (合计、小计); code: 科目编码 does; outline: numbering or the concepts do. */
  readonly by: "total" | "code" | "outline";
}

/** How many rows above a part its whole may stand. */
const REACH = 12;

/** Rows with the row that each is taken to stand below, as its place alone suggests (see `partsOf`). */
export type Nesting = ReadonlyMap<number, number>;

/** Finds the rows that others of a block add up, from labels, codes and numbering alone, never from the figures. */
export function rowParts(rows: readonly Row[], nesting: Nesting = NO_NESTING): readonly RowParts[] {
  return yearGroups(rows).flatMap((all) => {
    const positions = all.filter((position) => !isAverage(rows[position]?.path.at(-1) ?? ""));
    return isCoded(rows, positions) ? codedParts(rows, positions) : labelledParts(rows, positions, nesting);
  });
}

const NO_NESTING: Nesting = new Map();

/** Runs of rows of the same year; a change of year starts anew. */
export function yearGroups(rows: readonly Row[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  let year: number | undefined;
  rows.forEach((row, position) => {
    const last = groups.at(-1);
    if (last === undefined || row.year !== year) groups.push([position]);
    else last.push(position);
    year = row.year;
  });
  return groups;
}

function isCoded(rows: readonly Row[], positions: readonly number[]): boolean {
  const coded = positions.filter((position) => rows[position]?.code !== undefined).length;
  return coded >= 2 && coded * 10 >= positions.length * 6;
}

/** 201 = 20101 + 20102 …: every code adds up those that begin with it; the total row adds up the shortest ones. */
function codedParts(rows: readonly Row[], positions: readonly number[]): readonly RowParts[] {
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

/**
 * 小计 takes the items under its own label, 合计 the subtotals and what none has taken, 总计 the 合计 before it too; a total on top
 * takes what follows.
 */
function labelledParts(rows: readonly Row[], positions: readonly number[], nesting: Nesting): readonly RowParts[] {
  const found: RowParts[] = [...outlineParts(rows, positions, nesting)];
  const inner = new Set([...found.flatMap((entry) => entry.parts), ...continuedOfWhich(rows, positions)]);
  const onTop: number[] = [];
  let open: number[] = [];
  let totals: number[] = [];
  let stated: number[] = [...inner];
  for (const position of positions) {
    const role = rows[position]?.role;
    if (role === "item" && !inner.has(position)) open.push(position);
    if (role !== "subtotal" && role !== "total") continue;
    const earlier = role === "total" && addsTotals(rows, position, totals, open) ? totals : [];
    const parts =
      role === "subtotal" ? openUnder(rows, open, position) : [...earlier, ...withoutBalanceParts(rows, open, stated)];
    if (role === "total") totals = [...totals.filter((total) => !earlier.includes(total)), position];
    if (parts.length === 0) {
      onTop.push(position);
      open = [];
      continue;
    }
    found.push({ whole: position, parts, by: "total" });
    const taken = new Set(parts);
    // a total over a balance ends the list
    if (role === "total")
      stated = open.some((part) => isBalance(rows[part])) ? [...inner] : [...stated, ...open, position];
    open = role === "total" ? [] : [...open.filter((part) => !taken.has(part)), position];
  }
  return [...found, ...partsBelow(rows, positions, onTop, inner)];
}

/** True for a total over earlier ones: 总计 after 合计, or any after nothing but balances (本年收入合计、年初结转、收入合计). */
function addsTotals(
  rows: readonly Row[],
  position: number,
  totals: readonly number[],
  open: readonly number[],
): boolean {
  if (totals.length === 0) return false;
  const isGrand = (total: number) => bareLabel(rows[total]?.path.at(-1) ?? "").endsWith("总计");
  if (isGrand(position)) return !totals.some(isGrand);
  return open.length > 0 && open.every((row) => isBalance(rows[row]));
}

/** Items that a subtotal closes: those under the same label above; where it stands under none, all that are open. */
function openUnder(rows: readonly Row[], open: readonly number[], subtotal: number): readonly number[] {
  const above = (rows[subtotal]?.path.slice(0, -1) ?? []).map(plainLabel);
  const items = open.filter((part) => rows[part]?.role === "item");
  if (above.length === 0) return items;
  return items.filter((part) => above.every((label, level) => plainLabel(rows[part]?.path[level] ?? "") === label));
}

/** A head of rows adds up what follows it: a subtotal the items under its own label, a total the subtotals and what none has taken. */
function partsBelow(
  rows: readonly Row[],
  positions: readonly number[],
  onTop: readonly number[],
  inner: ReadonlySet<number>,
): readonly RowParts[] {
  const found: RowParts[] = [];
  const taken = new Set<number>();
  for (const whole of onTop.toReversed()) {
    const role = rows[whole]?.role;
    const end = onTop.find((other) => other > whole && (rows[other]?.role === role || rows[other]?.role === "total"));
    const below = positions.filter((position) => position > whole && (end === undefined || position < end));
    const items = below.filter((position) => rows[position]?.role === "item" && !inner.has(position));
    const parts =
      role === "subtotal"
        ? openUnder(rows, items, whole)
        : below.filter((position) => (onTop.includes(position) || items.includes(position)) && !taken.has(position));
    if (parts.length > 0) found.unshift({ whole, parts, by: "total" });
    for (const part of parts) taken.add(part);
  }
  return found;
}

/** Rows below others by numbering (一、 over 1.) or by concept (三公经费 over 公务接待费): inner rows of an outline. */
function outlineParts(rows: readonly Row[], positions: readonly number[], nesting: Nesting): readonly RowParts[] {
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
    .filter(([whole, parts]) => (parts.length >= 2 || nesting.has(parts[0] ?? -1)) && isAllOfWhich(rows, whole, parts))
    .map(([whole, parts]) => ({ whole, parts, by: "outline" }));
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

function pushTo(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
