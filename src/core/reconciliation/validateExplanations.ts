import { decimalPlaces, isEqual, minus, round, type Exact } from "../quantity";
import type { Fact } from "../ledger";
import { unitOf } from "../relation";
import { readStatedRate } from "../scoring/form/readStatedRate";
import type { Indicator } from "../scoring/Indicator";
import { explainedRate, type ExplainedRate } from "../scoring/measures/explainedRate";
import type { CheckSide } from "./Check";
import type { Draft } from "./Draft";
import { factSide } from "./factSides";
import { labelPath } from "./labelPath";
import { sideOf } from "./sides";
import type { ValidationInput } from "./ValidationInput";

/**
 * Figures that an explanation names (指标说明: 年初预算…万元，追加…万元) against the rate that it ends with, or where it states none
 * against the tables. What words mean is read, not certain: at most suspect.
 */
export function validateExplanations({ scorecard, sheet, ...tables }: ValidationInput): readonly Draft[] {
  return scorecard.indicators.flatMap(({ indicator }) => {
    const cell = indicator.explanation;
    const worked = cell === undefined ? undefined : explainedRate(indicator.name, cell.text);
    if (cell === undefined || worked === undefined) return [];
    const path = labelPath(indicator, sheet.title);
    const at = sideOf(cell, indicator.label.text, "explanation");
    const stated = readStatedRate(cell)?.number;
    if (stated !== undefined) return [draftOf("rate", path, at, [], stated, worked.value)];
    const inTables = rateInTables(indicator, worked, tables);
    if (inTables === undefined) return [];
    return [draftOf("equal", path, at, inTables.facts.map(factSide), round(worked.value, PLACES), inTables.value)];
  });
}

/** What the tables give by the same formula; else the same amounts where one row states both, which can only agree. */
function rateInTables(
  indicator: Indicator,
  { value, formula, change }: ExplainedRate,
  { ledgerInput, changeIn }: Pick<ValidationInput, "ledgerInput" | "changeIn">,
): { readonly value: Exact; readonly facts: readonly Fact[] } | undefined {
  const ledger = ledgerInput?.(indicator);
  if (ledger !== undefined && ledger.form !== "stated" && ledger.formula === formula) return ledger;
  const facts = change === undefined ? undefined : changeIn?.(change);
  return facts === undefined ? undefined : { value, facts };
}

/** Rates are written to 0.01 %. */
const PLACES = 4;

function draftOf(
  kind: "rate" | "equal",
  path: readonly string[],
  at: CheckSide,
  others: readonly CheckSide[],
  actual: Exact,
  value: Exact,
): Draft {
  const expected = round(value, kind === "rate" ? decimalPlaces(actual) : PLACES);
  return {
    kind,
    variant: "explained",
    path,
    at,
    with: others,
    verdict: isEqual(actual, expected) ? "pass" : "suspect",
    expected,
    actual,
    difference: minus(actual, expected),
    precision: unitOf(Math.max(PLACES, decimalPlaces(actual))),
    unit: "%",
    affects: "none",
  };
}
