import type { Sheet } from "../../../../src/core";
import { findingsOf } from "../../../support/findingsOf";
import { sheetOf } from "../../../support/sheetOf";

/** Households, money, and a share below this heading. */
function towns(heading: string, shares: readonly string[]): Sheet {
  return sheetOf([
    ["补贴发放情况表"],
    ["乡镇", "受益户数（户）", "补贴金额（万元）", heading],
    ["河东乡", 1000, 30.5, shares[0] ?? ""],
    ["河西乡", 1136, 61.2, shares[1] ?? ""],
    ["北山镇", 1864, 41.3, shares[2] ?? ""],
    ["合计", 4000, 133, "100.00%"],
  ]);
}

test.each(["户数占比", "户数占比（%）", "占总户数比重", "占比"])("what %s is of the rows tell", (heading) => {
  expect(findingsOf(towns(heading, ["25.00%", "28.40%", "46.60%"]))).toEqual([]);
  expect(findingsOf(towns(heading, ["25.00%", "33.40%", "46.60%"]))).toEqual(["share D4 error"]);
  expect(findingsOf(towns(heading, ["22.93%", "46.02%", "31.05%"]))).toEqual([]);
});

test("a share of something that no column tells claims nothing, a plain one is of the amounts beside it", () => {
  expect(findingsOf(towns("占全县比重", ["1.50%", "2.50%", "3.50%"]))).toEqual([]);
  expect(findingsOf(towns("占比", ["1.50%", "2.50%", "3.50%"]))).toContain("share D3 error");
});
