import { absolute, compare, exactFromInteger, HUNDRED, ONE, shift, type Exact } from "../../quantity";
import type { IndicatorCell } from "../Indicator";
import { figuresIn } from "./figuresIn";

const TWO = exactFromInteger(2);
const TEN = exactFromInteger(10);

/** The one rate (plain ratio) in a cell: a percentage, or a bare number that can only be one; absent for anything else. */
export function rateIn(cell: IndicatorCell | undefined): Exact | undefined {
  const figures = figuresIn(cell);
  const rates = figures.filter(({ number }) => number.dimension === "ratio");
  const [only, ...more] = rates.length > 0 ? rates : figures;
  if (only === undefined || more.length > 0 || (only.comparison !== undefined && only.comparison !== "="))
    return undefined;
  if (only.number.dimension === "ratio") return only.number.value;
  if (only.number.dimension === "points") return ofHundred(only.number.value);
  return only.number.dimension === undefined && only.number.unit.name === "" ? rateFrom(only.number.value) : undefined;
}

/** 92分: of 100, unless so few that they may be of something else. */
function ofHundred(points: Exact): Exact | undefined {
  return compare(points, TEN) > 0 && compare(points, HUNDRED) <= 0 ? shift(points, -2) : undefined;
}

/** A bare number as a rate: up to 1 it is the ratio, above 2 it counts percents, between the two it may be either. */
export function rateFrom(value: Exact): Exact | undefined {
  const size = absolute(value);
  if (compare(size, ONE) <= 0) return value;
  return compare(size, TWO) > 0 ? shift(value, -2) : undefined;
}
