import { readLedger, readSetting, type Fact } from "../../../../src/core/ledger";
import { exactFromText, shift, ZERO } from "../../../../src/core/quantity";
import { findBridge } from "../../../../src/core/reconciliation/findBridge";
import { findHints } from "../../../../src/core/reconciliation/findHints";
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
  return findHints(relation, relation.claim, value, near(relation.claim, facts)).map(({ code, fact }) =>
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

test("a figure that equals the one of the year before hints at it", () => {
  const { facts } = study(
    sheetOf([
      ["单位：万元", null, null, null],
      ["年度", "收入种类", "年初预算", "支出数"],
      ["2023年", "人员经费", 80.5, 71.25],
      ["2023年", "合计", 80.5, 71.25],
      ["2024年", "人员经费", 90.25, 71.25],
      ["2024年", "合计", 90.25, 88.5],
    ]),
  );
  const relations = deriveRelations({ facts, unread: [] });
  const wrong = facts.find((fact) => formatAddress(fact) === "D5");
  const relation = relations.find(({ claim }) => formatAddress(claim) === "D6");
  if (wrong === undefined || relation === undefined) throw new Error("no sum of 2024");
  const hints = findHints(relation, wrong, shift(exactFromText("88.5") ?? ZERO, 4), [], facts);
  expect(hints.map(({ code, fact }) => `${code} ${fact === undefined ? "" : formatAddress(fact)}`)).toEqual([
    "lastYear D3",
  ]);
});
