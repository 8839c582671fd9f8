import { formatAddress, type CellPlace } from "../../../src/core";
import type { PlacedFigure, PlacedRow } from "../logical/Rendered";
import { withDoubledRow, withoutRow, withoutSegment } from "./editSheets";
import type { Mutation } from "./Mutation";
import type { Ground } from "./Ground";
import { brokenClaims, type PlacedClaim } from "./placeClaims";

/** An addend row deleted: its total no longer adds up (漏行). */
export function dropRow(ground: Ground): Mutation | undefined {
  const { rendered, random } = ground;
  const row = random.pick(rendered.rows);
  const cells = cellsOf(ground, row);
  const broken = brokenSums(ground, row, cells, 0);
  if (broken.length === 0) return undefined;
  const isShared = isTwoSided(ground, row);
  const sheets = isShared ? withoutSegment(rendered.sheets, row) : withoutRow(rendered.sheets, row.sheet, row.row);
  const near = wholesOf(broken).map((place) => (isShared ? place : moved(place, row, -1)));
  return mutationOf("rowDropped", sheets, near, row, broken);
}

/** An addend row that stands twice (重复行). */
export function doubleRow(ground: Ground): Mutation | undefined {
  const { rendered, random } = ground;
  const row = random.pick(rendered.rows);
  const cells = cellsOf(ground, row);
  const broken = brokenSums(ground, row, cells, 2);
  if (broken.length === 0 || isTwoSided(ground, row)) return undefined;
  const sheets = withDoubledRow(rendered.sheets, row.sheet, row.row);
  const copies = Array.from({ length: row.right - row.left + 1 }, (_, index) => row.left + index).flatMap((column) => [
    { sheet: row.sheet, row: row.row, column },
    { sheet: row.sheet, row: row.row + 1, column },
  ]);
  const near = [...wholesOf(broken).map((place) => moved(place, row, 1)), ...copies];
  return mutationOf("rowDoubled", sheets, near, row, broken);
}

function mutationOf(
  kind: "rowDropped" | "rowDoubled",
  sheets: Mutation["sheets"],
  near: readonly CellPlace[],
  { sheet, row, left, ids }: PlacedRow,
  broken: readonly PlacedClaim[],
): Mutation {
  const note = `${sheet}!${formatAddress({ row, column: left })} ${ids.join(",")}`;
  return { kind, sheets, near, isPinned: false, note, breaks: broken.map(({ claim }) => claim.kind) };
}

function cellsOf({ rendered }: Ground, { sheet, row, left, right }: PlacedRow): readonly PlacedFigure[] {
  return rendered.figures.filter(
    ({ place }) => place.sheet === sheet && place.row === row && place.column >= left && place.column <= right,
  );
}

/**
 * Sums over other rows that the row's figures are parts of and that break with each of them counted so many times. A whole that
 * loses its only part claims nothing any more.
 */
function brokenSums(
  { rendered, claims }: Ground,
  row: PlacedRow,
  cells: readonly PlacedFigure[],
  times: 0 | 2,
): readonly PlacedClaim[] {
  const isOwn = (cell: PlacedFigure | undefined) => cell !== undefined && cells.includes(cell);
  const sums = claims.filter(
    ({ claim, cells: members }) => (claim.kind === "sum" || claim.kind === "weights") && members.some(isOwn),
  );
  const addsUpOthers = sums.some(
    ({ cells: members }) => isOwn(members[0]) && isWhole(members[0]) && members.slice(1).some((each) => !isOwn(each)),
  );
  const fewest = times === 0 ? 2 : 1;
  const parts = sums.filter(
    ({ cells: members }) => !isOwn(members[0]) && isWhole(members[0]) && members.length > fewest,
  );
  const changes = new Map(cells.map((cell) => [cell, cell.shown * times]));
  const broken = brokenClaims(parts, changes, rendered);
  return addsUpOthers || !broken.some(({ cells: members }) => members[0]?.table === row.table) ? [] : broken;
}

/** The weights of all indicators add up to 100: a claim without a whole in a cell. */
function isWhole(cell: PlacedFigure | undefined): boolean {
  return cell !== undefined && !/^i\d+\./.test(cell.id);
}

function wholesOf(broken: readonly PlacedClaim[]): readonly CellPlace[] {
  return broken.flatMap(({ cells }) => (cells[0] === undefined ? [] : [cells[0].place]));
}

function isTwoSided({ rendered }: Ground, { sheet, row }: PlacedRow): boolean {
  return rendered.rows.filter((other) => other.sheet === sheet && other.row === row).length > 1;
}

function moved(place: CellPlace, { sheet, row }: PlacedRow, by: 1 | -1): CellPlace {
  return place.sheet === sheet && place.row > row ? { ...place, row: place.row + by } : place;
}
