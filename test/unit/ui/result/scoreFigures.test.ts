import { lossOf, percentOf, scaleBands, weightText } from "../../../../src/ui/result/scoreFigures";
import { checklist, exact, full, scorecardOf, unscored } from "../../report/sample";

test("the bands of the scale lie side by side from 0 to 100, worst first", () => {
  const { bands } = scaleBands({ ...scorecardOf([full]), grade: "良" });
  expect(bands[0]?.from).toBe(0);
  expect(bands.at(-1)?.to).toBe(100);
  expect(bands.slice(1).every(({ from }, index) => from === bands[index]?.to)).toBe(true);
  expect(bands.filter(({ isReached }) => isReached).map(({ grade }) => grade)).toEqual(["良"]);
});

test("the marker stands at the share of full marks", () => {
  expect(scaleBands({ ...scorecardOf([full]), total: exact("88.97"), full: exact("100") }).marker).toBeCloseTo(88.97);
  expect(percentOf(exact("3"), exact("0"))).toBe(0);
  expect(percentOf(exact("5"), exact("4"))).toBe(100);
});

test("what was lost leaves out indicators that wait for a score", () => {
  expect(lossOf(scorecardOf([checklist, full, unscored]))).toEqual({ losing: 1, points: "2.00" });
});

test("a weight that is not stated is a dash", () => {
  expect([weightText(exact("1.5")), weightText(undefined)]).toEqual(["1.5", "—"]);
});
