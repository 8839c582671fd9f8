import { measureMutations, type Outcome } from "../../bench/mutationMeasure";

test("workbooks without a fault raise no alarm, whether their amounts are exact or rounded parts", () => {
  const { clean } = measureMutations({ seeds: [21, 22, 23, 24], each: 0 });
  expect(clean.flatMap(({ alarms }) => alarms)).toEqual([]);
  expect(clean.every(({ relations }) => relations > 200)).toBe(true);
});

test("mutations of a seed are the same in every run", () => {
  const once = () => measureMutations({ seeds: [26], each: 1, layouts: ["packed"] }).outcomes.map(told);
  expect(once()).toEqual(once());
});

function told({ layout, seed, mutation }: Outcome): string {
  return `${layout} ${String(seed)} ${mutation.kind} ${mutation.note}`;
}
