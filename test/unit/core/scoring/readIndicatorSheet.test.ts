import { formatExact } from "../../../../src/core/quantity";
import { recogniseTables } from "../../../../src/core/table";
import { readIndicatorSheet } from "../../../../src/core/scoring/readIndicatorSheet";
import { sheetOf } from "../../../support/sheetOf";

function read(...args: Parameters<typeof sheetOf>) {
  const reading = recogniseTables(sheetOf(...args));
  const table = reading.tables.find((entry) => entry.kind === "indicators");
  if (table === undefined) throw new Error("no indicator table");
  return readIndicatorSheet(reading.view, table);
}

const HEAD = ["一级指标", "二级指标", "三级指标", "权重", "评分标准", "目标值", "实际值", "得分"];

const MERGED = read(
  [
    HEAD,
    ["A 决策", "A1 立项", "A11 依据充分性", 2, "①充分，得2分。", "-", "①是", null],
    [null, null, "A12 程序规范性", 3, "①规范，得3分。", "-", "①是", null],
    [null, "A2 目标合理性", null, 5, "①合理，得5分。", "-", "①否", null],
    ["合计", null, null, 10, null, null, null, null],
  ],
  { merges: ["A2:A4", "B2:B3", "B4:C4", "A5:C5"] },
);

test("leaves of the tree are read with code, name and the labels above", () => {
  expect(MERGED.indicators.map(({ code, name, groups }) => [code, name, groups])).toEqual([
    ["A11", "依据充分性", ["A 决策", "A1 立项"]],
    ["A12", "程序规范性", ["A 决策", "A1 立项"]],
    ["A2", "目标合理性", ["A 决策"]],
  ]);
});

test("each cell of an indicator keeps its place", () => {
  const [first, , third] = MERGED.indicators;
  expect(first?.score?.place).toEqual({ sheet: "表一", row: 1, column: 7 });
  expect(first?.rule?.text).toBe("①充分，得2分。");
  expect(third?.label.place).toEqual({ sheet: "表一", row: 3, column: 1 });
});

test("the total row is no indicator", () => {
  expect(MERGED.total?.weight?.text).toBe("10");
  expect(MERGED.total?.score?.place).toEqual({ sheet: "表一", row: 4, column: 7 });
  expect(MERGED.groupRows).toEqual([]);
});

test("labels that are not repeated or merged go on below; repeated ones count once", () => {
  const blank = read([
    HEAD,
    ["产出", "数量", "次数", 2, "甲", 1, 1, null],
    [null, null, "人数", 2, "乙", 1, 1, null],
    [null, "质量", "合格率", 2, "丙", 1, 1, null],
    ["效益", "社会", "影响", 2, "丁", 1, 1, null],
  ]);
  const repeated = read([
    HEAD,
    ["产出", "数量", "次数", 2, "甲", 1, 1, null],
    ["产出", "数量", "人数", 2, "乙", 1, 1, null],
    ["产出", "质量", "合格率", 2, "丙", 1, 1, null],
    ["效益", "社会", "影响", 2, "丁", 1, 1, null],
  ]);
  const groups = [
    ["产出", "数量"],
    ["产出", "数量"],
    ["产出", "质量"],
    ["效益", "社会"],
  ];
  expect(blank.indicators.map((entry) => entry.groups)).toEqual(groups);
  expect(repeated.indicators.map((entry) => entry.groups)).toEqual(groups);
});

test("a row of its own that states the weight of a group is a group row", () => {
  const sheet = read([
    HEAD,
    ["产出", null, null, 4, null, null, null, null],
    [null, "数量", "次数", 2, "甲", 1, 1, null],
    [null, null, "人数", 2, "乙", 1, 1, null],
  ]);
  expect(sheet.groupRows.map(({ groups, weight }) => [groups, weight?.text])).toEqual([[["产出"], "4"]]);
  expect(sheet.indicators).toHaveLength(2);
});

test("where every level has a weight column, the leaf's is the one behind its own label", () => {
  const sheet = read([
    ["一级指标", "分值", "二级指标", "分值", "评分标准", "得分"],
    ["投入", 16, "控制率", 8, "甲", 8],
    [null, null, "变动率", 8, "乙", 0],
  ]);
  expect(sheet.indicators.map((entry) => entry.weight?.text)).toEqual(["8", "8"]);
  expect(sheet.indicators.map((entry) => entry.score?.text)).toEqual(["8", "0"]);
});

