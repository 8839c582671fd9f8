import { absolute, decimalPlaces, formatExact, isZero, shift } from "../quantity";
import type { Check } from "./Check";

/** What very many findings differ by has a reason of its own, and their names would fill pages. */
const MOST_SAME = 8;

/** Adds to each finding the others that differ by the same amount (同额差异), where it is too particular to be chance. */
export function hintSameGaps(checks: readonly Check[]): readonly Check[] {
  const byGap = new Map<string, Check[]>();
  for (const check of checks) {
    const gap = gapOf(check);
    if (gap === undefined) continue;
    const same = byGap.get(gap);
    if (same === undefined) byGap.set(gap, [check]);
    else same.push(check);
  }
  if (byGap.size === 0) return checks;
  return checks.map((check) => {
    const gap = gapOf(check);
    const same = gap === undefined ? undefined : byGap.get(gap);
    if (same === undefined || same.length > MOST_SAME) return check;
    const others = same.filter(({ at }) => !isSame(at.place, check.at.place));
    if (others.length === 0) return check;
    const hints = others.map(({ at }) => ({ code: "sameGap" as const, side: at }));
    return { ...check, hints: [...(check.hints ?? []), ...hints] };
  });
}

/** Unit and amount of a finding's own difference: of three digits at least. */
function gapOf({ verdict, root, difference, unit }: Check): string | undefined {
  const isFinding = (verdict === "error" || verdict === "suspect") && root === undefined;
  if (!isFinding || difference === undefined || isZero(difference) || !unit.endsWith("元")) return undefined;
  const digits = formatExact(shift(absolute(difference), decimalPlaces(difference))).replace(/0+$/, "");
  return digits.length < 3 ? undefined : `${formatExact(absolute(difference))} ${unit}`;
}

function isSame(left: Check["at"]["place"], right: Check["at"]["place"]): boolean {
  return left.sheet === right.sheet && left.row === right.row && left.column === right.column;
}
