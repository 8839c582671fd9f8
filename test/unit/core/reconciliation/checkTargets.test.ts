import { formatAddress, type Check, type Sheet } from "../../../../src/core";
import { checkTargets } from "../../../../src/core/reconciliation/checkTargets";
import { readScoringTables } from "../../../../src/core/scoring/readScoringTables";
import { recogniseTables } from "../../../../src/core/table";
import { messageOf } from "../../../../src/report/messages";
import { inspectFile } from "../../../support/inspectFile";
import { sheetOf } from "../../../support/sheetOf";

type Cell = Parameters<typeof sheetOf>[0][number][number];
type Line = readonly [group: string, parent: string, name: string, target: Cell];

const LINES: readonly Line[] = [
  ["产出指标", "数量", "培训场次", "≥100 次"],
  ["产出指标", "数量", "发展党员", "约 20 余人"],
  ["产出指标", "质量", "报到率", "100%"],
  ["效益指标", "满意度", "公众满意度", "≥90%"],
];

function targetsTable(lines: readonly Line[], name = "目标"): Sheet {
  return sheetOf([["一级指标", "二级指标", "三级指标", "目标值"], ...lines], { name });
}

function indicatorTable(lines: readonly Line[], name = "评分"): Sheet {
  const rows = lines.map(([group, parent, label, target], index) => [
    `${index < 3 ? "C" : "D"} ${group}`,
    `C${String(index + 1)} ${parent}`,
    `C${String(index + 1)}1 ${label}`,
    10,
    target,
    9,
  ]);
  return sheetOf([["一级指标", "二级指标", "三级指标", "权重", "目标值", "得分"], ...rows], { name });
}

function checksOf(...sheets: readonly Sheet[]): readonly Check[] {
  const readings = sheets.map(recogniseTables);
  return checkTargets(readings, readScoringTables(readings).indicatorSheets);
}

const told = ({ verdict, at, with: others }: Check) =>
  [verdict, at.place.sheet, formatAddress(at.place), ...others.map((side) => formatAddress(side.place))].join(" ");

const withTarget = (row: number, target: Cell): readonly Line[] =>
  LINES.map(([group, parent, name, own], index) => [group, parent, name, index === row ? target : own]);

test("targets that both tables state alike pass, each at its cell in the indicator table", () => {
  expect(checksOf(targetsTable(LINES), indicatorTable(LINES)).map(told)).toEqual([
    "pass 评分 E2 D2",
    "pass 评分 E3 D3",
    "pass 评分 E4 D4",
    "pass 评分 E5 D5",
  ]);
});

test("another figure is a suspect at the indicator table's cell, told with both texts", () => {
  const checks = checksOf(targetsTable(LINES), indicatorTable(withTarget(3, "≥95%")));
  const found = checks.filter((check) => check.verdict !== "pass");
  expect(found.map(told)).toEqual(["suspect 评分 E5 D5"]);
  expect(found.map(messageOf)).toEqual([
    "评分「C41 公众满意度 / 目标值」为“≥95%”，目标「公众满意度 / 目标值」为“≥90%”",
  ]);
});

test.each([
  ["≥90%", "90%以上"],
  ["≥90%", "≥ ９０％"],
  ["≥90%", { value: 0.9, format: "0%" }],
  ["≥90%", 90],
  ["约 20 余人次", "约20余人"],
  ["“2+32+N”", '"2+32+N"'],
  ["100%", "100%（约 3000 人次）"],
  ["12 月底前", "2024年12月底前"],
])("%j and %j are one target", (left, right) => {
  const checks = checksOf(targetsTable(withTarget(2, left)), indicatorTable(withTarget(2, right)));
  expect(checks.map(told)[2]).toBe("pass 评分 E4 D4");
});

test.each([
  ["≥90%", "≤90%"],
  ["7 家", "11 家"],
  ["12 月底前", "11 月底前"],
  ["5 万元", "5 元"],
])("%j and %j are two", (left, right) => {
  const checks = checksOf(targetsTable(withTarget(2, left)), indicatorTable(withTarget(2, right)));
  expect(checks.map(told)[2]).toBe("suspect 评分 E4 D4");
});

test.each([
  [null, null],
  ["100%", null],
  ["-", "100%"],
  ["有效推动", "明显推动"],
])("where a side is blank or words alone differ (%j, %j), nothing is checked", (left, right) => {
  const checks = checksOf(targetsTable(withTarget(2, left)), indicatorTable(withTarget(2, right)));
  expect(checks.map((check) => formatAddress(check.at.place))).toEqual(["E2", "E3", "E5"]);
});

test("numbers in both cells are told with their difference", () => {
  const rate = (value: number) => ({ value, format: "0%" });
  const checks = checksOf(targetsTable(withTarget(2, rate(0.9))), indicatorTable(withTarget(2, rate(0.95))));
  expect(checks.slice(2, 3).map(messageOf)).toEqual([
    "评分「C31 报到率 / 目标值」为“95.00%”，目标「报到率 / 目标值」为“90.00%”，差 +5.00 个百分点",
  ]);
});

test("a label that occurs twice is found under its parent; one without a twin is not checked", () => {
  const twice: readonly Line[] = [
    ...LINES,
    ["产出指标", "时效", "报到率", "12月底前"],
    ["效益指标", "社会", "甲", "3"],
  ];
  const other: readonly Line[] = [
    ...LINES,
    ["产出指标", "时效", "报到率", "11月底前"],
    ["效益指标", "社会", "乙", "4"],
  ];
  const checks = checksOf(targetsTable(twice), indicatorTable(other));
  expect(checks.map(told).slice(2)).toEqual(["pass 评分 E4 D4", "pass 评分 E5 D5", "suspect 评分 E6 D6"]);
});

test("of two tables with the same labels none is taken for the other's", () => {
  const sheets = [targetsTable(LINES, "甲目标"), targetsTable(withTarget(3, "≥80%"), "乙目标"), indicatorTable(LINES)];
  expect(checksOf(...sheets)).toEqual([]);
});

test("a table that shares one label in four is about something else", () => {
  const foreign: readonly Line[] = [...["一", "二", "三"].map((name): Line => ["产出指标", "数量", name, "1"])];
  expect(
    checksOf(targetsTable([...foreign, ["效益指标", "满意度", "公众满意度", "≥80%"]]), indicatorTable(LINES)),
  ).toEqual([]);
});

test("a whole workbook: some forty targets agree and none is suspect", async () => {
  const { checks } = await inspectFile("huacao-2024.xlsx");
  const targets = checks.filter((check) => check.kind === "target" && check.variant === "decomposed");
  expect(targets.filter((check) => check.verdict !== "pass").map(told)).toEqual([]);
  expect(targets.length).toBeGreaterThan(30);
});