test("an empty line of a form is no indicator", () => {
  const sheet = read([
    HEAD,
    ["产出", "数量", "指标1次数", 2, "甲", 1, 1, null],
    [null, null, "指标2", null, null, null, null, null],
    [null, null, "……", null, null, null, null, null],
  ]);
  expect(sheet.indicators).toHaveLength(1);
});

test("numbers, percentages, errors and formulas in cells are told apart", () => {
  const sheet = read([
    HEAD,
    [
      "产出",
      "数量",
      "次数",
      2,
      "甲",
      { value: 0.9, format: "0%" },
      { value: { error: "#REF!" } },
      { value: 2, formula: "D2" },
    ],
  ]);
  const [indicator] = sheet.indicators;
  expect(indicator?.target).toMatchObject({ text: "90%", hasFormula: false });
  expect(indicator?.achieved).toMatchObject({ error: "#REF!" });
  expect(indicator?.score).toMatchObject({ text: "2", hasFormula: true });
});

test("a subtotal states its group, and the total comes after it", () => {
  const sheet = read(
    [
      HEAD,
      ["产出", "数量", "次数", 2, "甲", 1, 1, null],
      [null, "小计", null, 2, null, null, null, null],
      ["效益", "社会", "影响", 3, "乙", 1, 1, null],
      [null, "小计", null, 3, null, null, null, null],
      ["合计", null, null, 5, null, null, null, null],
    ],
    { merges: ["A2:A3", "A4:A5"] },
  );
  expect(sheet.groupRows.map(({ groups, weight }) => [groups, weight?.text])).toEqual([
    [["产出"], "2"],
    [["效益"], "3"],
  ]);
  expect(sheet.total?.weight?.text).toBe("5");
});

test("the cells of the labels above are known", () => {
  expect(MERGED.indicators[1]?.groupPlaces).toEqual([
    { sheet: "表一", row: 1, column: 0 },
    { sheet: "表一", row: 1, column: 1 },
  ]);
});

test("a weight written as a share of 100 is that many points", () => {
  const sheet = read([
    HEAD,
    ["产出", "数量", "次数", { value: 0.4, format: "0%" }, "甲", 1, 1, null],
    ["效益", "社会", "影响", "60%", "乙", 1, 1, null],
  ]);
  expect(sheet.indicators.map((entry) => entry.weight?.number && formatExact(entry.weight.number))).toEqual([
    "40",
    "60",
  ]);
});

test("in a single column of labels the numbering tells groups from indicators", () => {
  const sheet = read([
    ["指标名称", "分值", "评分标准", "得分"],
    ["一、投入", 4, null, null],
    ["1. 立项", 1, "甲", null],
    ["2. 预算", 3, "乙", null],
    ["二、产出", 6, null, null],
    ["1. 次数", 6, "丙", null],
  ]);
  expect(sheet.indicators.map(({ name, groups }) => [name, groups])).toEqual([
    ["立项", ["一、投入"]],
    ["预算", ["一、投入"]],
    ["次数", ["二、产出"]],
  ]);
  expect(sheet.groupRows.map(({ groups, weight }) => [groups, weight?.text])).toEqual([
    [["一、投入"], "4"],
    [["二、产出"], "6"],
  ]);
});

test("a subtotal across all levels that carries a group's name states that group; a nameless one states none", () => {
  const { groupRows } = read(
    [
      HEAD,
      ["投入（5分）", "目标", "目标明确性", 2, "甲", 1, 1, 2],
      [null, "预算", "预算合理性", 3, "乙", 1, 1, 3],
      ["投入小计", null, null, 5, null, null, null, 5],
      ["产出", "数量", "次数", 5, "丙", 1, 1, 5],
      ["小计", null, null, 5, null, null, null, 5],
    ],
    { merges: ["A2:A3", "A4:C4", "A6:C6"] },
  );
  expect(groupRows.map(({ groups, label }) => [groups, label.place.row])).toEqual([
    [["投入（5分）"], 3],
    [[], 5],
  ]);
});

