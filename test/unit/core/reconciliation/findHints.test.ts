import { readLedger, readSetting, type Fact } from "../../../../src/core/ledger";
import { exactFromText, shift, ZERO } from "../../../../src/core/quantity";
import { findBridge } from "../../../../src/core/reconciliation/findBridge";
import { findHints } from "../../../../src/core/reconciliation/findHints";
import { reconcile } from "../../../../src/core/reconciliation/reconcile";
import { deriveRelations, type Relation } from "../../../../src/core/relation";
import { formatAddress, type Sheet } from "../../../../src/core/grid";
import { recogniseTables } from "../../../../src/core/table";
import { sheetOf } from "../../../support/sheetOf";

function study(...sheets: readonly Sheet[]) {
  const readings = sheets.map(recogniseTables);
  const { facts } = readLedger(readings, readSetting(readings));
  return { facts, relations: deriveRelations({ facts, unread: [] }) };
}

function sumOf(total: number, parts: readonly number[]) {
  const { facts, relations } = study(
    sheetOf([
      ["单位：万元", null],
      ["项目名称", "支出数"],
      ...parts.map((value, index) => [`项目${String(index)}`, value]),
      ["合计", total],
    ]),
  );
  const [relation] = relations;
  if (relation === undefined) throw new Error("no sum");
  return { facts, relation };
}

const hintsFor = (total: number, parts: readonly number[], expected: string) => {
  const { relation, facts } = sumOf(total, parts);
  const value = shift(exactFromText(expected) ?? ZERO, 4);
  return findHints(relation, relation.claim, value, near(relation.claim, facts), []).map(({ code, fact }) =>
    fact === undefined ? code : `${code} ${formatAddress(fact)}`,
  );
};

const near = (at: Fact, facts: readonly Fact[]) => facts.filter((fact) => Math.abs(fact.row - at.row) === 1);

test.each([
  [7.5, [4.5, 3, 2.25], "9.75", ["leftOut B5"]],
  [12.75, [4.5, 3, 2.25], "9.75", ["countedTwice B4"]],
  [-9.75, [4.5, 3, 2.25], "9.75", ["sign"]],
  [97_500, [4.5, 3, 2.25], "9.75", ["unit"]],
  [9.57, [4.5, 3, 2.25], "9.75", ["transposed"]],
  [9.85, [4.5, 3, 2.25], "9.75", ["oneDigit"]],
  [2.25, [4.5, 3, 2.25], "9.75", ["copied B5"]],
  [13.24, [4.5, 3, 2.25], "9.75", []],
])("a total of %d over %p that should be %s hints at %p", (total, parts, expected, hints) => {
  expect(hintsFor(total, parts, expected)).toEqual(hints);
});

const NARROW = sheetOf(
  [
    ["2024年财政拨款预算执行表", null, null],
    ["单位：万元", null, null],
    ["类别", "调整后预算", "执行数"],
    ["人员经费", 80.25, 80.25],
    ["公用经费", 20.5, 20.5],
  ],
  { name: "甲" },
);
const WIDE = (staff: number) =>
  sheetOf(
    [
      ["2024年收支情况表", null, null, null],
      ["单位：万元", null, null, null],
      ["收入种类", "金额", "支出种类", "金额"],
      ["财政拨款收入", 100.75, "人员经费", staff],
      ["其他收入", 5.5, "公用经费", 20.5],
      ["年初结转和结余", 3.25, "年末结转和结余", 2.75],
    ],
    { name: "乙" },
  );

const bridgeAt = (staff: number) => {
  const { facts, relations } = study(NARROW, WIDE(staff));
  const relation = relations.find(
    (entry): entry is Relation => entry.variant === "scope" && entry.claim.key.concept === "staffExpenditure",
  );
  if (relation === undefined) throw new Error("no relation");
  return findBridge(relation, facts)?.terms.map(({ fact, sign }) => `${String(sign)} ${formatAddress(fact)}`);
};

test("a difference of scope is bridged by all other rows of the wider table together", () => {
  expect(bridgeAt(86.25)).toEqual(["1 B5", "1 B6", "-1 D6"]);
});

test("else by the fewest of them that make it up", () => {
  expect(bridgeAt(85.75)).toEqual(["1 B5"]);
});

test("a difference that no stated rows make up has no bridge", () => {
  expect(bridgeAt(87.77)).toBeUndefined();
});

/** What was carried out of the same two things in 2023 and 2024, all of it right with 88.25 and 104.75 at last. */
const twoYears = (label: string, executed: number, total: number) => {
  const row = (year: string, name: string, adjusted: number, done: number, rate: number) => [
    ...[year, name, adjusted, done],
    { value: rate, format: "0.00%" },
  ];
  return sheetOf([
    ["单位：万元", null, null, null, null],
    ["年度", "支出项目", "调整后预算", "执行数", "执行率"],
    row("2023年", label, 80.5, 71.25, 0.8851),
    row("2023年", "大型仪器维护", 12.25, 11.5, 0.9388),
    row("2023年", "合计", 92.75, 82.75, 0.8922),
    row("2024年", label, 90.25, executed, 0.9778),
    row("2024年", "大型仪器维护", 18.75, 16.5, 0.88),
    row("2024年", "合计", 109, total, 0.961),
  ]);
};

const hintsOfYears = (sheet: Sheet) => {
  const { facts, relations } = study(sheet);
  const found = reconcile(relations, facts).filter(({ verdict, root }) => verdict !== "pass" && root === undefined);
  return found.map(({ at, hints = [] }) => [
    formatAddress(at.place),
    ...hints.map(({ code, side }) => `${code} ${side === undefined ? "" : formatAddress(side.place)}`),
  ]);
};

test.each(["人员经费", "实验楼改造"])("a figure of %s that equals the one of the year before hints at it", (label) => {
  expect(hintsOfYears(twoYears(label, 71.25, 104.75))).toEqual([["D6", "lastYear D3"]]);
  expect(hintsOfYears(twoYears(label, 88.25, 82.75))).toEqual([["D8", "lastYear D5"]]);
});

test("one that equals the figure of another thing, or of another column, of the year before does not", () => {
  expect(hintsOfYears(twoYears("实验楼改造", 11.5, 104.75))).toEqual([["D6"]]);
  expect(hintsOfYears(twoYears("实验楼改造", 80.5, 104.75))).toEqual([["D6"]]);
});
