import { formatExact } from "../../../../src/core/quantity";
import { fullOf } from "../../../../src/core/scoring/fullOf";
import type { Award, Rule } from "../../../../src/core/scoring/Rule";
import { exact } from "./evaluation";

const full = (rule: Rule) => {
  const points = fullOf(rule);
  return points === undefined ? undefined : formatExact(points);
};
const item = (points: string, isShare?: boolean): Award & { readonly text: string } => ({
  text: "要点",
  points: exact(points),
  ...(isShare === undefined ? {} : { isShare }),
});
const tier = (points: string) => ({ labels: ["档"], points: exact(points) });

test("the full marks of a checklist are the sum of its points", () => {
  expect(full({ kind: "checklist", items: [item("1"), item("0.5")] })).toBe("1.5");
});

test("a checklist in shares of the weight has no full marks of its own", () => {
  expect(full({ kind: "checklist", items: [item("1"), item("0.5", true)] })).toBeUndefined();
  expect(full({ kind: "checklist", items: [] })).toBeUndefined();
});

test("the full marks of tiers and bands are the best of them", () => {
  expect(full({ kind: "tier", tiers: [tier("0"), tier("2"), tier("1")] })).toBe("2");
  expect(full({ kind: "bands", bands: [item("4"), item("3")] })).toBe("4");
});

test("other rules have them where they state them", () => {
  expect(full({ kind: "deduction", full: exact("1.5"), perFault: exact("1") })).toBe("1.5");
  expect(full({ kind: "ratio", base: "none", full: exact("20") })).toBe("20");
  expect(full({ kind: "survey" })).toBeUndefined();
  expect(full({ kind: "complement" })).toBeUndefined();
});
