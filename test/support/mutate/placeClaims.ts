import type { Claim } from "../logical/LogicalWorkbook";
import { scaleOf, type PlacedFigure, type Rendered } from "../logical/Rendered";

/** A claim between the cells of a layout, in the order of its members. */
export interface PlacedClaim {
  readonly claim: Claim;
  readonly cells: readonly PlacedFigure[];
}

/** What a cell holds instead of its figure: another written value, or nothing. */
export type Changes = ReadonlyMap<PlacedFigure, number>;

/** Every claim of the logical workbook wherever a layout shows all that it speaks of, and every figure that stands twice. */
export function placeClaims({ figures, workbook }: Rendered): readonly PlacedClaim[] {
  const byId = new Map<string, PlacedFigure[]>();
  for (const cell of figures) {
    const cells = byId.get(cell.id);
    if (cells === undefined) byId.set(cell.id, [cell]);
    else cells.push(cell);
  }
  const placed = workbook.claims.flatMap((claim) =>
    (byId.get(claim.members[0] ?? "") ?? []).flatMap((first) => {
      const cells = cellsBeside(first, claim.members, byId);
      return cells === undefined ? [] : [{ claim, cells }];
    }),
  );
  return [...placed, ...[...byId.values()].flatMap(twinsOf)];
}

/** The other members in the table of the first one, else all in one other table, else wherever they stand first. */
function cellsBeside(
  first: PlacedFigure,
  members: readonly string[],
  byId: ReadonlyMap<string, readonly PlacedFigure[]>,
): readonly PlacedFigure[] | undefined {
  const others = members.slice(1);
  const inTable = (table: string) => others.map((id) => byId.get(id)?.find((cell) => cell.table === table));
  const tables = [first.table, ...(byId.get(others[0] ?? "") ?? []).map((cell) => cell.table)];
  const readings = [...tables.map(inTable), others.map((id) => byId.get(id)?.[0])];
  for (const reading of readings) {
    const cells = reading.filter((cell) => cell !== undefined);
    if (cells.length === others.length) return [first, ...cells];
  }
  return undefined;
}

function twinsOf(cells: readonly PlacedFigure[]): readonly PlacedClaim[] {
  return cells.flatMap((left, index) =>
    cells.slice(index + 1).map((right) => ({ claim: twinClaim(left.id), cells: [left, right] })),
  );
}

function twinClaim(id: string): Claim {
  return { kind: "equal", form: "equal", members: [id, id], gap: ([left = 0, right = 0]) => left - right };
}

/** The claims that these changes break by more than the rounding of all their figures could explain. */
export function brokenClaims(
  placed: readonly PlacedClaim[],
  changes: Changes,
  { workbook }: Rendered,
): readonly PlacedClaim[] {
  return placed.filter(({ claim, cells }) => {
    if (!cells.some((cell) => changes.has(cell))) return false;
    const values = cells.map((cell) => (changes.get(cell) ?? cell.shown) * scaleOf(cell));
    const halves = cells.map((cell) => halfUnit(cell, workbook.isExact));
    return isBroken(claim, values, halves);
  });
}

function isBroken({ form, gap, slack = 0 }: Claim, values: readonly number[], halves: readonly number[]): boolean {
  const own = gap(values);
  if (own === undefined) return false;
  const excess = form === "atMost" ? own : Math.abs(own);
  const reach = halves.reduce((sum, half, index) => {
    if (half === 0) return sum;
    const moved = gap(values.map((value, position) => (position === index ? value + half : value)));
    return sum + Math.abs((moved ?? own) - own);
  }, slack);
  return excess > reach * 1.0001 + 1e-9 * Math.max(1, ...values.map(Math.abs));
}

/** Half a unit of the last place in the measure's own unit; whole hundreds of 元 where all amounts are such. */
function halfUnit(cell: PlacedFigure, isExact: boolean): number {
  const { decimals, power } = cell.style;
  if (!Number.isFinite(decimals)) return 0;
  const places = cell.measure === "money" && isExact && power === 0 ? -2 : decimals;
  return (scaleOf(cell) * 10 ** -places) / 2;
}

/** True where no other cell could be the one cause of all that is broken: two independent relations meet in this one. */
export function isPinned(broken: readonly PlacedClaim[], cell: PlacedFigure): boolean {
  const [first, ...others] = broken.map(({ cells }) => new Set(cells));
  if (first === undefined) return false;
  const common = [...first].filter((other) => others.every((cells) => cells.has(other)));
  return common.length === 1 && common[0] === cell;
}
