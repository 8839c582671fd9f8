import type { ICellData, IExecutionOptions } from "@univerjs/core";
import type { CellPlace } from "../../core";

/** A change that is about to be made in the grid, as the grid tells it. */
export interface GridCommand {
  readonly id: string;
  readonly params: unknown;
  readonly options?: IExecutionOptions | undefined;
}

/** Values set in the grid: by row, then by column. */
interface SetValues {
  readonly subUnitId: string;
  readonly cellValue: Readonly<Record<string, Readonly<Record<string, ICellData | null>> | undefined>>;
}

const SET_VALUES = "sheet.mutation.set-range-values";
/** What changes the view alone, and not the workbook. */
const VIEW = new Set(
  [
    ...["set-worksheet-col-width", "set-worksheet-row-height", "set-worksheet-row-auto-height", "empty"],
    ...["set-worksheet-row-is-auto-height", "set-worksheet-row-count", "set-worksheet-column-count"],
    ...["toggle-note-popup", "mark-dirty-filter-change", "data-validation-formula-mark-dirty"],
  ].map((name) => `sheet.mutation.${name}`),
);
/** Commands that first empty or move cells and then change the structure: they have to be stopped before they begin. */
const STRUCTURE =
  /^sheet\.command\.(?:.*merge|(?:move|insert|delete|remove)-(?!selection|note)|reorder-|copy-sheet|append-row)/;
const NAMES = ["formula.mutation.set-defined-name", "formula.mutation.remove-defined-name"];

const REFUSALS = {
  structure: "工作台里只改单元格的内容；插入或删除行列、改表名、排序等请在 Excel 或 WPS 中进行",
  look: "工作台里只改单元格的内容；字体、颜色等格式请在 Excel 或 WPS 中修改",
} as const;

/**
 * Why a change by the user is not let through; absent where it is. Only what can be kept in the file is: anything else would look
 * done and be lost on saving. Looks that come along with values (as when pasting) are left out, but for the number format.
 */
export function refusalOf(
  command: GridCommand,
  nameOf: (sheetId: string) => string,
  refusalAt: (place: CellPlace) => string | undefined,
): string | undefined {
  const { id } = command;
  if (NAMES.includes(id) || STRUCTURE.test(id)) return REFUSALS.structure;
  if (!id.startsWith("sheet.mutation.") || VIEW.has(id)) return undefined;
  const values = typedValues(command);
  if (values === undefined) return id === SET_VALUES ? undefined : REFUSALS.structure;
  const cells = cellsOf(values);
  if (cells.length > 0 && !cells.some(({ data }) => hasContent(data) || data?.s === null || hasFormat(data))) {
    return REFUSALS.look;
  }
  for (const { data } of cells) keepFormatOnly(data);
  const sheet = nameOf(values.subUnitId);
  for (const { row, column, data } of cells) {
    const because = hasContent(data) ? refusalAt({ sheet, row, column }) : undefined;
    if (because !== undefined) return because;
  }
  return undefined;
}

/** The values that the user sets by this; absent for anything else, and for results of formulas. */
export function typedValues({ id, params, options }: GridCommand): SetValues | undefined {
  return id === SET_VALUES && options?.["fromFormula"] !== true ? (params as SetValues) : undefined;
}

/** The cells that are set, from 0. */
export function cellsOf({ cellValue }: SetValues) {
  return Object.entries(cellValue).flatMap(([row, cells]) =>
    Object.entries(cells ?? {}).map(([column, data]) => ({ row: Number(row), column: Number(column), data })),
  );
}

function hasContent(data: ICellData | null): boolean {
  return data === null || ["v", "f", "p", "si"].some((key) => key in data);
}

function hasFormat(data: ICellData | null): boolean {
  return typeof data?.s === "object" && data.s !== null && "n" in data.s;
}

function keepFormatOnly(data: ICellData | null): void {
  if (data === null || typeof data.s !== "object" || data.s === null) return;
  if ("n" in data.s) data.s = { n: data.s.n ?? null };
  else delete data.s;
}
