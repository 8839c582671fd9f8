import type { PlacedFigure } from "../logical/Rendered";
import type { Random } from "../logical/randomFrom";

/** One digit of a figure changed (录入错一位). */
export function changeDigit(cell: PlacedFigure, random: Random): number | undefined {
  const digits = Array.from(digitsOf(cell));
  const positions = positionsOf(digits);
  if (positions.length === 0) return undefined;
  const at = random.pick(positions);
  const isLeading = at === positions[0] && positions.length > 1;
  const others = "0123456789".split("").filter((digit) => digit !== digits[at] && !(isLeading && digit === "0"));
  digits[at] = random.pick(others);
  return valueFrom(digits.join(""), cell);
}

/** Two neighbouring digits exchanged (相邻数字颠倒). */
export function transposeDigits(cell: PlacedFigure, random: Random): number | undefined {
  const digits = Array.from(digitsOf(cell));
  const positions = positionsOf(digits);
  const pairs = positions.flatMap((left, index) => {
    const right = positions[index + 1];
    const wouldLeadWithZero = index === 0 && right !== undefined && digits[right] === "0";
    return right === undefined || digits[left] === digits[right] || wouldLeadWithZero ? [] : [[left, right] as const];
  });
  if (pairs.length === 0) return undefined;
  const [left, right] = random.pick(pairs);
  [digits[left], digits[right]] = [digits[right] ?? "", digits[left] ?? ""];
  return valueFrom(digits.join(""), cell);
}

/** The digits as a person types them: a rate in per cent. */
function digitsOf({ shown, measure }: PlacedFigure): string {
  return String(Number((measure === "rate" ? shown * 100 : shown).toPrecision(12)));
}

function positionsOf(digits: readonly string[]): readonly number[] {
  return digits.flatMap((digit, index) => (/\d/.test(digit) ? [index] : []));
}

function valueFrom(digits: string, { measure }: PlacedFigure): number {
  return measure === "rate" ? tidy(Number(digits) / 100) : Number(digits);
}

/** Without the noise of binary arithmetic. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
