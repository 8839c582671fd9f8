import { measureMutations, type Outcome } from "../../bench/mutationMeasure";
import { MUTATION_KINDS, type MutationKind } from "../../support/mutate/Mutation";

/** Where clean workbooks still raise an alarm, or wrong figures still pass: measured by the bench, not asserted here yet. */
const NOT_YET: { readonly layouts: readonly string[]; readonly kinds: readonly MutationKind[] } = {
  layouts: [],
  kinds: ["digit", "rate", "twin"],
};

const LAYOUTS = ["report", "flat", "packed"];

test("workbooks without a fault raise no alarm, whether their amounts are exact or rounded parts", () => {
  const layouts = LAYOUTS.filter((layout) => !NOT_YET.layouts.includes(layout));
  const { clean } = measureMutations({ seeds: [21, 22, 23, 24], each: 0, layouts });
  expect(clean.flatMap(({ alarms }) => alarms)).toEqual([]);
  expect(clean.every(({ relations }) => relations > 200)).toBe(true);
});

test("a figure that is wrong by more than rounding is found", () => {
  const kinds = MUTATION_KINDS.filter((kind) => !NOT_YET.kinds.includes(kind));
  const { outcomes } = measureMutations({ seeds: [25, 26], each: 1, kinds });
  expect(outcomes.length).toBeGreaterThanOrEqual(50);
  expect(outcomes.filter(({ isDetected }) => !isDetected).map(told)).toEqual([]);
});

test("mutations of a seed are the same in every run", () => {
  const once = () => measureMutations({ seeds: [26], each: 1, layouts: ["packed"] }).outcomes.map(told);
  expect(once()).toEqual(once());
});

function told({ layout, seed, mutation }: Outcome): string {
  return `${layout} ${String(seed)} ${mutation.kind} ${mutation.note}`;
}
