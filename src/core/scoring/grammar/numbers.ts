import {
  exactFromInteger,
  exactFromText,
  ONE,
  ZERO,
  over,
  readHanNumber,
  readWritten,
  shift,
  type Exact,
  type WrittenNumber,
} from "../../quantity";
import type { Award, BandEdge } from "../Rule";
import type { WrittenAward, WrittenEdge } from "./Clause";

/** A number in Arabic or Chinese digits: 0.75, 两. */
export function numberOf(text: string): Exact | undefined {
  const han = /^\D+$/.test(text) ? readHanNumber(text) : undefined;
  return han === undefined ? exactFromText(text) : exactFromInteger(han);
}

/** A figure with its unit: 95%, 百分之九十五, 3场. */
export function figureOf(text: string): WrittenNumber | undefined {
  const written = readWritten(/^[一二两三四五六七八九十百]/.test(text) ? withArabicDigits(text) : text);
  return written.kind === "value" && !written.number.isApproximate ? written.number : undefined;
}

/** What an award gives; 满分 is the whole weight. Absent for 得1-2分, which leaves the points open. */
export function awardOf(written: WrittenAward): Award | undefined {
  if (written.award === "full") return { points: ONE, isShare: true };
  if (written.award === "none") return { points: ZERO };
  if (written.award === "range") return undefined;
  if ("points" in written) return pointsAward(numberOf(written.points));
  const share = "share" in written ? shareOf(written.share) : undefined;
  return share === undefined ? undefined : { points: share, isShare: true };
}

/** The points that a full award states; absent for 满分 itself. */
export function fullOf(written: WrittenAward): Exact | undefined {
  return "points" in written ? numberOf(written.points) : undefined;
}

export function edgeOf(edge: WrittenEdge | undefined): BandEdge | undefined {
  const number = edge === undefined ? undefined : figureOf(edge.figure);
  if (edge === undefined || number === undefined) return undefined;
  return edge.isIncluded === null ? { number } : { number, isIncluded: edge.isIncluded };
}

function withArabicDigits(text: string): string {
  return text.replace(/^[一二两三四五六七八九十百]+/, (digits) => String(readHanNumber(digits) ?? digits));
}

function pointsAward(points: Exact | undefined): Award | undefined {
  return points === undefined ? undefined : { points };
}

function shareOf(text: string): Exact | undefined {
  const [part = "", whole] = text.split("/");
  if (whole === undefined) return figureOf(text)?.value;
  const numerator = exactFromText(part);
  const denominator = exactFromText(whole);
  return numerator === undefined || denominator === undefined ? undefined : over(numerator, denominator);
}

/** Percent as a plain ratio: "5" of "0-5%" is 0.05. */
export function asPercent(number: WrittenNumber, like: WrittenNumber): WrittenNumber {
  if (number.dimension === undefined && like.dimension === "points") {
    return { ...number, unit: like.unit, dimension: "points" };
  }
  if (number.dimension !== undefined || like.dimension !== "ratio") return number;
  return { ...number, value: shift(number.value, like.unit.power), unit: like.unit, dimension: "ratio" };
}
