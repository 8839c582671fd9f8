import { bareLabel, isAverage, isDeducted, NET_VALUE, numberingDepth, plainLabel, type Row } from "../table";
import { isBalance, withoutBalanceParts } from "./balances";
import { codedParts } from "./codedParts";
import { continuedOfWhich } from "./ofWhich";
import { outlineParts } from "./outlineParts";
import type { RowParts } from "./RowParts";

/** How the places of rows are taken where they may mean several things (see `partsOf`). */
export interface Arrangement {
  /** Rows with the row that each is taken to stand below. */
  readonly nesting: ReadonlyMap<number, number>;
  /** Totals and subtotals head what they add up. */
  readonly isHeaded: boolean;
}

/** Finds the rows that others of a block add up, from labels, codes and numbering alone, never from the figures. */
export function rowParts(rows: readonly Row[], arrangement: Arrangement = PLAIN): readonly RowParts[] {
  return yearGroups(rows).flatMap((all) => {
    const positions = all.filter((position) => !isAverage(rows[position]?.path.at(-1) ?? ""));
    if (isCoded(rows, positions)) return codedParts(rows, positions);
    return arrangement.isHeaded ? headedParts(rows, positions) : labelledParts(rows, positions, arrangement.nesting);
  });
}

const PLAIN: Arrangement = { nesting: new Map(), isHeaded: false };

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

/**
 * 小计 takes the items under its own label, 合计 the subtotals and what none has taken, 总计 the 合计 before it too; a total on top
 * takes what follows.
 */
function labelledParts(
  rows: readonly Row[],
  positions: readonly number[],
  nesting: Arrangement["nesting"],
): readonly RowParts[] {
  const found: RowParts[] = [...outlineParts(rows, positions, nesting), ...netParts(rows, positions)];
  const inner = new Set([...found.flatMap((entry) => entry.parts), ...continuedOfWhich(rows, positions)]);
  const onTop: number[] = [];
  let open: number[] = [];
  let totals: number[] = [];
  let stated = [...inner];
  for (const position of positions) {
    const role = rows[position]?.role;
    if (role === "item" && !inner.has(position)) open.push(position);
    if (role !== "subtotal" && role !== "total") continue;
    const earlier = role === "total" && addsTotals(rows, position, totals, open) ? totals : [];
    const parts =
      role === "subtotal" ? openUnder(rows, open, position) : [...earlier, ...withoutBalanceParts(rows, open, stated)];
    if (role === "total") totals = earlier.length > 0 ? [position] : [...totals, position];
    if (parts.length === 0) {
      onTop.push(position);
      open = [];
      continue;
    }
    found.push({ whole: position, parts, by: "total" });
    const taken = new Set(parts);
    // a total over a balance ends the list
    if (role === "total") {
      if (open.some((part) => isBalance(rows[part]))) stated = [...inner];
      else for (const each of [...open, position]) stated.push(each);
    }
    open = role === "total" ? [] : [...open.filter((part) => !taken.has(part)), position];
  }
  return [...found, ...partsBelow(rows, positions, onTop, inner)];
}

/** 固定资产净值 right after 减：累计折旧 is what these leave of the row before them. */
function netParts(rows: readonly Row[], positions: readonly number[]): readonly RowParts[] {
  const label = (index: number) => rows[positions[index] ?? -1]?.path.at(-1) ?? "";
  return positions.flatMap((whole, index): readonly RowParts[] => {
    let first = index - 1;
    while (isDeducted(label(first))) first -= 1;
    const parts = positions.slice(first, index);
    const isNet = NET_VALUE.test(label(index)) && parts.length >= 2 && first >= 0;
    return isNet && parts.every((part) => rows[part]?.role === "item") ? [{ whole, parts, by: "total" }] : [];
  });
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
  const heads = new Set(onTop);
  const isOpen = (position: number) => rows[position]?.role === "item" && !inner.has(position);
  for (const whole of onTop.toReversed()) {
    const role = rows[whole]?.role;
    const end = onTop.find((other) => other > whole && (rows[other]?.role === role || rows[other]?.role === "total"));
    const below = positions.filter((position) => position > whole && (end === undefined || position < end));
    const parts =
      role === "subtotal"
        ? openUnder(rows, below.filter(isOpen), whole)
        : below.filter((position) => (heads.has(position) || isOpen(position)) && !taken.has(position));
    if (parts.length > 0) found.unshift({ whole, parts, by: "total" });
    for (const part of parts) taken.add(part);
  }
  return found;
}

/**
 * Every total or subtotal before items adds these up; one before or behind such heads adds up the heads. An item numbered as the heads are
 * (三、本年结余 after 二、支出合计) stands beside them.
 */
function headedParts(rows: readonly Row[], positions: readonly number[]): readonly RowParts[] {
  const outline = outlineParts(rows, positions, PLAIN.nesting);
  const inner = new Set(outline.flatMap(({ parts }) => parts));
  const groups: { readonly whole: number; readonly parts: number[] }[] = [];
  const depthOf = (position: number) => numberingDepth(rows[position]?.path.at(-1) ?? "");
  const isBeside = (position: number, head: number) => {
    const [own, outer] = [depthOf(position), depthOf(head)];
    return own !== undefined && outer !== undefined && own <= outer;
  };
  for (const position of positions) {
    const { role } = rows[position] ?? {};
    const head = groups.at(-1);
    if (role === "total" || role === "subtotal") groups.push({ whole: position, parts: [] });
    else if (role === "item" && head !== undefined && !inner.has(position) && !isBeside(position, head.whole))
      head.parts.push(position);
  }
  const heads = groups.filter(({ parts }) => parts.length > 0);
  const [first, last] = [groups[0], groups.at(-1)];
  const over = [first, last].find((group) => group?.parts.length === 0 && rows[group.whole]?.role === "total");
  const all = over === undefined ? [] : [{ whole: over.whole, parts: heads.map(({ whole }) => whole) }];
  return [...outline, ...[...all, ...heads].map((group) => ({ ...group, by: "total" as const }))];
}
