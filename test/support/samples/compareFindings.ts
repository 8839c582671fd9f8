import { formatExact, round, shift, type Check, type CheckSide, type Exact, type Verdict } from "../../../src/core";
import { rankFindings, type Finding } from "../../../src/report/findings";
import type { ExpectedFinding, ExpectedWorkbook } from "./Expected";

/** How the checks of a workbook stand to what is known to be wrong in it. */
export interface Comparison {
  readonly found: readonly ExpectedFinding[];
  readonly missed: readonly Missed[];
  /** Findings of level error or suspect that nothing known accounts for. */
  readonly falseAlarms: readonly Finding[];
  /** Known things about running text, which no table holds. */
  readonly outside: readonly ExpectedFinding[];
}

export interface Missed {
  readonly finding: ExpectedFinding;
  /** Verdicts of the checks that look at the same place and figures. */
  readonly verdicts: readonly Verdict[];
}

/** Verdicts that each class of known finding may have; the quiet ones are never to be louder than a remark. */
const ALLOWED: Readonly<Record<string, readonly Verdict[]>> = {
  error: ["error", "suspect"],
  logic: ["error", "suspect"],
  rounding: ["rounding"],
  "suspect-score": ["suspect", "error"],
  "error-or-judgement": ["suspect", "error"],
  ok: ["pass"],
};
const QUIET: readonly Verdict[] = ["unchecked", "remark"];

/** Compares the checks of a workbook with what is known of it: each known finding by its place, its figures and its verdict. */
export function compareFindings(expected: ExpectedWorkbook, checks: readonly Check[]): Comparison {
  const inTables = expected.findings.filter(({ where }) => where !== "正文");
  const matches = inTables.map((finding) => ({
    finding,
    checks: checks.filter((c) => speaksOf(c, finding, expected)),
  }));
  const found = matches.filter(({ finding, checks: own }) => own.some(({ verdict }) => isAllowed(verdict, finding)));
  const missed = matches.filter((match) => !found.includes(match));
  const known = new Set(matches.flatMap((match) => match.checks));
  const loud = rankFindings(checks).filter(({ verdict }) => verdict === "error" || verdict === "suspect");
  return {
    found: found.map(({ finding }) => finding),
    missed: missed.map(({ finding, checks: own }) => ({ finding, verdicts: [...new Set(own.map((c) => c.verdict))] })),
    falseAlarms: loud.filter((check) => !known.has(check)),
    outside: expected.findings.filter(({ where }) => where === "正文"),
  };
}

function isAllowed(verdict: Verdict, finding: ExpectedFinding): boolean {
  return (ALLOWED[finding.class] ?? QUIET).includes(verdict);
}

/** True for a check of the place that a known finding names and, where it states figures, of one of these. */
function speaksOf(check: Check, finding: ExpectedFinding, { sheets }: ExpectedWorkbook): boolean {
  const sides = [check.at, ...check.with];
  const numbered = [...finding.where.matchAll(/T(\d+)/g)].map((match) => Number(match[1]));
  const tables = sheets.filter(({ unit }) => unit !== null);
  const isThere =
    numbered.length > 0
      ? numbered.every((number) => sides.some(({ place }) => place.sheet === tables[number - 1]?.sheet))
      : sides.some(({ label }) => plain(label).includes(plain(finding.where)));
  const figures = figuresOf(finding);
  return isThere && (figures.length === 0 || figures.some((figure) => states(check, sides, figure)));
}

function plain(text: string): string {
  return text.normalize("NFKC").replace(/[\s“”"‘’:、,，.。]/g, "");
}

/** Figures that tell this finding from others of the same place: those computed, else stated, else those of its words. */
function figuresOf({ stated, computed, check }: ExpectedFinding): readonly string[] {
  const own = [computed, stated].map(numbersIn).find((numbers) => numbers.length > 0);
  return own ?? numbersIn(check.replace(/\bT\d+\b|col\d+/g, "")).filter((text) => text.length > 3);
}

function numbersIn(text: string): readonly string[] {
  return [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([digits]) => trimmed(digits.replace(/,/g, "")));
}

function states({ expected, actual }: Check, sides: readonly CheckSide[], figure: string): boolean {
  const exact = [expected, actual].flatMap((value) => (value === undefined ? [] : spellings(value)));
  return [...exact, ...sides.flatMap(({ value }) => numbersIn(value))].includes(figure);
}

/** A figure as a document may print it: as it is, to two places, in per cent. */
function spellings(value: Exact): readonly string[] {
  return [value, round(value, 2), round(shift(value, 2), 2)].flatMap((each) => numbersIn(formatExact(each)));
}

function trimmed(digits: string): string {
  return digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
}
