import type { Check, Exact } from "../core";
import { compare, exactFromText, isZero, minus, negate, plus, sign, ZERO } from "../core";

/** Stated rows that make up a difference, what they explain together, and what is left of it. */
export interface BridgeStory {
  readonly terms: NonNullable<Check["bridge"]>;
  readonly explained: Exact;
  readonly rest: Exact;
  /** A finding whose difference is just what is left, with the other sign: amounts may stand in the wrong row. */
  readonly offset?: Check;
}

/** The bridge of a finding, or of a wider one that it explains; absent where no rows fit. */
export function bridgeStory(check: Check, checks: readonly Check[]): BridgeStory | undefined {
  const { difference } = check;
  const terms =
    check.bridge ?? checks.find(({ root, bridge }) => bridge !== undefined && root?.includes(check.id))?.bridge;
  if (terms === undefined || difference === undefined) return undefined;
  const total = terms.reduce((sum, { value, sign: direction }) => {
    const figure = exactFromText(value) ?? ZERO;
    return plus(sum, direction === 1 ? figure : negate(figure));
  }, ZERO);
  const explained = sign(total) === sign(difference) ? total : negate(total);
  const rest = minus(difference, explained);
  const offset = isZero(rest) ? undefined : checks.find((other) => isOffset(other, check, rest));
  return { terms, explained, rest, ...(offset === undefined ? {} : { offset }) };
}

function isOffset(other: Check, check: Check, rest: Exact): boolean {
  if (other.id === check.id || other.difference === undefined || other.unit !== check.unit) return false;
  const isOpen = other.verdict === "error" || other.verdict === "suspect";
  return isOpen && compare(other.difference, negate(rest)) === 0;
}
