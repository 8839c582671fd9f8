import { columnName } from "../../../core";
import { COLUMN_LIMIT, ROW_LIMIT } from "../../cellLimits";

const STRING = '"(?:[^"]|"")*"';
const QUOTED_NAME = "'(?:[^']|'')*'";
const BRACKETS = "\\[(?:[^\\[\\]]|\\[[^\\[\\]]*\\])*\\]";
const NOT_A_NAME = "(?![\\p{L}\\p{N}_.\\\\(!])";
const COLUMNS = `(\\$?)([A-Za-z]{1,3}):(\\$?)([A-Za-z]{1,3})${NOT_A_NAME}`;
const ROWS = `(\\$?)([1-9]\\d{0,6}):(\\$?)([1-9]\\d{0,6})${NOT_A_NAME}`;
const CELL = `(\\$?)([A-Za-z]{1,3})(\\$?)([1-9]\\d{0,6})${NOT_A_NAME}`;
const NAME = "[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]*";
const NUMBER = "\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?";
const TOKEN = new RegExp([STRING, QUOTED_NAME, BRACKETS, COLUMNS, ROWS, CELL, NAME, NUMBER].join("|"), "gu");

/** A shared formula (without "=") as it reads so many rows and columns away from where it was written: relative references move. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKEN, (token: string, ...groups: (string | undefined)[]) => {
    const [c1, left, c2, right, r1, top, r2, bottom, c, column, r, row] = groups;
    if (left !== undefined && right !== undefined) {
      return span(shiftColumn(c1, left, columns), shiftColumn(c2, right, columns));
    }
    if (top !== undefined && bottom !== undefined) return span(shiftRow(r1, top, rows), shiftRow(r2, bottom, rows));
    if (column === undefined || row === undefined) return token;
    const parts = [shiftColumn(c, column, columns), shiftRow(r, row, rows)];
    return parts.includes(undefined) ? "#REF!" : parts.join("");
  });
}

function span(first: string | undefined, last: string | undefined): string {
  return first === undefined || last === undefined ? "#REF!" : `${first}:${last}`;
}

function shiftColumn(dollar: string | undefined, letters: string, by: number): string | undefined {
  if (dollar === "$") return `$${letters}`;
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  number += by - 1;
  return number < 0 || number >= COLUMN_LIMIT ? undefined : columnName(number);
}

function shiftRow(dollar: string | undefined, digits: string, by: number): string | undefined {
  if (dollar === "$") return `$${digits}`;
  const number = Number(digits) + by;
  return number < 1 || number > ROW_LIMIT ? undefined : String(number);
}
