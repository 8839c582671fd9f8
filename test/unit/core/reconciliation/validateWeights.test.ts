import { formatAddress, inspect } from "../../../../src/core";
import { sheetOf } from "../../../support/sheetOf";

type Row = readonly (string | number | null)[];

const HEAD: readonly Row[] = [
  ["某局绩效评价指标表"],
  ["一级指标", null, "二级指标", null, "评分标准", "目标值", "实际值", "得分"],
  ["名称", "权重", "名称", "权重", null, null, null, null],
];
const RULE = ["达到目标值得满分，否则不得分", "100%", "100%", null] as const;

/** Findings about weights, as "address verdict". */
function weights(...rows: readonly Row[]): readonly string[] {
  const sheet = sheetOf([...HEAD, ...rows], { merges: ["A2:B2", "C2:D2", "E2:E3", "F2:F3", "G2:G3", "H2:H3"] });
  return inspect([sheet])
    .checks.filter(({ kind, verdict }) => kind === "weights" && verdict !== "pass")
    .map(({ at, verdict }) => `${formatAddress(at.place)} ${verdict}`);
}

test("a group's own weight is the sum of its indicators'", () => {
  const last: Row = ["产出", 60, "数量", 60, ...RULE];
  expect(weights(["过程", 40, "执行", 30, ...RULE], [null, null, "管理", 10, ...RULE], last)).toEqual([]);
  expect(weights(["过程", 45, "执行", 30, ...RULE], [null, null, "管理", 10, ...RULE], last)).toEqual(["B4 error"]);
});

test("a part of a table says nothing of the weights of its groups", () => {
  expect(weights(["过程", 40, "执行", 30, ...RULE], ["产出", 60, "数量", 20, ...RULE])).toEqual(["D4 remark"]);
});
