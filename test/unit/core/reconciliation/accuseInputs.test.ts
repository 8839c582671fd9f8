import { formatAddress, formatExact, inspect, type Check, type Sheet } from "../../../../src/core";
import { sheetOf } from "../../../support/sheetOf";

const percent = (value: number) => ({ value, format: "0.00%" });

interface Figures {
  readonly weight?: number;
  readonly achieved?: number;
  readonly score?: number;
  readonly groupWeight?: number;
  readonly statedRate?: number;
}

/** A consistent evaluation: indicators, their summary, the execution table and a survey behind two of them. */
function workbook({ weight = 40, achieved = 0.9, score = 36, groupWeight = 60, statedRate = 0.9 }: Figures = {}) {
  const indicators = sheetOf(
    [
      ["一级指标", "指标名称", "分值", "评分标准", "目标值", "实际值", "得分"],
      ["过程", "预算执行率", weight, "得分=权重×预算执行率，不超过权重。", null, percent(achieved), score],
      ["过程", "制度健全性", 20, "①制度完整，得12分；②执行到位，得8分。", null, "①是 ②是", 20],
      ["效益", "服务对象满意度", 40, "得分=权重×满意度", null, percent(0.9), 36],
      ["合计", null, 100, null, null, null, 92],
    ],
    { name: "指标" },
  );
  const summary = sheetOf(
    [
      ["指标得分汇总表", null, null, null],
      ["一级指标", "权重", "得分", "得分率"],
      ["过程", groupWeight, 56, percent(0.9333)],
      ["效益", 40, 36, percent(0.9)],
      ["合计", 100, 92, percent(0.92)],
    ],
    { name: "汇总" },
  );
  const execution = sheetOf(
    [
      ["2024年预算执行表", null, null, null],
      ["类别", "调整后预算", "执行数", "执行率"],
      ["人员经费", 80, 72, percent(0.9)],
      ["公用经费", 20, 18, percent(0.9)],
      ["合计", 100, 90, percent(statedRate)],
    ],
    { name: "执行" },
  );
  return [indicators, summary, execution];
}

const isFinding = ({ verdict }: Check) => verdict === "error" || verdict === "suspect";

function found(sheets: readonly Sheet[]): readonly string[] {
  return inspect(sheets)
    .checks.filter((check) => isFinding(check) && check.root === undefined)
    .map(({ verdict, kind, at, expected }) =>
      [verdict, kind, `${at.place.sheet}!${formatAddress(at.place)}`, expected && formatExact(expected)].join(" "),
    );
}

test("the consistent evaluation has no finding", () => {
  expect(found(workbook())).toEqual([]);
});

test("a weight with which sums and score disagree is the one finding, and says what it should be", () => {
  expect(found(workbook({ weight: 42 }))).toEqual(["error weights 指标!C2 40"]);
  const { checks } = inspect(workbook({ weight: 42 }));
  const root = checks.find((check) => check.variant === "inferred");
  expect(root?.affects).toBe("score");
  expect(root?.with.map(({ place }) => `${place.sheet}!${formatAddress(place)}`)).toEqual(
    expect.arrayContaining(["汇总!B3", "指标!C5", "指标!G2"]),
  );
  const followers = checks.filter((check) => isFinding(check) && check.root !== undefined);
  expect(followers.length).toBeGreaterThan(2);
  expect(followers.map((check) => check.root)).toEqual(followers.map(() => [root?.id]));
});

test("a weight below the score that it bounds is accused, not the score", () => {
  expect(found(workbook({ weight: 30 }))).toEqual(["error weights 指标!C2 40"]);
});

test("a weight whose own score agrees with it is not accused: the sum that differs is told", () => {
  expect(found(workbook({ weight: 50, score: 45 }))).not.toContain("error weights 指标!C2 40");
});

test("a wrong group weight accuses no indicator", () => {
  expect(found(workbook({ groupWeight: 61 }))).toEqual(["error weights 汇总!B3 60"]);
});

test("an actual value that the tables and the score contradict is the one finding", () => {
  expect(found(workbook({ achieved: 0.95 }))).toEqual(["error equal 指标!F2 0.9"]);
});

test("a wrong score accuses the score alone", () => {
  expect(found(workbook({ score: 38 }))[0]).toBe("error score 指标!G2 36");
});

test("a wrong rate in the tables explains the actual value that differs from it", () => {
  expect(found(workbook({ statedRate: 0.8 }))).toEqual(["error rate 执行!D5 0.9"]);
});
