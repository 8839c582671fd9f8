import { formatAddress, formatExact, inspect, type Cell } from "../../../../src/core";
import { messageOf } from "../../../../src/report/messages";
import { sheetOf } from "../../../support/sheetOf";

const percent = (value: number) => ({ value, format: "0.00%" });

/** The check of one actual value against tables that execute 90 of 100, adjusted from 125, with 6 of 7 posts filled. */
function check(name: string, achieved: string | number | Cell) {
  const indicators = sheetOf(
    [
      ["一级指标", "指标名称", "分值", "评分标准", "目标值", "实际值", "得分"],
      ["过程", name, 60, "由评价组评定。", null, achieved, 50],
      ["过程", "制度健全性", 40, "由评价组评定。", null, "健全", 40],
    ],
    { name: "指标" },
  );
  const execution = sheetOf(
    [
      ["2024年预算执行表", null, null, null, null],
      ["类别", "年初预算", "调整后预算", "执行数", "执行率"],
      ["人员经费", 100, 80, 72, percent(0.9)],
      ["公用经费", 25, 20, 18, percent(0.9)],
      ["合计", 125, 100, 90, percent(0.9)],
    ],
    { name: "执行" },
  );
  const staffing = sheetOf(
    [
      ["单位名称", "编制数", "在职人数"],
      ["甲", 7, 6],
    ],
    { name: "人员" },
  );
  return inspect([indicators, execution, staffing]).checks.find((each) => each.kind === "equal");
}

test("an actual value that the tables contradict is suspect, with both cells", () => {
  const found = check("预算执行率", percent(0.95));
  expect(found?.verdict).toBe("suspect");
  expect(found && [found.at, ...found.with].map(({ place }) => `${place.sheet}!${formatAddress(place)}`)).toEqual([
    "指标!F2",
    "执行!E5",
  ]);
  expect(found && messageOf(found)).toBe(
    "指标「预算执行率 / 实际值」为 95.00%，执行「合计 / 执行率」为 90.00%，差 +5.00 个百分点",
  );
});

test.each<[string, string | number | Cell]>([
  ["as the table states it", percent(0.9)],
  ["as text", "90.00%"],
  ["in per cent without the sign", 90],
])("an actual value written %s agrees", (_how, achieved) => {
  expect(check("预算执行率", achieved)?.verdict).toBe("pass");
});

test("fewer decimals that round alike agree; others do not", () => {
  expect(["85.71%", "85.7%", "86%", "85.6%"].map((text) => check("在职人员控制率", text)?.verdict)).toEqual([
    "pass",
    "pass",
    "pass",
    "suspect",
  ]);
});

test("a rate that no table states is worked out from the two figures, and both are named", () => {
  const found = check("在职人员控制率", percent(0.9));
  expect(found?.with.map(({ place }) => formatAddress(place))).toEqual(["C2", "B2"]);
  expect(found?.expected && formatExact(found.expected)).toBe("0.8571");
});

test("a fall written without its sign is a remark, a rise written as a fall suspect", () => {
  expect(check("预算调整率", percent(-0.2))?.verdict).toBe("pass");
  expect(check("预算调整率", percent(0.2))?.verdict).toBe("remark");
  expect(check("预算调整率", percent(-0.1))?.verdict).toBe("suspect");
});

test("words and indicators that no table feeds are not compared", () => {
  expect(check("预算执行率", "较好")).toBeUndefined();
  expect(check("政府采购执行率", percent(0.5))).toBeUndefined();
});
