import { formatAddress, type Sheet } from "../../../../src/core/grid";
import { readLedger, readSetting } from "../../../../src/core/ledger";
import { deriveRelations } from "../../../../src/core/relation";
import { recogniseTables } from "../../../../src/core/table";
import { sheetOf } from "../../../support/sheetOf";

/** The sums of a sheet, each as "claim: terms". */
function sums(sheet: Sheet): readonly string[] {
  const readings = [recogniseTables(sheet)];
  return deriveRelations(readLedger(readings, readSetting(readings)))
    .filter(({ kind }) => kind === "sum")
    .map(({ claim, terms }) => `${formatAddress(claim)}: ${terms.map(({ fact }) => formatAddress(fact)).join(" ")}`);
}

const rows = (labels: readonly string[], figures: readonly number[]) =>
  sheetOf([["采购项目", "支出数"], ...labels.map((label, index) => [label, figures[index] ?? 0])]);

const NUMBERED = ["一、货物类", "医疗设备", "办公设备", "二、工程类", "病房改造", "合计"];
const INDENTED = ["货物类", "  医疗设备", "  办公设备", "工程类", "　病房改造", "合计"];
const BOUGHT = ["B2: B3 B4", "B5: B6", "B7: B2 B5"];

test("rows without a number stand below the numbered one before them where the figures agree with that", () => {
  expect(sums(rows(NUMBERED, [30, 20, 10, 50, 50, 80]))).toEqual(BOUGHT);
  expect(sums(rows(NUMBERED, [30, 20, 11, 50, 50, 80]))).toEqual(BOUGHT);
});

test("they stand beside it where the figures say so", () => {
  expect(sums(rows(NUMBERED, [30, 20, 10, 50, 51, 161]))).toEqual(["B7: B2 B3 B4 B5 B6"]);
  expect(sums(rows(NUMBERED, [30, 20, 10, 50, 51, 162]))).toEqual(["B7: B2 B3 B4 B5 B6"]);
});

test("rows stand below the one that is indented less where the figures agree with that", () => {
  expect(sums(rows(INDENTED, [30, 20, 10, 50, 50, 80]))).toEqual(BOUGHT);
  expect(sums(rows(INDENTED, [31, 20, 11, 50, 50, 162]))).toEqual(["B7: B2 B3 B4 B5 B6"]);
});
