import type { Check, Exact, Verdict } from "../core";
import { absolute, compare, isZero, plus, shift, toNumber, ZERO } from "../core";
import { placesOf, unitOf } from "./figures";
import { kindName } from "./messages";
import { reasonText } from "./reasons";
import { LEVELS, type Level } from "./words";

/** A check that a reader has to know of: not passed, and explained by no other finding. */
export type Finding = Check & { readonly verdict: Level };

/**
 * The findings by level, of one level those that affect grade or score first; then by how many others they explain, how many times their
 * precision they are off, the amount in 元, and in the order of the checks.
 */
export function rankFindings(checks: readonly Check[]): readonly Finding[] {
  const caused = countCaused(checks);
  const entries = checks.filter(isFinding).map((finding) => ({ finding, ranks: ranksOf(finding, caused) }));
  return entries.sort((left, right) => compareRanks(left.ranks, right.ranks)).map(({ finding }) => finding);
}

/** How many checks ended in each verdict, passes and explained ones included. */
export function countVerdicts(checks: readonly Check[]): Readonly<Record<Verdict, number>> {
  const counts = { pass: 0, rounding: 0, remark: 0, suspect: 0, error: 0, unchecked: 0 };
  for (const { verdict } of checks) counts[verdict] += 1;
  return counts;
}

/** How many of them another finding explains; they are named under it and not listed again. */
export function countExplained(checks: readonly Check[]): Readonly<Record<Verdict, number>> {
  return countVerdicts(checks.filter(isExplained));
}

/** How many other checks each finding explains (由此引起), by its id. */
export function countCaused(checks: readonly Check[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { root } of checks) for (const id of root ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Differences that rounding explains (尾差), of one sheet and unit. */
export interface RoundingGroup {
  readonly sheet: string;
  readonly unit: string;
  readonly checks: readonly Check[];
  readonly sum: Exact;
  /** The one furthest from 0, with its sign. */
  readonly largest: Exact;
}

export function groupRounding(findings: readonly Finding[]): readonly RoundingGroup[] {
  const rounding = findings.filter(({ verdict }) => verdict === "rounding");
  return groupBy(rounding, (check) => `${check.at.place.sheet}\n${unitOf(check)}`).map((checks) => ({
    sheet: checks[0].at.place.sheet,
    unit: unitOf(checks[0]),
    checks,
    sum: checks.reduce((total, { difference }) => plus(total, difference ?? ZERO), ZERO),
    largest: checks.reduce((most, { difference }) => further(most, difference ?? ZERO), ZERO),
  }));
}

/** Checks that could not be made (未能核对) for the same reason in the same sheet. */
export interface UncheckedGroup {
  readonly first: Check;
  readonly count: number;
  /** "比率：单元格 H7 为错误值 #DIV/0!". */
  readonly text: string;
}

export function groupUnchecked(checks: readonly Check[]): readonly UncheckedGroup[] {
  const unchecked = checks.filter(({ verdict }) => verdict === "unchecked");
  const keyOf = ({ at, kind, because }: Check) => [at.place.sheet, kind, reasonText(because)].join("\n");
  return groupBy(unchecked, keyOf).map((group) => ({
    first: group[0],
    count: group.length,
    text: reasonLine(group[0]),
  }));
}

function reasonLine({ kind, variant, because }: Check): string {
  return variant === "hiddenSheet" ? reasonText(because) : `${kindName(kind)}：${reasonText(because)}`;
}

function isExplained({ root }: Check): boolean {
  return root !== undefined && root.length > 0;
}

function isFinding(check: Check): check is Finding {
  return !isExplained(check) && LEVELS.some((level) => level === check.verdict);
}

const AFFECTS_ORDER = { grade: 0, score: 1, none: 2 } as const;

/** What a finding is ranked by, most telling first; the smallest comes first. */
function ranksOf(finding: Finding, caused: ReadonlyMap<string, number>): readonly number[] {
  const size = absolute(finding.difference ?? ZERO);
  return [
    LEVELS.indexOf(finding.verdict),
    AFFECTS_ORDER[finding.affects],
    -(caused.get(finding.id) ?? 0),
    -toNumber(size) / lastPlace(finding),
    -toNumber(shift(size, MONEY_POWERS[finding.unit] ?? 0)),
  ];
}

/** What a check was judged with, or the last place that its figures are shown to; never 0. */
function lastPlace(finding: Finding): number {
  const { precision } = finding;
  return precision === undefined || isZero(precision) ? 10 ** -placesOf(finding) : toNumber(precision);
}

const MONEY_POWERS: Readonly<Record<string, number>> = { 百元: 2, 千元: 3, 万元: 4, 百万元: 6, 千万元: 7, 亿元: 8 };

function compareRanks(left: readonly number[], right: readonly number[]): number {
  const deciding = left.findIndex((value, index) => value !== right[index]);
  return (left[deciding] ?? 0) - (right[deciding] ?? 0);
}

function further(left: Exact, right: Exact): Exact {
  return compare(absolute(left), absolute(right)) >= 0 ? left : right;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
