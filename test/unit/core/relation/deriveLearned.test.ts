import { formatAddress, type Sheet } from "../../../../src/core/grid";
import { readLedger, readSetting } from "../../../../src/core/ledger";
import { reconcile } from "../../../../src/core/reconciliation/reconcile";
import { deriveRelations, type Relation } from "../../../../src/core/relation";
import { recogniseTables } from "../../../../src/core/table";
import { messageOf } from "../../../../src/report/messages";
import { inspectFile } from "../../../support/inspectFile";
import { sheetOf } from "../../../support/sheetOf";

function relationsOf(sheet: Sheet): readonly Relation[] {
  const readings = [recogniseTables(sheet)];
  return deriveRelations(readLedger(readings, readSetting(readings)));
}

const learned = (sheet: Sheet) => relationsOf(sheet).filter(({ variant }) => variant === "learned");
const findings = (sheet: Sheet) =>
  reconcile(learned(sheet))
    .filter(({ verdict }) => verdict !== "pass")
    .map(({ verdict, kind, at }) => `${verdict} ${kind} ${formatAddress(at.place)}`);

type Row = readonly [name: string, ...figures: readonly (number | null)[]];

const money = (rows: readonly Row[], headings: readonly string[] = ["甲类金额", "乙类金额", "丙类金额"]) =>
  sheetOf([["单位名称", ...headings], ...rows]);

const ROWS: readonly Row[] = [
  ["一", 120.5, 30.25, 150.75],
  ["二", 98.4, 11.35, 109.75],
  ["三", 310, 45.6, 355.6],
  ["四", 77.77, 22.22, 99.99],
  ["五", 64.15, 0, 64.15],
];

const changed = (rows: readonly Row[], at: number, figure: number): readonly Row[] =>
  rows.map((row, index) => (index === at ? ([...row.slice(0, -1), figure] as unknown as Row) : row));

test("where the third column is the sum of two on every row, that is learned and nothing is found", () => {
  expect(learned(money(ROWS))).toHaveLength(5);
  expect(findings(money(ROWS))).toEqual([]);
});

test("the one row where it is not is suspect at the last column, never an error", () => {
  const sheet = money(changed(ROWS, 2, 365.6));
  expect(findings(sheet)).toEqual(["suspect sum D4"]);
  expect(
    reconcile(learned(sheet))
      .filter(({ verdict }) => verdict !== "pass")
      .map(messageOf),
  ).toEqual([
    "表一「三 / 丙类金额」为 365.60 元，应为 355.60 元（同表多数行的规律），差 +10.00 元；可能原因：有一位数字写错",
  ]);
});

test("a difference of two columns is learned too, and so is a first column that adds up the others", () => {
  const remaining = ROWS.map(([name, a, b, c]): Row => [name, c ?? 0, a ?? 0, b ?? 0]);
  expect(findings(money(remaining))).toEqual([]);
  expect(findings(money(changed(remaining, 1, 99.35)))).toEqual(["suspect sum D3"]);
});

test("two rows in five that differ are no slip but another rule", () => {
  expect(learned(money(changed(changed(ROWS, 2, 365.6), 3, 12.34)))).toEqual([]);
});

test("two rows are too few, equal rows say it once, small counts agree by chance", () => {
  expect(learned(money(ROWS.slice(0, 2)))).toEqual([]);
  const same = ["一", "二", "三", "四", "五"].map((name): Row => [name, 120.5, 30.25, 150.75]);
  expect(learned(money(same))).toEqual([]);
  const small: readonly Row[] = [
    ["一", 1, 1, 2],
    ["二", 1, 2, 3],
    ["三", 2, 2, 4],
    ["四", 3, 1, 4],
  ];
  expect(learned(money(small, ["甲类人数", "乙类人数", "丙类人数"]))).toEqual([]);
});

test("two stages are never equated: a budget adjusted to what was spent is a habit", () => {
  const rows = ROWS.map(([name, a, b]): Row => [name, a ?? 0, b ?? 0, b ?? 0]);
  expect(learned(money(rows, ["年初预算", "调整后预算", "支出数"]))).toEqual([]);
  expect(learned(money(ROWS, ["年初预算", "追加金额", "调整后预算"]))).toEqual([]);
});

test("a piece of a longer sum is not taken for the whole", () => {
  const rows: readonly Row[] = ROWS.map(([name, a, b, c], index): Row =>
    index === 3 ? [name, a ?? 0, b ?? 0, 8.5, (c ?? 0) + 8.5] : [name, a ?? 0, b ?? 0, 0, c ?? 0],
  );
  expect(findings(money(rows, ["甲类金额", "乙类金额", "丁类金额", "丙类金额"]))).toEqual([]);
});

test("columns that a heading ties together are not learned once more", () => {
  const sheet = money(ROWS, ["基本支出", "项目支出", "合计"]);
  expect(relationsOf(sheet).map(({ variant }) => variant)).toEqual(ROWS.map(() => "row"));
});

const ASSETS = (net: readonly number[]) =>
  sheetOf(
    [
      ["资产类别", "资产原值", null, "期末净值", null],
      ["资产类别", "数量", "金额", "数量", "金额"],
      ...[13, 1, 16, 8, 5].map((count, index) => [`资产${String(index)}`, count, 9 + index, net[index] ?? 0, 3.5]),
    ],
    { merges: ["A1:A2", "B1:C1", "D1:E1"] },
  );

test("a quantity told twice: the row that differs is suspect at the later column", () => {
  expect(findings(ASSETS([13, 1, 16, 8, 5]))).toEqual([]);
  expect(learned(ASSETS([13, 1, 16, 8, 5]))).toHaveLength(5);
  expect(findings(ASSETS([13, 1, 18, 8, 5]))).toEqual(["suspect equal D5"]);
  expect(learned(ASSETS([13, 2, 18, 8, 5]))).toEqual([]);
});

test("opening and closing quantities may differ, however many rows agree", () => {
  const sheet = sheetOf(
    [
      ["资产类别", "年初数", null, "年末数", null],
      ["资产类别", "数量", "金额", "数量", "金额"],
      ...[13, 1, 16, 8, 5].map((count, index) => [`资产${String(index)}`, count, 9, index === 2 ? 18 : count, 3.5]),
    ],
    { merges: ["A1:A2", "B1:C1", "D1:E1"] },
  );
  expect(learned(sheet)).toEqual([]);
});

test.each(["huacao-2024.xlsx", "huacao-2024-clean.xlsx", "huacao-2024-plain.xlsx"])(
  "%s gives no learned suspect",
  async (name) => {
    const { checks } = await inspectFile(name);
    const found = checks.filter(({ variant, verdict }) => variant === "learned" && verdict !== "pass");
    expect(found.map(({ at }) => `${at.place.sheet}!${formatAddress(at.place)}`)).toEqual([]);
  },
);

test("one row in twenty thousand that differs is found among them", () => {
  const rows = Array.from({ length: 20_000 }, (_, index): Row => {
    const [a, b] = [100 + ((index * 7919) % 9973) / 100, 50 + ((index * 104_729) % 7907) / 100];
    return [`单位${String(index)}`, a, b, Number((a + b).toFixed(2)) + (index === 777 ? 1 : 0)];
  });
  expect(findings(money(rows))).toEqual(["suspect sum D779"]);
});
