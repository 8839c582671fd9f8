import type { Fact } from "../ledger";
import { decimalPlaces, isEqual, minus, negate, round, sum, type Exact } from "../quantity";
import { unitOf, type Relation } from "../relation";
import type { Check } from "./Check";
import { factSide, writtenUnitName, writtenValue } from "./factSides";
import { isNoise } from "./judge/operands";
import { judgeRelation } from "./judgeRelation";
import { ordinals } from "./ordinals";

/** Sums and twins that hold as stored but not as the cells show them (显示尾差): rounding, told beside the check that passed. */
export function checkDisplayed(relations: readonly Relation[]): readonly Check[] {
  const unique = ordinals();
  const checks = relations.filter((relation) => isShortened(relation) && isStored(relation)).flatMap(displayedCheck);
  return checks.map((check) => ({ ...check, id: unique(check.id) }));
}

/** True where a figure shows fewer decimals than it has. */
function isShortened({ form, claim, terms }: Relation): boolean {
  return (form === "sum" || form === "equal") && (isCut(claim) || terms.some(({ fact }) => isCut(fact)));
}

function isCut({ shownDecimals, quantity }: Fact): boolean {
  return shownDecimals !== undefined && shownDecimals < quantity.decimals;
}

/** It holds as stored, but for the noise of binary floats. */
function isStored(relation: Relation): boolean {
  const { judgement } = judgeRelation(relation);
  if (judgement.verdict === "rounding") return isNoise(judgement.difference, relation.claim.quantity.value);
  return judgement.verdict === "pass";
}

function displayedCheck(relation: Relation): readonly Check[] {
  const { kind, claim, terms } = relation;
  const { actual, expected } = shownSides(relation);
  if (isEqual(actual, expected)) return [];
  const [written, other] = [writtenValue(claim, actual), writtenValue(claim, expected)];
  const at = factSide(claim);
  return [
    {
      id: `${kind}:displayed:${claim.origin.table.title}/${at.label}`,
      kind,
      variant: "displayed",
      verdict: "rounding",
      at,
      with: terms.map(({ fact }) => factSide(fact)),
      expected: other,
      actual: written,
      difference: minus(written, other),
      precision: unitOf(Math.max(decimalPlaces(written), decimalPlaces(other))),
      affects: "none",
      unit: writtenUnitName(claim),
    },
  ];
}

/** Both sides as a reader adds them up, at the places of the side that shows fewer. */
function shownSides({ form, claim, terms }: Relation): { readonly actual: Exact; readonly expected: Exact } {
  const parts = terms.map(({ fact, sign }) => (sign === 1 ? shownValue(fact) : negate(shownValue(fact))));
  const [actual, expected] = [shownValue(claim), sum(parts)];
  const [twin] = terms;
  if (form === "equal" && terms.length === 1 && twin !== undefined) {
    const places = Math.min(shownPlaces(claim), shownPlaces(twin.fact));
    return { actual: round(actual, places), expected: round(expected, places) };
  }
  return { actual, expected: claim.shownDecimals === undefined ? expected : round(expected, shownPlaces(claim)) };
}

function shownValue(fact: Fact): Exact {
  return isCut(fact) ? round(fact.quantity.value, shownPlaces(fact)) : fact.quantity.value;
}

/** Decimal places that are to be seen, of the figure in its base unit. */
function shownPlaces({ shownDecimals, quantity }: Fact): number {
  return (shownDecimals ?? quantity.decimals) - quantity.unit.power;
}
