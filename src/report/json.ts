import type { Check, CheckSide, Exact, Inspection, TableSummary } from "../core";
import { decimalPlaces, formatAddress, formatExact, formatFixed, formatRange, round } from "../core";
import { countVerdicts } from "./findings";
import { scoreResult } from "./jsonScore";
import { messageOf } from "./messages";
import { sideAddress } from "./places";
import type { Provenance } from "./provenance";
import { reasonText } from "./reasons";
import { failureText, reasonsText } from "./understanding";

/** The result as `jihe/result@1`: decimal strings, plain ratios, A1 addresses; what is absent is left out. */
export function toResult(inspection: Inspection, { file, version }: Provenance): object {
  const { scorecard, checks, tables, unrecognised, corrections } = inspection;
  return {
    format: "jihe/result@1",
    tool: { name: "jihe", version },
    workbook: { file: file.name, sheets: file.sheets, sha256: file.sha256 },
    tables: tables.map(tableResult),
    unrecognised: unrecognised?.map(({ sheet, range, figures }) => ({ sheet, range: formatRange(range), figures })),
    corrections: corrections?.map((outcome) => ({
      ...outcome.correction,
      applied: outcome.because === undefined,
      because: failureText(outcome),
    })),
    score: scorecard === undefined ? undefined : scoreResult(scorecard),
    checks: checks.map(checkResult),
    summary: countVerdicts(checks),
  };
}

/** The result as text: two spaces deep, ending in a line break. */
export function formatResult(result: object): string {
  return `${JSON.stringify(result, undefined, 2)}\n`;
}

function tableResult(table: TableSummary): object {
  const { kind, title, sheet, range, unit, years, confidence } = table;
  return { kind, title, sheet, range: formatRange(range), unit, years, confidence, because: reasonsText(table) };
}

function checkResult(check: Check): object {
  const {
    id,
    kind,
    verdict,
    at,
    expected,
    expectedText,
    actual,
    difference,
    precision,
    probability,
    affects,
    because,
    root,
  } = check;
  return {
    id,
    kind,
    verdict,
    at: sideResult(at, formatAddress(at.place)),
    with: check.with.map((side) => sideResult(side, sideAddress(side))),
    expected: figure(expected, check) ?? expectedText,
    actual: figure(actual, check),
    difference: figure(difference, check),
    precision: precision === undefined ? undefined : formatExact(precision),
    probability: probability === undefined ? undefined : formatExact(round(probability, PROBABILITY_PLACES)),
    affects,
    because: because === undefined ? undefined : reasonText(because),
    root: root === undefined || root.length === 0 ? undefined : root,
    message: messageOf(check),
  };
}

const PROBABILITY_PLACES = 6;
const MOST_PLACES = 12;

/** A side in another workbook names its file as Excel does: [2023.xlsx]表1. */
function sideResult({ file, place, label, value }: CheckSide, address: string): object {
  const sheet = file === undefined ? place.sheet : `[${file}]${place.sheet}`;
  return { sheet, address, label, value };
}

/** With the decimals of the table; further ones stay as far as they are figures of the workbook and no endless quotient. */
function figure(value: Exact | undefined, { precision }: Check): string | undefined {
  if (value === undefined) return undefined;
  const least = precision === undefined ? 0 : decimalPlaces(precision);
  return formatFixed(value, Math.max(least, Math.min(decimalPlaces(value), MOST_PLACES)));
}
