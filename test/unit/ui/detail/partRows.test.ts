import type { RangedPart, Working } from "../../../../src/core";
import { minus, plus } from "../../../../src/core";
import { foldParts, partRows } from "../../../../src/ui/detail/partRows";
import { exact, side, sumError } from "../../report/sample";

const half = exact("0.005");
const ranged = (value: string) => ({
  value: exact(value),
  low: minus(exact(value), half),
  high: plus(exact(value), half),
});

function part(row: number, value: string, sign: 1 | -1 = 1): RangedPart {
  return { side: side(`表1!E${String(row)}`, "项目", value), name: `项目${String(row)}`, sign, figure: ranged(value) };
}

function workingOf(parts: readonly RangedPart[]): Working {
  const calculated = { value: exact("677"), low: exact("676.905"), high: exact("677.095") };
  return {
    form: "sum",
    stated: { side: { ...side("表1!E23", "合计"), short: "年初预算合计" }, figure: ranged("676.21") },
    parts,
    calculated,
    decimals: 2,
    reason: "mostDigits",
  };
}

test("every part has its sign, its own digits and the range that it stands for", () => {
  const { parts } = partRows(sumError, workingOf([part(4, "16"), part(5, "7.5", -1)]));
  expect(parts[0]).toMatchObject({ sign: "+", text: "项目4", value: "16", range: "[15.995, 16.005]", slack: "±0.005" });
  expect(parts[1]).toMatchObject({ sign: "−", value: "7.5" });
});

test("below stand the result and what the table states, with the table's decimals", () => {
  const { results } = partRows(sumError, workingOf([part(4, "16")]));
  expect(results).toMatchObject([
    { sign: "=", text: "分项之和", value: "677.00", range: "[676.905, 677.095]", slack: "±0.095" },
    { sign: "", text: "年初预算合计", value: "676.21" },
  ]);
});

test("a long sum folds in the middle, with the sum and the range of what is folded", () => {
  const working = workingOf(Array.from({ length: 8 }, (_, index) => part(index + 4, "10")));
  const rows = foldParts(sumError, working, partRows(sumError, working).parts);
  expect(rows.map(({ folded }) => folded)).toEqual([undefined, undefined, 5, undefined]);
  expect(rows[2]).toMatchObject({ value: "50", slack: "±0.025" });
});

test("a short sum is shown whole", () => {
  const working = workingOf([part(4, "1"), part(5, "2")]);
  expect(foldParts(sumError, working, partRows(sumError, working).parts)).toHaveLength(2);
});

test("an exact figure has no range", () => {
  const one = exact("3");
  const exactly = { ...part(4, "3"), figure: { value: one, low: one, high: one } };
  expect(partRows(sumError, workingOf([exactly])).parts[0]).toMatchObject({ value: "3", range: "", slack: "" });
});
