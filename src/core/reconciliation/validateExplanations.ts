import { decimalPlaces, isEqual, minus, round, type Exact } from "../quantity";
import { unitOf } from "../relation";
import { readStatedRate } from "../scoring/form/readStatedRate";
import type { IndicatorCell } from "../scoring/Indicator";
import { explainedRate } from "../scoring/measures/explainedRate";
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
export function validateExplanations({ scorecard, sheet, ledgerInput }: ValidationInput): readonly Draft[] {
  return scorecard.indicators.flatMap(({ indicator }) => {
    const cell = indicator.explanation;
    const worked = cell === undefined ? undefined : explainedRate(indicator.name, cell.text);
    if (cell === undefined || worked === undefined) return [];
    const path = labelPath(indicator, sheet.title);
    const at = sideOf(cell, indicator.label.text, "explanation");
    const stated = statedRate(cell);
    if (stated !== undefined) return [draftOf("rate", path, at, [], stated, worked.value)];
    const ledger = ledgerInput?.(indicator);
    if (ledger === undefined) return [];
    return [draftOf("equal", path, at, ledger.facts.map(factSide), round(worked.value, PLACES), ledger.value)];
  });
}

/** Rates are written to 0.01 %. */
const PLACES = 4;

function statedRate(cell: IndicatorCell): Exact | undefined {
  return readStatedRate(cell)?.number;
}

function draftOf(
  kind: "rate" | "equal",
  path: readonly string[],
  at: CheckSide,
  others: readonly CheckSide[],
  actual: Exact,
  value: Exact,
): Draft {
  const places = Math.max(PLACES, decimalPlaces(actual));
  const expected = round(value, kind === "rate" ? decimalPlaces(actual) : places);
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
    precision: unitOf(places),
    unit: "%",
    affects: "none",
  };
}
