import type { CellError } from "../../../../core";
import { numberInText, toNumber } from "../coerce";
import { lift, single } from "../lift";
import { finite } from "../operators";
import { unsupported } from "../unsupported";
import {
  DIVISION_BY_ZERO,
  NOT_AVAILABLE,
  NOT_A_NUMBER,
  NOT_A_VALUE,
  type Operand,
  type Scalar,
  gridOf,
  isFault,
  isGrid,
  valuesOf,
} from "../values";
import { type WorksheetFunction, ofArrays, ofOperands } from "./Call";

type Numbers = readonly number[];

/** Functions of all numbers among their arguments. */
export const SUMMARIES = {
  SUM: (numbers: Numbers) => finite(sum(numbers)),
  AVERAGE: (numbers: Numbers) => (numbers.length === 0 ? DIVISION_BY_ZERO : finite(sum(numbers) / numbers.length)),
  MIN: (numbers: Numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0),
  MAX: (numbers: Numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0),
  PRODUCT: (numbers: Numbers) =>
    numbers.length === 0 ? 0 : finite(numbers.reduce((product, number) => product * number, 1)),
  MEDIAN: (numbers: Numbers) => median(ascending(numbers)),
} satisfies Record<string, (numbers: Numbers) => number | CellError>;

export const STATISTICS: Readonly<Record<string, WorksheetFunction>> = {
  ...Object.fromEntries(Object.entries(SUMMARIES).map(([name, summary]) => [name, ofNumbers(summary)])),
  COUNT: ofOperands((operands) => total(operands, (value) => typeof value === "number", isNumeric)),
  COUNTA: ofOperands((operands) =>
    total(
      operands,
      (value) => value !== null,
      () => true,
    ),
  ),
  COUNTBLANK: ofOperands(([operand = null]) =>
    isGrid(operand) && operand.isOpen
      ? unsupported()
      : total(
          [operand],
          (value) => value === null || value === "",
          () => unsupported(),
        ),
  ),
  LARGE: ofRanked((numbers, place) => numbers.at(-place)),
  SMALL: ofRanked((numbers, place) => numbers[place - 1]),
  RANK: ofOperands(rank),
  "RANK.EQ": ofOperands(rank),
  SUMPRODUCT: ofArrays((operands) => {
    const factors = operands.map((operand) => (isGrid(operand) ? operand : gridOf(operand)));
    const [first] = factors;
    if (first === undefined) return unsupported();
    if (factors.some(({ height, width }) => height !== first.height || width !== first.width)) return NOT_A_VALUE;
    const products = lift(factors, true, multiply);
    const numbers = numbersOf([isGrid(products) ? products : gridOf(products)]);
    return isFault(numbers) ? numbers : finite(sum(numbers));
  }),
};

/** The numbers in operands: in blocks whatever is none is passed over, a value given directly must be one. */
export function numbersOf(operands: readonly Operand[]): Numbers | CellError {
  const numbers: number[] = [];
  for (const operand of operands) {
    const values = isGrid(operand) ? valuesOf(operand).filter(isNumberOrFault) : [notBlank(operand)];
    for (const value of values) {
      const number = toNumber(value);
      if (isFault(number)) return number;
      numbers.push(number);
    }
  }
  return numbers;
}

function isNumberOrFault(value: Scalar): boolean {
  return isFault(value) || typeof value === "number";
}

/** Whether a blank that IFERROR and its like hand on counts as 0 or not at all differs between programs. */
function notBlank(value: Scalar): Scalar {
  return value ?? unsupported();
}

function ofNumbers(summary: (numbers: Numbers) => number | CellError): WorksheetFunction {
  return ofOperands((operands) => {
    const numbers = numbersOf(operands);
    return isFault(numbers) ? numbers : summary(numbers);
  });
}

function ofRanked(pick: (ascending: Numbers, place: number) => number | undefined): WorksheetFunction {
  return ofOperands(([block = null, place = null]) => {
    const numbers = numbersOf([block]);
    const rank = toNumber(single(place));
    if (isFault(numbers)) return numbers;
    if (isFault(rank)) return rank;
    return rank < 1 || rank > numbers.length
      ? NOT_A_NUMBER
      : (pick(ascending(numbers), Math.ceil(rank)) ?? NOT_A_NUMBER);
  });
}

function rank([ranked = null, block = null, order = null]: readonly Operand[]): Scalar {
  const number = toNumber(single(ranked));
  const numbers = numbersOf([block]);
  const direction = toNumber(single(order));
  if (isFault(number)) return number;
  if (isFault(numbers)) return numbers;
  if (isFault(direction)) return direction;
  if (!numbers.includes(number)) return NOT_AVAILABLE;
  return numbers.filter((other) => (direction === 0 ? other > number : other < number)).length + 1;
}

/** How many values count, by one judgement in blocks and another where they are given directly. */
function total(
  operands: readonly Operand[],
  isCounted: (value: Scalar) => boolean,
  isCountedDirectly: (value: Scalar) => boolean,
): number {
  return operands
    .map((operand) =>
      isGrid(operand) ? valuesOf(operand).filter(isCounted).length : Number(isCountedDirectly(notBlank(operand))),
    )
    .reduce((all, some) => all + some, 0);
}

function isNumeric(value: Scalar): boolean {
  if (typeof value === "string") return numberInText(value) !== undefined;
  return !isFault(value);
}

/** What is no number counts as 0; the first error is the result. */
function multiply(values: readonly Scalar[]): Scalar {
  const fault = values.find(isFault);
  if (fault !== undefined) return fault;
  return values.reduce<number>((product, value) => product * (typeof value === "number" ? value : 0), 1);
}

function sum(numbers: Numbers): number {
  return numbers.reduce((all, number) => all + number, 0);
}

function ascending(numbers: Numbers): Numbers {
  return numbers.toSorted((one, other) => one - other);
}

function median(sorted: Numbers): number | CellError {
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? NOT_A_NUMBER : (low + high) / 2;
}
