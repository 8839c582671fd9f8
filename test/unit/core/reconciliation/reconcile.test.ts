import { formatAddress, type Sheet } from "../../../../src/core/grid";
import { readLedger, readSetting } from "../../../../src/core/ledger";
import { formatExact } from "../../../../src/core/quantity";
import { reconcile } from "../../../../src/core/reconciliation/reconcile";
import type { Check } from "../../../../src/core/reconciliation/Check";
import { deriveRelations } from "../../../../src/core/relation";
import { recogniseTables } from "../../../../src/core/table";
import { sheetOf } from "../../../support/sheetOf";

function checksOf(...sheets: readonly Sheet[]): readonly Check[] {
  const readings = sheets.map(recogniseTables);
  return reconcile(deriveRelations(readLedger(readings, readSetting(readings))));
}

const findings = (checks: readonly Check[]) =>
  checks.filter((check) => check.verdict !== "pass" && check.root === undefined);
const told = (check: Check) =>
  [
    check.verdict,
    check.kind,
    formatAddress(check.at.place),
    check.expected && formatExact(check.expected),
    check.difference && formatExact(check.difference),
  ].join(" ");

interface Row {
  readonly name: string;
  readonly figures: readonly [original: number, adjusted: number, executed: number];
}

/** An execution table in 万元 whose totals and rates are right, with figures put in at will. */
function execution(overrides: Readonly<Record<string, number>> = {}): Sheet {
  const rows: readonly Row[] = [
    { name: "人员经费", figures: [100.25, 90.5, 90.5] },
    { name: "公用经费", figures: [20.5, 25.75, 24.5] },
    { name: "项目支出", figures: [50.75, 40.25, 38.25] },
    { name: "合计", figures: [171.5, 156.5, 153.25] },
  ];
  const body = rows.map(({ name, figures: [original, adjusted, executed] }) => [
    name,
    original,
    adjusted,
    { value: Number((adjusted / original - 1).toFixed(4)), format: "0.00%" },
    executed,
    { value: Number((executed / adjusted).toFixed(4)), format: "0.00%" },
  ]);
  const sheet = sheetOf([
    ["2024年预算执行表", null, null, null, null, null],
    ["单位：万元", null, null, null, null, null],
    ["类别", "年初预算", "调整后预算", "预算调整率", "执行数", "执行率"],
    ...body,
  ]);
  const cells = sheet.rows.map((row, r) =>
    row?.map((cell, c) => {
      const value = overrides[formatAddress({ row: r, column: c })];
      return cell === undefined || value === undefined ? cell : { ...cell, value };
    }),
  );
  return { ...sheet, rows: cells };
}

test("a consistent table passes in every relation", () => {
  const checks = checksOf(execution());
  expect(checks.length).toBeGreaterThan(10);
  expect(findings(checks)).toEqual([]);
});

test("a wrong part whose rates say so too is the one finding, and explains the broken total", () => {
  const checks = checksOf(execution({ B4: 110.25 }));
  expect(findings(checks).map(told)).toEqual(["error sum B4 100.25 10"]);
  const explained = checks.filter((check) => check.root !== undefined);
  expect(explained.map((check) => [check.kind, formatAddress(check.at.place)])).toEqual([["change", "D4"]]);
  expect(explained[0]?.root).toEqual([findings(checks)[0]?.id]);
});

test("a wrong total whose own rates say so too is accused itself", () => {
  expect(findings(checksOf(execution({ E7: 135.25 }))).map(told)).toEqual(["error sum E7 153.25 -18"]);
});

test("a wrong rate is accused alone", () => {
  expect(findings(checksOf(execution({ F5: 0.9541 }))).map(told)).toEqual(["error rate F5 0.9515 0.0026"]);
});

test("one unit of the last place in a sum is rounding, two units more than rounding allows are an error", () => {
  const sum = (total: number) =>
    sheetOf([
      ["项目名称", "支出数"],
      ["甲", 1.11],
      ["乙", 2.22],
      ["丙", 3.33],
      ["合计", total],
    ]);
  expect(findings(checksOf(sum(6.67))).map(told)).toEqual(["rounding sum B5 6.66 0.01"]);
  expect(findings(checksOf(sum(6.69))).map(told)).toEqual(["error sum B5 6.66 0.03"]);
});

