import type { CellPlace, Check, Exact, RangedFigure, Working } from "../../core";
import { decimalPlaces, formatExact, isZero, minus, negate, plus, shift, sum, ZERO } from "../../core";
import { plainText, placesOf, unitOf } from "../../report/figures";
import { basisOf } from "../../report/messages";
import { sideAddress } from "../../report/places";
import { halfWidth } from "../../report/precision";
import { nameOf } from "../../report/titles";
import { DETAIL_WORDS } from "../words/detail";

/** A line of a calculation. */
export interface PartRow {
  /** Tells lines apart. */
  readonly name: string;
  readonly sign: string;
  readonly text: string;
  readonly place?: CellPlace;
  readonly value: string;
  /** "[15.995, 16.005]"; "" for exact figures. */
  readonly range: string;
  /** "±0.005". */
  readonly slack: string;
  /** How many parts this line stands for. */
  readonly folded?: number;
}

/** The parts of a calculation, its result and what stands in the table. */
export function partRows(check: Check, working: Working): { parts: readonly PartRow[]; results: readonly PartRow[] } {
  const signs = SIGNS[working.form];
  const parts = working.parts.map((part, index) => ({
    name: `${part.side.place.sheet}|${sideAddress(part.side)}`,
    sign: signs === undefined ? (part.sign === 1 ? "+" : "−") : (signs[index] ?? ""),
    text: part.name,
    place: part.side.place,
    ...figures(check, part.figure, ownPlaces(part.figure.value)),
  }));
  const { calculated, stated } = working;
  const places = placesOf(check);
  return {
    parts,
    results: [
      { name: "calculated", sign: "=", text: resultName(check, working), ...figures(check, calculated, places) },
      { name: "stated", sign: "", text: nameOf(stated.side), ...figures(check, stated.figure, places) },
    ],
  };
}

const SIGNS: Readonly<Record<Working["form"], readonly string[] | undefined>> = {
  sum: undefined,
  average: undefined,
  equal: undefined,
  limit: undefined,
  quotient: ["", "÷"],
  change: ["", "÷"],
};

function resultName(check: Check, { form }: Working): string {
  if (form === "quotient" || form === "change") return DETAIL_WORDS.calculated;
  if (form === "limit") return DETAIL_WORDS.bound;
  return form === "equal" ? DETAIL_WORDS.calculated : basisOf(check);
}

const SHOWN_PARTS = 6;

/** The first two parts and the last one; those between as one line with their sum. */
export function foldParts(check: Check, { parts }: Working, rows: readonly PartRow[]): readonly PartRow[] {
  if (rows.length <= SHOWN_PARTS) return rows;
  const middle = parts.slice(2, -1);
  const value = sum(middle.map(({ sign, figure }) => (sign === 1 ? figure.value : negate(figure.value))));
  const slack = sum(middle.map(({ figure }) => halfWidth(figure)));
  const whole = { value, low: minus(value, slack), high: plus(value, slack) };
  const places = Math.max(0, ...middle.map(({ figure }) => ownPlaces(figure.value)));
  const rest = { name: "rest", sign: "+", text: "", folded: middle.length, ...figures(check, whole, places) };
  return [...rows.slice(0, 2), rest, ...rows.slice(-1)];
}

const MOST_PLACES = 6;

function ownPlaces(value: Exact): number {
  return Math.min(decimalPlaces(value), MOST_PLACES);
}

function figures(check: Check, figure: RangedFigure, places: number): Pick<PartRow, "value" | "range" | "slack"> {
  const { value, low, high } = figure;
  const isRate = unitOf(check) === "%" && isBetweenOnes(figure);
  const shown = isRate ? shift(value, 2) : value;
  const text = `${plainText(shown, isRate ? Math.max(places - 2, 0) : places)}${isRate ? "%" : ""}`;
  if (isZero(minus(high, low))) return { value: text, range: "", slack: "" };
  const ends = [low, high].map((end) => (isRate ? shift(end, 2) : end));
  const digits = Math.min(Math.max(...ends.map(ownPlaces)), MOST_PLACES);
  const [from = "", to = ""] = ends.map((end) => plainText(end, digits));
  return { value: text, range: `[${from}, ${to}]`, slack: `±${slackText(halfWidth(figure), isRate)}` };
}

function slackText(half: Exact, isRate: boolean): string {
  const shown = isRate ? shift(half, 2) : half;
  const places = Math.min(ownPlaces(shown), MOST_PLACES);
  return places === 0 && isZero(shown) ? formatExact(ZERO) : plainText(shown, places);
}

/** Rates are kept as plain ratios; what a rate is worked out from is not. */
function isBetweenOnes({ value }: RangedFigure): boolean {
  return decimalPlaces(value) > 0 && !/^-?\d{3,}/.test(formatExact(value));
}
