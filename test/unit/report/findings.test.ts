import type { Check } from "../../../src/core";
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

const order = (...findings: readonly Check[]) => rankFindings(findings).map(({ id }) => id);

it("a remark that concerns the score stands below every error", () => {
  const scored = check("missing", "remark", { id: "scored", affects: "score" });
  expect(order(scored, sumError, weightError)).toEqual([weightError.id, sumError.id, "scored"]);
});

it("ranks by level, then what affects the score, then what explains others before what is merely large", () => {
  const large = check("sum", "error", { id: "large", difference: "12", precision: "0.01" });
  expect(order(...checks, large)).toEqual([weightError.id, sumError.id, large.id, rounding.id, remark.id]);
  expect(order(sumError, large)).toEqual([large.id, sumError.id]);
});

it("ranks by how many times its precision a finding is off, whatever the amount", () => {
  const coarse = check("sum", "error", { id: "coarse", difference: "5", precision: "1" });
  const fine = check("sum", "error", { id: "fine", difference: "-0.8", precision: "0.01" });
  expect(order(coarse, fine)).toEqual(["fine", "coarse"]);
  expect(order({ ...coarse, precision: exact("0.01") }, fine)).toEqual(["coarse", "fine"]);
});

it("ranks by the amount in 元 where that is equal, else as the checks stand", () => {
  const yuan = check("sum", "error", { id: "yuan", unit: "元", difference: "0.5", precision: "0.01" });
  const wan = check("sum", "error", { id: "wan", unit: "万元", difference: "0.5", precision: "0.01" });
  expect(order(yuan, wan)).toEqual(["wan", "yuan"]);
  expect(order(yuan, { ...wan, unit: "元" })).toEqual(["yuan", "wan"]);
});

it("ranks a finding judged with a precision of 0, or told without a difference, like any other", () => {
  const bare = check("missing", "error", { id: "bare" });
  const zero = check("sum", "error", { id: "zero", difference: "3", precision: "0" });
  expect(order(bare, zero)).toEqual(["zero", "bare"]);
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
