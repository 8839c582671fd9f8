import { planMarks } from "../../../src/report/marks";
import { check, explained, remark, rounding, side, sumError, unchecked } from "./sample";

test("a finding marks the accused cell; its note begins with the level's word", () => {
  expect(planMarks([sumError])).toEqual([
    {
      sheet: "表1.7 项目明细",
      row: 22,
      column: 4,
      level: "error",
      note: "【不一致】表1.7 项目明细「合计 / 年初预算」为 676.21 万元，应为 677.00 万元（分项之和），差 −0.79 万元",
    },
  ]);
});

test("a cell with several findings gets one mark: the worst level and every sentence", () => {
  const other = check("limit", "suspect", {
    id: "limit:1",
    with: [side("表1.6 预算执行!D12", "项目支出", "600")],
    expected: "600",
    actual: "676.21",
    difference: "76.21",
  });
  const [mark, ...rest] = planMarks([other, sumError]);
  expect(rest).toEqual([]);
  expect(mark?.level).toBe("error");
  expect(mark?.note.split("\n").map((line) => line.slice(0, 5))).toEqual(["【不一致】", "【待核实】"]);
});

test("rounding and remarks are marked at their level; passes, explained and unchecked ones are not", () => {
  expect(planMarks([rounding, remark]).map(({ level }) => level)).toEqual(["rounding", "remark"]);
  expect(planMarks([check("sum", "pass"), explained, unchecked])).toEqual([]);
});
