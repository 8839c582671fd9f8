import { formatAddress, inspect } from "../../../../src/core";
import { sheetOf } from "../../../support/sheetOf";

/** The checks of codes that stand in a column of their own, row by row. */
function codes(heading: string, values: readonly (string | number)[]) {
  const rows = values.map((code, index) => [code, "过程", `指标${"甲乙丙丁"[index] ?? ""}`, 25, "由评价组评定。", 20]);
  const sheet = sheetOf([[heading, "一级指标", "三级指标", "分值", "评分标准", "得分"], ...rows], { name: "指标" });
  return inspect([sheet])
    .checks.filter(({ kind }) => kind === "duplicateCode")
    .map(({ at, verdict }) => `${verdict} ${formatAddress(at.place)}`);
}

test.each(["编号", "指标编码"])("a code that stands twice in the column %s is an error, in its own cell", (heading) => {
  expect(codes(heading, ["B11", "B12", "B12", "B14"])).toEqual(["pass A2", "error A4", "pass A5"]);
});

test("numbers that count the rows are no codes", () => {
  expect(codes("序号", [1, 2, 2, 3])).toEqual([]);
  expect(codes("编号", [1, 2, 1, 2])).toEqual([]);
});
