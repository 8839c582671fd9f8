import { isSame, toNumber, toTruth } from "../coerce";
import { single } from "../lift";
import { compare } from "../operators";
import { unsupported } from "../unsupported";
import {
  type Grid,
  NOT_AVAILABLE,
  NOT_A_REFERENCE,
  NOT_A_VALUE,
  type Operand,
  type Scalar,
  gridOf,
  isFault,
  isGrid,
  valuesOf,
} from "../values";
import { type WorksheetFunction, ofArrays, ofOperands } from "./Call";
import { matcherOf } from "./criteria";

export const LOOKUP: Readonly<Record<string, WorksheetFunction>> = {
  VLOOKUP: ofOperands((operands) => lookUpInTable(operands, (cells) => cells)),
  HLOOKUP: ofOperands((operands) => lookUpInTable(operands, turned)),
  MATCH: ofOperands(([wanted = null, block = null, type = 1]) => {
    const kind = toNumber(single(type));
    if (isFault(kind)) return kind;
    const value = single(wanted);
    if (isFault(value)) return value;
    const cells = gridFrom(block);
    if (cells.height > 1 && cells.width > 1) return NOT_AVAILABLE;
    if (kind < 0) return unsupported();
    const index = kind === 0 ? find(value, valuesOf(cells)) : findLast(value, valuesOf(cells));
    return index < 0 ? NOT_AVAILABLE : index + 1;
  }),
  LOOKUP: ofArrays(([wanted = null, block = null, results]) => {
    const value = single(wanted);
    if (isFault(value)) return value;
    const cells = gridFrom(block);
    const lines = cells.width > cells.height ? turned(cells) : cells;
    const index = findLast(value, columnOf(lines, 0));
    if (index < 0) return NOT_AVAILABLE;
    if (results === undefined) return lines.at(index, lines.width - 1);
    const line = gridFrom(results);
    return valuesOf(line)[index] ?? (line.isOpen || line.height * line.width > index ? null : unsupported());
  }),
  XLOOKUP: ofOperands(([wanted = null, block = null, results = null, otherwise, ...modes]) => {
    const value = single(wanted);
    if (isFault(value)) return value;
    const [cells, line] = [gridFrom(block), gridFrom(results)];
    const isLine =
      cells.height === line.height && cells.width === line.width && (cells.height === 1 || cells.width === 1);
    if (modes.length > 0 || !isLine) return unsupported();
    const index = valuesOf(cells).findIndex((cell) => isFound(value, cell));
    return index < 0 ? (otherwise ?? NOT_AVAILABLE) : (valuesOf(line)[index] ?? null);
  }),
  INDEX: ofOperands(([block = null, ...places]) => {
    const [first = 0, second, ...rest] = places.map((place) => toNumber(single(place)));
    if (isFault(first)) return first;
    if (isFault(second)) return second;
    const cells = gridFrom(block);
    if (rest.length > 0) return unsupported();
    if (second !== undefined) return part(cells, Math.trunc(first), Math.trunc(second));
    return cells.height === 1
      ? part(cells, 1, Math.trunc(first))
      : part(cells, Math.trunc(first), cells.width === 1 ? 1 : 0);
  }),
};

function lookUpInTable(
  [wanted = null, block = null, place = null, nearby = true]: readonly Operand[],
  turn: (cells: Grid) => Grid,
): Scalar {
  const [value, which, isNearby] = [single(wanted), toNumber(single(place)), toTruth(single(nearby))];
  if (isFault(value)) return value;
  if (isFault(which)) return which;
  if (isFault(isNearby)) return isNearby;
  const lines = turn(gridFrom(block));
  if (which < 1) return NOT_A_VALUE;
  if (which >= lines.width + 1) return NOT_A_REFERENCE;
  const keys = columnOf(lines, 0);
  const index = isNearby ? findLast(value, keys) : find(value, keys);
  return index < 0 ? NOT_AVAILABLE : lines.at(index, Math.trunc(which) - 1);
}

/** The first equal value; * and ? in the text sought stand for other characters. */
function find(wanted: Scalar, values: readonly Scalar[]): number {
  if (typeof wanted !== "string" || !/[*?~]/.test(wanted)) return values.findIndex((value) => isFound(wanted, value));
  const matches = matcherOf(wanted);
  return values.findIndex((value) => typeof value === "string" && matches(value));
}

/** Numbers that are equal but for the noise of binary fractions may or may not be found. */
function isFound(wanted: Scalar, value: Scalar): boolean {
  const sought = wanted ?? 0;
  if (typeof sought === "string") return typeof value === "string" && value.toLowerCase() === sought.toLowerCase();
  if (value === sought) return true;
  return typeof sought === "number" && typeof value === "number" && isSame(sought, value) ? unsupported() : false;
}

/** The last value that is not above the one sought, among those of its kind; they must stand in ascending order. */
function findLast(wanted: Scalar, values: readonly Scalar[]): number {
  const sought = wanted ?? 0;
  const candidates = [...values.entries()].filter(([, value]) => typeof value === typeof sought && !isFault(value));
  for (const [index, [, value]] of candidates.entries()) {
    const before = candidates[index - 1];
    if (before !== undefined && compare(before[1], value) > 0) unsupported();
  }
  return candidates.findLast(([, value]) => compare(value, sought) <= 0)?.[0] ?? -1;
}

function part(cells: Grid, row: number, column: number): Operand {
  const { height, width, isOpen, origin, at } = cells;
  if (row < 0 || column < 0) return NOT_A_VALUE;
  if (row > height || column > width) return isOpen ? unsupported() : NOT_A_REFERENCE;
  const [top, left] = [Math.max(row - 1, 0), Math.max(column - 1, 0)];
  return {
    height: row === 0 ? height : 1,
    width: column === 0 ? width : 1,
    isOpen: isOpen && (row === 0 || column === 0),
    at: (r, c) => at(top + r, left + c),
    ...(origin && { origin: { sheet: origin.sheet, row: origin.row + top, column: origin.column + left } }),
  };
}

function gridFrom(operand: Operand): Grid {
  return isGrid(operand) ? operand : gridOf(operand);
}

function turned({ height, width, isOpen, at }: Grid): Grid {
  return { height: width, width: height, isOpen, at: (row, column) => at(column, row) };
}

function columnOf(cells: Grid, column: number): readonly Scalar[] {
  return Array.from({ length: cells.height }, (_, row) => cells.at(row, column));
}
