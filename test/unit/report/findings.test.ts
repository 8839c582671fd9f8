import { countCaused, countVerdicts, groupRounding, groupUnchecked, rankFindings } from "../../../src/report/findings";
import {
  check,
  exact,
  explained,
  inspectionOf,
  remark,
  rounding,
  side,
  sumError,
  unchecked,
  weightError,
} from "./sample";

const { checks } = inspectionOf();

it("ranks what affects the score first, then by level, then by amount", () => {
  const large = check("sum", "error", { id: "large", difference: "12" });
  expect(rankFindings([...checks, large]).map(({ id }) => id)).toEqual([
    weightError.id,
    large.id,
    sumError.id,
    rounding.id,
    remark.id,
  ]);
});

it("takes passes, unchecked and explained checks for no findings", () => {
  expect(rankFindings([unchecked, explained, check("sum", "pass")])).toEqual([]);
});

it("counts every check by its verdict", () => {
  expect(countVerdicts(checks)).toEqual({ pass: 1, rounding: 1, remark: 1, suspect: 0, error: 3, unchecked: 1 });
});

it("counts what a finding explains", () => {
  expect(countCaused(checks)).toEqual(new Map([["sum:1", 1]]));
});

it("adds rounding differences up by sheet and unit", () => {
  const other = check("equal", "rounding", { at: rounding.at, difference: "-0.02" });
  const [group, ...rest] = groupRounding(rankFindings([rounding, other]));
  expect(rest).toEqual([]);
  expect(group).toMatchObject({ sheet: "表1.5 收支情况", unit: "万元", sum: exact("-0.01"), largest: exact("-0.02") });
});

it("keeps rates apart from amounts", () => {
  const other = check("share", "rounding", { at: rounding.at, difference: "0.0001", unit: "%" });
  expect(groupRounding(rankFindings([rounding, other]))).toHaveLength(2);
});

it("tells one reason of one sheet once", () => {
  const next = { ...unchecked, id: "rate:2", at: side("表1.6 预算执行!H8", "合计 / 执行率") };
  const groups = groupUnchecked([unchecked, next, { ...next, because: { code: "noFigures", values: [] } }]);
  expect(groups.map(({ count, text }) => [count, text])).toEqual([
    [2, "比率：单元格 H7 为错误值 #DIV/0!"],
    [1, "比率：没有可比较的数据"],
  ]);
});

it("names no relation for a sheet that is hidden", () => {
  const hidden = check("text", "unchecked", {
    variant: "hiddenSheet",
    because: { code: "hiddenSheet", values: ["底稿"] },
  });
  expect(groupUnchecked([hidden])[0]?.text).toBe("工作表已隐藏，未读取");
});
