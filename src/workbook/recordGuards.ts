import type { CellPlace, CellValue } from "../core";
import type { OwnMark, OwnSheet, PartEdit, RemovedPart } from "./OwnRecord";
import type { WrittenCell } from "./Workbook";

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0;
}

export function isWrittenCell(value: unknown): value is WrittenCell {
  if (!isPlace(value)) return false;
  const { before, beforeFormula, after } = value;
  if (beforeFormula !== undefined && typeof beforeFormula !== "string") return false;
  return (before === null || isCellValue(before)) && isWritable(after);
}

export function isOwnMark(value: unknown): value is OwnMark {
  if (!isPlace(value)) return false;
  const { fill, note } = value;
  return (fill === undefined || isOwnFill(fill)) && (note === undefined || typeof note === "string");
}

export function isOwnSheet(value: unknown): value is OwnSheet {
  return (
    isObject(value) && typeof value["name"] === "string" && (value["title"] === null || isWritable(value["title"]))
  );
}

export function isPartEdit(value: unknown): value is PartEdit {
  return Array.isArray(value) && isCount(value[0]) && isCount(value[1]) && typeof value[2] === "string";
}

export function isRemovedPart(value: unknown): value is RemovedPart {
  if (!isObject(value) || !isCount(value["position"])) return false;
  return typeof value["path"] === "string" && typeof value["text"] === "string";
}

function isPlace(value: unknown): value is CellPlace & Readonly<Record<string, unknown>> {
  return isObject(value) && typeof value["sheet"] === "string" && isCount(value["row"]) && isCount(value["column"]);
}

function isOwnFill(value: unknown): boolean {
  if (!isObject(value) || typeof value["color"] !== "string" || typeof value["isNewCell"] !== "boolean") return false;
  return value["before"] === null || typeof value["before"] === "string";
}

function isCellValue(value: unknown): value is CellValue {
  return isWritable(value) || typeof value === "boolean" || (isObject(value) && typeof value["error"] === "string");
}

function isWritable(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}