test("a base of zero decides nothing", () => {
  const [check] = findings(
    checksOf(
      sheetOf([
        ["项目名称", "调整后预算", "执行数", "执行率"],
        ["甲", 0, 0, 1],
      ]),
    ),
  );
  expect(check).toMatchObject({ verdict: "unchecked", kind: "rate", because: { code: "zeroBase" } });
});

test("more money of a wider scope is to be looked into, less is an error", () => {
  const narrow = sheetOf(
    [
      ["2024年财政拨款预算执行表", null, null],
      ["类别", "调整后预算", "执行数"],
      ["人员经费", 9, 8.25],
      ["公用经费", 3, 2.5],
    ],
    { name: "甲" },
  );
  const wide = (staff: number) =>
    sheetOf(
      [
        ["2024年收支情况表", null, null, null],
        ["收入种类", "金额", "支出种类", "金额"],
        ["财政拨款收入", 12, "人员经费", staff],
        ["其他收入", 1, "公用经费", 2.5],
      ],
      { name: "乙" },
    );
  const verdicts = (staff: number) =>
    findings(checksOf(narrow, wide(staff))).map((check) => [
      check.verdict,
      check.kind,
      check.at.place.sheet,
      formatAddress(check.at.place),
    ]);
  expect(verdicts(8.25)).toEqual([]);
  expect(verdicts(8.75)).toEqual([["suspect", "equal", "乙", "D3"]]);
  expect(verdicts(7.75)).toEqual([["error", "equal", "乙", "D3"]]);
});

test("more money of a wider scope is as expected where the parts of a whole differ by as much as the whole", () => {
  const spending = (title: string, name: string, figures: readonly number[]) =>
    sheetOf(
      [
        [title, null, null, null],
        ["项目", "本年支出合计", "基本支出", "项目支出"],
        ["合计", ...figures],
      ],
      {
        name,
        merges: ["A1:D1"],
      },
    );
  const narrow = spending("2024年度一般公共预算财政拨款支出决算表", "甲", [11.75, 8.25, 3.5]);
  const verdicts = (figures: readonly number[]) =>
    findings(checksOf(narrow, spending("2024年度支出决算表", "乙", figures))).map(told);
  expect(verdicts([13, 8.25, 4.75])).toEqual([]);
  expect(verdicts([13, 8.25, 5.75])).toEqual(["suspect equal D3 3.5 2.25"]);
});

test("figures are told in the unit of the accused cell, with the precision that was judged with", () => {
  const [check] = findings(checksOf(execution({ E7: 135.25 })));
  expect(check).toMatchObject({ unit: "万元", at: { label: "合计 / 执行数", value: "135.25" } });
  expect(check?.precision && formatExact(check.precision)).toBe("0.01");
});

test("ids name labels, not addresses: rows inserted above change none", () => {
  const sheet = execution({ E7: 135.25 });
  const moved = { ...sheet, rows: [[], [], ...sheet.rows] };
  expect(checksOf(moved).map((check) => check.id)).toEqual(checksOf(sheet).map((check) => check.id));
});

test("a part that could not be read leaves its total unchecked, with the cell; it is never taken for 0", () => {
  const sum = (part: unknown) =>
    sheetOf([
      ["项目名称", "支出数"],
      ["甲", 1.5],
      ["乙", part as number],
      ["丙", 2.5],
      ["合计", 9],
    ]);
  const because = (part: unknown) =>
    findings(checksOf(sum(part))).map((check) => [check.verdict, formatAddress(check.at.place), check.because]);
  expect(because({ value: { error: "#REF!" } })).toEqual([
    ["unchecked", "B5", { code: "errorCell", values: ["#REF!", "B3"] }],
  ]);
  expect(because("待定")).toEqual([["unchecked", "B5", { code: "notFigure", values: ["待定", "B3"] }]]);
  expect(because(5)).toEqual([]);
});

test("a base of zero is named by its own cell", () => {
  const [check] = findings(
    checksOf(
      sheetOf([
        ["项目名称", "调整后预算", "执行数", "执行率"],
        ["甲", 0, 0, 1],
      ]),
    ),
  );
  expect(check?.because?.values).toEqual(["甲 / 调整后预算"]);
});
