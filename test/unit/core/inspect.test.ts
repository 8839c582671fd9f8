import { formatAddress, formatExact, inspect } from "../../../src/core";
import { sheetOf } from "../../support/sheetOf";

const RULES = sheetOf(
  [
    ["一级指标", "二级指标", "分值", "评分标准", "目标值", "实际值", "得分"],
    ["过程", "预算执行率", 60, "得分=权重×预算执行率，不超过权重。", null, null, null],
    ["产出", "培训人次", 40, "达到目标值得满分，未达到不得分。", "≥100人次", "120人次", null],
    ["合计", null, 100, null, null, null, null],
  ],
  { name: "指标" },
);

/** An execution table whose stated total rate may be wrong. */
const execution = (rate: number) =>
  sheetOf(
    [
      ["2024年预算执行表", null, null, null],
      ["类别", "调整后预算", "执行数", "执行率"],
      ["人员经费", 80, 72, 0.9],
      ["公用经费", 20, 18, 0.9],
      ["合计", 100, 90, rate],
    ],
    { name: "执行" },
  );

test("an actual value that the sheet leaves blank comes from the ledger, with its cell", () => {
  const { scorecard } = inspect([RULES, execution(0.9)]);
  const [first] = scorecard?.indicators ?? [];
  expect(first?.computed && formatExact(first.computed)).toBe("54");
  expect(first?.from).toEqual([{ sheet: "执行", row: 4, column: 3, text: "0.9" }]);
  expect(scorecard && [formatExact(scorecard.total), scorecard.grade]).toEqual(["94", "优"]);
});

test("a finding in a cell that a score rests on says whether score or grade would change", () => {
  const affects = (rate: number) =>
    inspect([RULES, execution(rate)])
      .checks.filter((check) => check.verdict === "error")
      .map((check) => [formatAddress(check.at.place), check.affects]);
  expect(affects(0.95)).toEqual([["D5", "score"]]);
  expect(affects(0.5)).toEqual([["D5", "grade"]]);
});

test("a hidden sheet is not looked at, and that is said", () => {
  const hidden = { ...execution(0.5), name: "旧表", visibility: "hidden" as const };
  const { checks, tables } = inspect([RULES, hidden]);
  expect(tables.map((table) => table.sheet)).toEqual(["指标"]);
  expect(checks.filter((check) => check.variant === "hiddenSheet")).toMatchObject([
    { verdict: "unchecked", at: { place: { sheet: "旧表" } } },
  ]);
});

test("sheets without tables give an empty result", () => {
  expect(inspect([sheetOf([["通知"]])])).toEqual({ tables: [], checks: [], writes: [], conflicts: [] });
});

test("a form whose other rows earn points too gets no grade from its indicators alone, and that is said", () => {
  const form = sheetOf([
    ["项目支出绩效自评表", null, null, null, null, null],
    ["项目管理", "内容", "说明", "分值", "备注", "得分"],
    ["制度建设", "制度", "健全", 10, "无", 10],
    ["一级指标", "二级指标", "指标值", "实际完成值", "分值", "得分"],
    ["产出指标", "数量指标", "≥5个", "5个", 90, 90],
    ["总分", null, null, null, null, 100],
  ]);
  const { scorecard, checks } = inspect([form]);
  expect([scorecard?.isProvisional, scorecard?.grade]).toEqual([true, undefined]);
  expect(checks.filter((check) => check.verdict === "error")).toEqual([]);
  expect(checks.some((check) => check.because?.code === "otherScores")).toBe(true);
});

test("a weight that cannot be read leaves total and grade open instead of accusing the grade", () => {
  const broken = {
    ...RULES,
    rows: RULES.rows.map((row, index) =>
      index === 1 ? row?.map((cell, column) => (column === 2 ? { value: { error: "#REF!" } } : cell)) : row,
    ),
  };
  const cover = sheetOf(
    [
      ["评价得分", 94],
      ["评价等级", "优"],
    ],
    { name: "封面" },
  );
  const { scorecard, checks } = inspect([cover, broken, execution(0.9)]);
  expect(scorecard?.grade).toBeUndefined();
  expect(checks.filter((check) => check.kind === "grade").map((check) => check.verdict)).toEqual(["unchecked"]);
  expect(checks.filter((check) => check.variant === "weight" && check.kind === "missing")).toMatchObject([
    { verdict: "unchecked", because: { code: "errorCell" } },
  ]);
});
