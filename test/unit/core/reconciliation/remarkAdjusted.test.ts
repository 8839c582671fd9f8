import { formatAddress } from "../../../../src/core/grid";
import { readLedger, readSetting } from "../../../../src/core/ledger";
import { formatFixed } from "../../../../src/core/quantity";
import { remarkAdjusted } from "../../../../src/core/reconciliation/remarkAdjusted";
import { deriveRelations } from "../../../../src/core/relation";
import { recogniseTables } from "../../../../src/core/table";
import { sheetOf } from "../../../support/sheetOf";

function remarksFor(rows: readonly (readonly [string, number, number, number, number])[]) {
  const readings = [recogniseTables(sheetOf([["类别", "年初预算", "调整后预算", "执行数", "执行率"], ...rows]))];
  const ledger = readLedger(readings, readSetting(readings));
  return remarkAdjusted(deriveRelations(ledger), ledger.facts).map((check) => [
    check.verdict,
    formatAddress(check.at.place),
    check.expected && formatFixed(check.expected, 4),
  ]);
}

test("100 % on every row because the budget was adjusted to what was spent is a remark with the rate of the original budget", () => {
  expect(
    remarksFor([
      ["人员经费", 12, 9, 9, 1],
      ["公用经费", 4, 3, 3, 1],
      ["合计", 16, 12, 12, 1],
    ]),
  ).toEqual([["remark", "E4", "0.7500"]]);
});

test("a row that was not spent to the last cent, or an unadjusted budget, gives none", () => {
  expect(
    remarksFor([
      ["人员经费", 12, 9, 8, 0.8889],
      ["公用经费", 4, 3, 3, 1],
      ["合计", 16, 12, 11, 0.9167],
    ]),
  ).toEqual([]);
  expect(
    remarksFor([
      ["人员经费", 9, 9, 9, 1],
      ["公用经费", 3, 3, 3, 1],
      ["合计", 12, 12, 12, 1],
    ]),
  ).toEqual([]);
});
