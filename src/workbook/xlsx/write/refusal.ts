import type { CellPlace, CellWrite, Range } from "../../../core";
import { contains } from "../../../core";
import { COLUMN_LIMIT, ROW_LIMIT, TEXT_LIMIT } from "../../cellLimits";
import { REFUSALS } from "../../refusals";
import type { Worksheet } from "../load";

/** Areas that belong to an object on the sheet, which would break if a cell of them changed. */
export interface ReservedArea {
  readonly kind: "tableFrame" | "pivotTable";
  readonly range: Range;
}

/** Why a write cannot be made (Chinese, for the user); absent where it can. Protection does not stand against a file. */
export function refusal(
  write: CellWrite,
  worksheet: Worksheet | undefined,
  reserved: readonly ReservedArea[],
): string | undefined {
  const nowhere = placeRefusal(write, worksheet);
  if (nowhere !== undefined || worksheet === undefined) return nowhere;
  const { row, column, value, replacesFormula } = write;
  if (typeof value === "number" && !Number.isFinite(value)) return REFUSALS.notNumber;
  if (typeof value === "string" && value.length > TEXT_LIMIT) return REFUSALS.tooLong;
  const { merges, blocks, rows } = worksheet.content;
  const block = blocks.find(({ range }) => contains(range, row, column));
  if (block !== undefined) return REFUSALS[block.kind];
  if (rows[row]?.[column]?.formula !== undefined && replacesFormula !== true) return REFUSALS.formula;
  const merge = merges.find((range) => contains(range, row, column));
  if (merge !== undefined && (merge.top !== row || merge.left !== column)) return REFUSALS.covered;
  const area = reserved.find(({ range }) => contains(range, row, column));
  return area === undefined ? undefined : REFUSALS[area.kind];
}

/** Why there is no such cell. */
export function placeRefusal({ row, column }: CellPlace, worksheet: Worksheet | undefined): string | undefined {
  if (worksheet === undefined) return REFUSALS.noSheet;
  return isIndex(row, ROW_LIMIT) && isIndex(column, COLUMN_LIMIT) ? undefined : REFUSALS.outside;
}

function isIndex(value: number, limit: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < limit;
}
