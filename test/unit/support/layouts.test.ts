import { fuzzLayouts } from "../../support/layouts/fuzzLayouts";

test("of seeded layouts at least 98 in 100 give back the facts, scores and verdicts of their workbook", () => {
  const outcomes = fuzzLayouts(Array.from({ length: 40 }, (_, index) => 1001 + index));
  const told = outcomes
    .filter(({ lost }) => lost.length > 0)
    .map(({ seed, choices, lost }) => `${String(seed)} ${[...choices].join()}: ${lost[0] ?? ""}`);
  expect(told).toEqual([]);
});
