import { BooleanNumber, CellValueType } from "@univerjs/core";
import type { ICellData } from "@univerjs/core";
import type { Cell, CellValue } from "../../core";

const ERRORS = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|FIELD!|GETTING_DATA)$/;
/** How files write the names of functions that are younger than the format. */
const FILE_PREFIX = /_xl(?:fn|ws|pm|udf)\./g;

/** What a cell holds, as the grid takes it; what it held before goes. */
export function toContent(cell: Cell | undefined): ICellData {
  const content = cell === undefined ? { v: null, t: null } : toValue(cell.value, cell.formula !== undefined);
  return { ...content, f: cell?.formula === undefined ? null : shownFormula(cell.formula), si: null, p: null };
}

/** A formula with "=", in the names that a person types. */
export function shownFormula(formula: string): string {
  return `=${formula.replace(FILE_PREFIX, "")}`;
}

/** What a cell of the grid holds; null for nothing. */
export function valueIn(cell: ICellData | null | undefined): CellValue | null {
  const value = textIn(cell) ?? cell?.v ?? null;
  if (cell?.t === CellValueType.BOOLEAN && value !== null) return value === true || Number(value) === 1;
  if (typeof value !== "string") return value;
  if (cell?.t === CellValueType.NUMBER && value.trim() !== "" && Number.isFinite(Number(value))) return Number(value);
  if (value === "") return null;
  return cell?.t !== CellValueType.FORCE_STRING && ERRORS.test(value) ? { error: value } : value;
}

function toValue(value: CellValue | null, isResult: boolean): ICellData {
  if (value === null) return { v: null, t: null };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean")
    return { v: value ? BooleanNumber.TRUE : BooleanNumber.FALSE, t: CellValueType.BOOLEAN };
  if (typeof value === "object") return { v: value.error, t: CellValueType.STRING };
  return { v: value, t: !isResult && wouldBeElse(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

function wouldBeElse(text: string): boolean {
  return text.startsWith("=") || ERRORS.test(text) || (text.trim() !== "" && Number.isFinite(Number(text)));
}

/** The text of a cell with line breaks, which the grid keeps as a document: paragraphs end with \r, the document with \n. */
function textIn(cell: ICellData | null | undefined): string | undefined {
  const stream = cell?.p?.body?.dataStream;
  return stream?.replace(/\r\n$/, "").replaceAll("\r", "\n");
}