test("a level whose heading has 名称 and 权重 below it keeps its level, and its leaves the weight beside them", () => {
  const { indicators } = read(
    [
      ["一级指标", null, "二级指标", null, "三级指标", null, "评分标准", "完成情况", "自评分", "复核分"],
      ["名称", "权重（%）", "名称", "权重（%）", "名称", "权重（%）", null, null, null, null],
      ["投入", 30, "立项", 15, "论证决策", 7, "论证充分得7分，否则0分", "论证充分", 7, null],
      [null, null, null, null, "目标设置", 8, "目标明确得8分，否则0分", "目标明确", 8, null],
      [null, null, "资金", 15, "资金到位率", 15, "资金到位率×15分", "100%", 15, null],
    ],
    {
      merges: ["A1:B1", "C1:D1", "E1:F1", "G1:G2", "H1:H2", "I1:I2", "J1:J2", "A3:A5", "B3:B5", "C3:C4", "D3:D4"],
    },
  );
  expect(indicators.map(({ name, groups, weight, score }) => [name, groups, weight?.text, score?.text])).toEqual([
    ["论证决策", ["投入", "立项"], "7", "7"],
    ["目标设置", ["投入", "立项"], "8", "8"],
    ["资金到位率", ["投入", "资金"], "15", "15"],
  ]);
});

test("业绩值 is what was achieved", () => {
  const { indicators } = read([
    ["一级指标", "二级指标", "三级指标", "权重", "评价标准", "业绩值", "得分"],
    ["产出", "数量", "次数", 2, "甲", "9次", 2],
    ["产出", "数量", "人数", 3, "乙", "8人", 3],
  ]);
  expect(indicators.map(({ achieved }) => achieved?.text)).toEqual(["9次", "8人"]);
});

const PAIRS: Parameters<typeof sheetOf>[0] = [
  ["一级指标", null, "二级指标", null, "三级指标", null, "评价标准及计分规则", "绩效目标", "评价结果", null],
  ["名称", "权重", "名称", "权重", "名称", "权重", null, null, "实际完成", "评价得分"],
  ["A 决策", 10, "A1 立项", 5, "A11 依据充分性", 2, "①充分，得2分。", "充分", "①是", 2],
  [null, null, null, null, "A12 程序规范性", 3, "①规范，得3分。", "规范", "①是", 3],
  [null, null, "A2 投入", 5, "A21 编制科学性", 5, "①科学，得5分。", "科学", "①否", 0],
  ["合计", 10, null, 10, null, 10, null, null, null, 5],
  ["评价等级", null, null, null, null, null, null, null, null, "差"],
];
const MERGES = ["A1:B1", "C1:D1", "E1:F1", "G1:G2", "H1:H2", "I1:J1"];

test("weights beside the names of groups are theirs, and a heading of two words is both", () => {
  const sheet = read(PAIRS, { merges: MERGES });
  expect(sheet.groupRows.map(({ groups, weight }) => [groups, weight?.text])).toEqual([
    [["A 决策"], "10"],
    [["A 决策", "A1 立项"], "5"],
    [["A 决策", "A2 投入"], "5"],
  ]);
  expect(sheet.indicators.map(({ weight, rule, target }) => [weight?.text, rule?.text, target?.text])).toEqual([
    ["2", "①充分，得2分。", "充分"],
    ["3", "①规范，得3分。", "规范"],
    ["5", "①科学，得5分。", "科学"],
  ]);
});

test("two columns of weights of the same indicators are no levels: the first counts", () => {
  const sheet = read([
    ["一级指标", "二级指标", "权重", "标准分", "评分标准", "得分"],
    ["产出", "数量", "40%", 40, "达到得满分", 40],
    [null, "质量", "60%", 60, "达到得满分", 60],
    ["合计", null, "100%", 100, null, 100],
  ]);
  expect(sheet.indicators.map(({ weight }) => weight?.text)).toEqual(["40%", "60%"]);
  expect(sheet.groupRows).toEqual([]);
  expect(sheet.total?.otherWeights).toBeUndefined();
});

test("a row of the grade is no indicator: the grade stands in its column of scores, or beside its label", () => {
  expect(read(PAIRS, { merges: MERGES }).grade).toMatchObject({ text: "差", place: { row: 6, column: 9 } });
  const beside = [...PAIRS.slice(0, -1), ["评价等级", "差"]];
  expect(read(beside, { merges: MERGES }).grade).toMatchObject({ text: "差", place: { row: 6, column: 1 } });
  const blank = [...PAIRS.slice(0, -1), ["评价等级", null, null, null, null, null, null, null, "（由财政部门填写）"]];
  expect(read(blank, { merges: MERGES }).grade).toMatchObject({ text: "", place: { row: 6, column: 9 } });
});
