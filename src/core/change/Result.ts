import type { Cell, CellPlace } from "../grid/Sheet";
import { isEqual, round, shift, toNumber, type Exact } from "../quantity";
import type { IndicatorCell } from "../scoring/Indicator";
import { figureOf, isEmptyCell } from "../scoring/readCell";
import type { IndicatorCellLike } from "../scoring/Scorecard";
import type { PlannedWrite, WriteConflict } from "./ChangeSet";

/** A result of ours and the cell that an office keeps for it. */
export interface Result {
  readonly cell: IndicatorCell | IndicatorCellLike;
  /** A figure rounded to the places that are written, or a grade. */
  readonly value: Exact | string;
  /** Of the rounding. */
  readonly places?: number;
  /** What the cell is for, in the table's words. */
  readonly label: string;
}

export interface WritePlan {
  readonly writes: readonly PlannedWrite[];
  readonly conflicts: readonly WriteConflict[];
}

/** A figure for a cell, where there are both. */
export function resultOf(
  cell: Result["cell"] | undefined,
  value: Exact | undefined,
  places: number,
  label: string,
): readonly Result[] {
  return cell === undefined || value === undefined ? [] : [{ cell, value: round(value, places), places, label }];
}

/** Writes for blank cells, conflicts where something else stands; a cell that two tables show counts once. */
export function splitResults(results: readonly Result[], cellOf: (place: CellPlace) => Cell | undefined): WritePlan {
  const unique = onePerCell(results);
  return {
    writes: unique.filter(isBlank).map(writeOf),
    conflicts: unique
      .filter((result) => !isBlank(result) && differs(result))
      .map((result) => {
        const cell = cellOf(result.cell.place);
        const formula = cell?.formula === undefined ? {} : { formula: cell.formula };
        return { write: writeOf(result), stands: { value: cell?.value ?? null, ...formula } };
      }),
  };
}

function onePerCell(results: readonly Result[]): readonly Result[] {
  const byPlace = new Map<string, Result>();
  for (const result of results) {
    const { sheet, row, column } = result.cell.place;
    const key = [sheet, row, column].join("\n");
    if (!byPlace.has(key)) byPlace.set(key, result);
  }
  return [...byPlace.values()];
}

function isBlank({ cell }: Result): boolean {
  return "isBlank" in cell ? cell.isBlank && !cell.hasFormula : isEmptyCell(cell);
}

/** Words where a figure belongs are no figure of a person's; a formula without a result is none that agrees. */
function differs({ cell, value, places = 0 }: Result): boolean {
  if (typeof value === "string") return "text" in cell && cell.text.trim() !== value;
  const stands = "isBlank" in cell ? cell.number : figureOf(cell);
  if (stands === undefined) return cell.hasFormula;
  return !isEqual(round(stands, places), value) && !isPercentOf(stands, value, places);
}

/** A rate that the office keeps as 86.67 under a heading in per cent. */
function isPercentOf(stands: Exact, value: Exact, places: number): boolean {
  return places === RATE_PLACES && isEqual(round(shift(stands, -2), places), value);
}

/** Decimal places of rates (得分率, 满意度) that are written: 0.8667 shows as 86.67%. */
export const RATE_PLACES = 4;

function writeOf({ cell, value, places, label }: Result): PlannedWrite {
  const write = { ...cell.place, value: typeof value === "string" ? value : toNumber(value), label };
  return places === RATE_PLACES ? { ...write, isRate: true } : write;
}
