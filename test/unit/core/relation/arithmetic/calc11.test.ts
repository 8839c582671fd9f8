import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  excessDigits,
  exactly,
  intersectAll,
  intervalOf,
  isConsistent,
  sumInterval,
  type Interval,
  type Shortening,
} from "../../../../../src/core/relation/arithmetic";
import { compare, exactFromInteger } from "../../../../../src/core/quantity";
import { judgeSame } from "../../../../../src/core/reconciliation/judge";
import { exact, interval, show } from "./exact";

interface Fact {
  readonly value: string;
  readonly decimals: number | "INF";
  readonly duplicates?: readonly Fact[];
}

interface Case {
  readonly id: string;
  readonly kind: "sum" | "equality" | "interval-overlap";
  readonly facts: readonly Fact[] | null;
  readonly weights: readonly number[] | null;
  readonly total: Fact | null;
  readonly mode: "round-to-nearest" | "truncate";
  readonly expected: "consistent" | "inconsistent" | "excessDigits";
  readonly sourceIntervals?: { readonly calculated: readonly string[]; readonly reported: readonly string[] };
  readonly calculated?: readonly string[];
  readonly reported?: readonly string[];
  readonly sameDecimalsMustEqual?: boolean;
}

const FILE = resolve(__dirname, "../../../../fixtures/calc11-cases.json");
const { cases } = JSON.parse(readFileSync(FILE, "utf8")) as { cases: readonly Case[] };

test("the public cases of Calculations 1.1 are all here", () => {
  expect(cases).toHaveLength(20);
});

test.each(cases.map((one) => [one.id, one] as const))("%s", (_, one) => {
  expect(outcome(one)).toBe(one.expected);
});

test.each(cases.filter((one) => one.sourceIntervals !== undefined).map((one) => [one.id, one] as const))(
  "%s has the published intervals",
  (_, one) => {
    const { calculated, reported } = sidesOf(one);
    expect(show(calculated)).toBe(show(published(one.sourceIntervals?.calculated)));
    expect(show(reported)).toBe(show(published(one.sourceIntervals?.reported)));
  },
);

test("bounds that coincide leave one point", () => {
  const touch = cases.find(({ id }) => id === "viewer-factset-touch");
  expect(show(intersectAll((touch?.facts ?? []).map((fact) => operandOf(fact, "round"))))).toBe("[145, 145]");
});

function outcome(one: Case): Case["expected"] {
  if (one.kind === "equality") return areSame(one) ? "consistent" : "inconsistent";
  const facts = [...(one.facts ?? []), ...(one.total === null ? [] : [one.total])];
  if (facts.some(({ value, decimals }) => excessDigits(exact(value), placesOf(decimals)))) return "excessDigits";
  const { calculated, reported } = sidesOf(one);
  return isConsistent(calculated, reported) ? "consistent" : "inconsistent";
}

/** Our rule, figures of the same precision must be equal, unless the case asks for the pure view of closed intervals. */
function areSame({ facts, mode, sameDecimalsMustEqual }: Case): boolean {
  const reports = facts ?? [];
  const common = intersectAll(reports.map((fact) => operandOf(fact, shorteningOf(mode))));
  if (common === undefined) return false;
  return sameDecimalsMustEqual === false || pairsOf(reports).every(([left, right]) => isPass(left, right));
}

function isPass(left: Fact, right: Fact): boolean {
  const [one, two] = [left, right].map(({ value, decimals }) => ({
    value: exact(value),
    decimals: placesOf(decimals),
  }));
  return one !== undefined && two !== undefined && judgeSame(one, two).verdict === "pass";
}

function pairsOf(facts: readonly Fact[]): readonly (readonly [Fact, Fact])[] {
  return facts.flatMap((left, index) => facts.slice(index + 1).map((right) => [left, right] as const));
}

function sidesOf(one: Case): { calculated: Interval; reported: Interval } {
  if (one.kind === "interval-overlap") {
    return { calculated: published(one.calculated), reported: published(one.reported) };
  }
  const mode = shorteningOf(one.mode);
  const contributions = (one.facts ?? []).map((fact, index) => ({
    interval: operandOf(fact, mode),
    weight: exactFromInteger(one.weights?.[index] ?? 1),
  }));
  if (one.total === null) throw new Error(`${one.id} has no total`);
  return { calculated: sumInterval(contributions), reported: operandOf(one.total, mode) };
}

/** What all reports of a fact leave possible. */
function operandOf({ value, decimals, duplicates = [] }: Fact, mode: Shortening): Interval {
  const own = intervalOf(exact(value), placesOf(decimals), mode);
  return intersectAll([own, ...duplicates.map((fact) => operandOf(fact, mode))]) ?? exactly(exact("0"));
}

function published(ends: readonly string[] = []): Interval {
  const found = interval(`[${ends.join(", ")}]`);
  if (compare(found.low, found.high) > 0) throw new Error("ends in the wrong order");
  return found;
}

function placesOf(decimals: number | "INF"): number {
  return decimals === "INF" ? Infinity : decimals;
}

function shorteningOf(mode: Case["mode"]): Shortening {
  return mode === "truncate" ? "truncate" : "round";
}
