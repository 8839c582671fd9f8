import type { Sheet } from "../../../../src/core/grid";
import { readLedger, readSetting } from "../../../../src/core/ledger";
import { formatExact } from "../../../../src/core/quantity";
import { reconcile } from "../../../../src/core/reconciliation/reconcile";
import type { Check } from "../../../../src/core/reconciliation/Check";
import { deriveRelations } from "../../../../src/core/relation";
import { recogniseTables } from "../../../../src/core/table";
import { sheetOf } from "../../../support/sheetOf";

/** Projects in 万元 with one decimal; the total is what is passed. */
function projects(total: number): Sheet {
  return sheetOf([
    ["项目明细表", null],
    ["单位：万元", null],
    ["项目名称", "预算数"],
    ["道路养护", 10.5],
    ["绿化管理", 20.3],
    ["排水疏通", 30.4],
    ["合计", total],
  ]);
}

function sumOf(sheet: Sheet): Check {
  const readings = [sheet].map(recogniseTables);
  const checks = reconcile(deriveRelations(readLedger(readings, readSetting(readings))));
  const found = checks.find(({ kind }) => kind === "sum");
  if (found === undefined) throw new Error("no sum was checked");
  return found;
}

test("a sum that does not agree tells each part by its row, with the range that its rounding leaves possible", () => {
  const { working } = sumOf(projects(64.2));
  expect(working?.parts.map(({ name, sign }) => [name, sign])).toEqual([
    ["道路养护", 1],
    ["绿化管理", 1],
    ["排水疏通", 1],
  ]);
  const [first] = working?.parts ?? [];
  expect(first && [first.figure.low, first.figure.value, first.figure.high].map(formatExact)).toEqual([
    "10.45",
    "10.5",
    "10.55",
  ]);
});

test("the result and the stated total are ranges too, and what lies between them is told", () => {
  const { working } = sumOf(projects(64.2));
  expect(working && [working.calculated.low, working.calculated.high].map(formatExact)).toEqual(["61.05", "61.35"]);
  expect(working && [working.stated.figure.low, working.stated.figure.high].map(formatExact)).toEqual([
    "64.15",
    "64.25",
  ]);
  expect(working?.apart && formatExact(working.apart)).toBe("2.8");
  expect(working).toMatchObject({ form: "sum", decimals: 1 });
});

test("where rounding explains the difference the ranges meet", () => {
  const check = sumOf(projects(61.3));
  expect(check.verdict).toBe("rounding");
  expect(check.working?.apart).toBeUndefined();
});

test("a sum that agrees carries no working", () => {
  expect(sumOf(projects(61.2)).working).toBeUndefined();
});

test("sides that do not agree have a short name: the column first where the row is a total", () => {
  expect(sumOf(projects(64.2)).at.short).toBe("预算数合计");
});
