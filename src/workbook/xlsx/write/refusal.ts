import type { CellPlace, CellWrite, Range } from "../../../core";
import { contains } from "../../../core";
import type { Worksheet } from "../load";
import { COLUMN_LIMIT, ROW_LIMIT } from "../read/limits";
import { TEXT_LIMIT } from "./limits";

/** Areas that belong to an object on the sheet, which would break if a cell of them changed. */
export interface ReservedArea {
  readonly kind: "tableFrame" | "pivotTable";
  readonly range: Range;
}

export const REASONS = {
  noSheet: "工作簿中没有这张工作表",
  outside: "超出工作表的行列范围",
  notNumber: "不是有效的数值",
  tooLong: "文字超过单元格可容纳的 32767 个字符",
  formula: "单元格中是公式，不予改写",
  array: "单元格属于数组公式，不能单独改写",
  dataTable: "单元格属于模拟运算表，不能单独改写",
  covered: "单元格被合并区域覆盖，只能写入该区域左上角",
  tableFrame: "单元格是表格的标题行或汇总行，不能改写",
  pivotTable: "单元格属于数据透视表，不能改写",
  protected: "工作表受保护，请先在 Excel 或 WPS 中取消保护",
} as const;

/** Why a write cannot be made (Chinese, for the user); absent where it can. Protection does not stand against a file. */
export function refusal(
  write: CellWrite,
  worksheet: Worksheet | undefined,
  reserved: readonly ReservedArea[],
): string | undefined {
  const nowhere = placeRefusal(write, worksheet);
  if (nowhere !== undefined || worksheet === undefined) return nowhere;
  const { row, column, value } = write;
  if (typeof value === "number" && !Number.isFinite(value)) return REASONS.notNumber;
  if (typeof value === "string" && value.length > TEXT_LIMIT) return REASONS.tooLong;
  const { merges, blocks, rows } = worksheet.content;
  const block = blocks.find(({ range }) => contains(range, row, column));
  if (block !== undefined) return REASONS[block.kind];
  if (rows[row]?.[column]?.formula !== undefined) return REASONS.formula;
  const merge = merges.find((range) => contains(range, row, column));
  if (merge !== undefined && (merge.top !== row || merge.left !== column)) return REASONS.covered;
  const area = reserved.find(({ range }) => contains(range, row, column));
  return area === undefined ? undefined : REASONS[area.kind];
}

/** Why there is no such cell. */
export function placeRefusal({ row, column }: CellPlace, worksheet: Worksheet | undefined): string | undefined {
  if (worksheet === undefined) return REASONS.noSheet;
  return isIndex(row, ROW_LIMIT) && isIndex(column, COLUMN_LIMIT) ? undefined : REASONS.outside;
}

function isIndex(value: number, limit: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < limit;
}
