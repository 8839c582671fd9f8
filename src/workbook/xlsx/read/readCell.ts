import type { Cell, CellValue } from "../../../core";
import { fault } from "../faults";
import { attribute } from "../xml/attributes";
import { nextChild, skipElement } from "../xml/Scanner";
import type { Scanner } from "../xml/Scanner";
import { readFormula } from "./formulas";
import type { Formulas } from "./formulas";
import { readRichText, readText } from "./readText";
import { serialDate } from "./serialDate";
import type { CellTables } from "./SheetContent";

/** The cell whose tag was just read, absent where it holds nothing; moves to its closing tag. */
export function readCell(
  scanner: Scanner,
  tables: CellTables,
  formulas: Formulas,
  row: number,
  column: number,
): Cell | undefined {
  if (scanner.isEmpty) return undefined;
  const { depth } = scanner;
  const type = attribute(scanner, "t") ?? "n";
  const style = attribute(scanner, "s");
  let value: CellValue | null = null;
  let formula: string | undefined;
  while (nextChild(scanner, depth)) {
    if (scanner.local === "v") value = readValue(readText(scanner), type, tables);
    else if (scanner.local === "f") formula = readFormula(scanner, formulas, row, column);
    else if (scanner.local === "is") value = readRichText(scanner);
    else skipElement(scanner);
  }
  if (value === null && formula === undefined) return undefined;
  return cellOf(value, formula, style === undefined ? undefined : tables.formats[Number(style)]);
}

/** One shape of object for each combination: a million cells of few shapes stay small and quick. */
function cellOf(value: CellValue | null, formula: string | undefined, format: string | undefined): Cell {
  if (formula === undefined) return format === undefined ? { value } : { value, format };
  return format === undefined ? { value, formula } : { value, formula, format };
}

function readValue(text: string, type: string, tables: CellTables): CellValue | null {
  if (type === "str") return text;
  if (text === "") return type === "inlineStr" ? "" : null;
  switch (type) {
    case "s":
      return sharedString(text, tables.strings);
    case "b":
      return text.trim() === "1" || text.trim() === "true";
    case "e":
      return { error: text.trim() };
    case "d":
      return serialDate(text, tables.isDate1904) ?? text;
    case "inlineStr":
      return text;
    default:
      return numberOf(text);
  }
}

function sharedString(text: string, strings: readonly string[]): string {
  const string = strings[Number(text)];
  if (string === undefined) throw fault("xml");
  return string;
}

function numberOf(text: string): number | string | null {
  const number = Number(text);
  if (Number.isFinite(number)) return text.trim() === "" ? null : number;
  return text;
}
