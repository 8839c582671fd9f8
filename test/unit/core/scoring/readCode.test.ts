import { isTreeCode, readCode } from "../../../../src/core/scoring/readCode";
import { ROWS } from "./evaluation";

test.each(ROWS.map((row) => [row[2], row[3], row[4]] as const))("%s is coded %s", (label, code, name) => {
  expect(readCode(label)).toEqual(code === "" ? { name } : { code, name });
});

test.each([
  ["A 部门决策", "A", "部门决策"],
  ["A1 职能设置科学合理性", "A1", "职能设置科学合理性"],
  ["Ａ１１ 职能", "A11", "职能"],
  ["A11职能", "A11", "职能"],
  ["（一）产出指标", "(一)", "产出指标"],
  ["(二) 效益", "(二)", "效益"],
  ["一、决策", "一", "决策"],
  ["1. 数量", "1", "数量"],
  ["1.2 质量", "1.2", "质量"],
  ["1.2.3质量", "1.2.3", "质量"],
  ["指标1：人数", "指标1", "人数"],
  ["B25-1", "B25-1", "B25-1"],
])("%s is coded %s", (label, code, name) => {
  expect(readCode(label)).toEqual({ code, name });
});

test.each(["职能设定明确性", "2024年预算执行率", "5家街区", "HC Service 人才湾", "3.5万元以上项目", ""])(
  "%s has no code",
  (label) => {
    expect(readCode(label)).toEqual({ name: label });
  },
);

test("digits behind a hyphen count something unless the part before it is the group's code", () => {
  expect(readCode("C231-7 家网格")).toEqual({ code: "C231", name: "7 家网格" });
  expect(readCode("C231-7 家网格", "C23")).toEqual({ code: "C231", name: "7 家网格" });
  expect(readCode("B25-3 次数达标率", "B25")).toEqual({ code: "B25-3", name: "次数达标率" });
});

test("only codes of a whole tree are used once: (一) and 1 start again in each group", () => {
  expect(["A11", "B24-2", "1.2"].map(isTreeCode)).toEqual([true, true, true]);
  expect(["(一)", "1", "A", "指标1"].map(isTreeCode)).toEqual([false, false, false, false]);
});
