import { readLedger, readSetting } from "../../../../src/core/ledger";
import { deriveRelations, holds, type Relation } from "../../../../src/core/relation";
import { recogniseTables } from "../../../../src/core/table";
import { sheetOf } from "../../../support/sheetOf";

function relationsOf(...rows: Parameters<typeof sheetOf>[0]): readonly Relation[] {
  const readings = [recogniseTables(sheetOf(rows))];
  return deriveRelations(readLedger(readings, readSetting(readings)));
}

/** Rows of projects of which only the few named ones were adjusted. */
function projects(count: number, adjusted: ReadonlySet<number>, executionRate: (row: readonly number[]) => number) {
  return Array.from({ length: count }, (_, index) => {
    const original = 1000 + ((index * 7919) % 8999);
    const amounts = [original, adjusted.has(index) ? original * 2 : original, Math.round(original * 0.9)];
    return [`项目${String(index + 1)}`, ...amounts, Number(executionRate(amounts).toFixed(4))];
  });
}

const HEAD = ["项目名称", "年初预算", "调整后预算", "执行数", "执行率"];
/** None of them where a spread sample would look. */
const FEW: ReadonlySet<number> = new Set([7, 101, 333, 556, 998]);

test.each([
  ["年初预算", ([original = 1, , executed = 0]: readonly number[]) => executed / original],
  ["调整后预算", ([, adjusted = 1, executed = 0]: readonly number[]) => executed / adjusted],
])("a rate over %s is told by the few rows where it differs from the others", (base, executionRate) => {
  const rates = relationsOf(HEAD, ...projects(1000, FEW, executionRate)).filter(({ kind }) => kind === "rate");
  expect(rates).toHaveLength(1000);
  expect(rates.filter((relation) => holds(relation) !== true)).toEqual([]);
  expect(new Set(rates.map(({ terms }) => terms[1]?.fact.origin.column.path[0]))).toEqual(new Set([base]));
});

test("of readings that fit alike everywhere the first one is taken", () => {
  const rows = projects(1000, new Set(), ([original = 1, , executed = 0]) => executed / original);
  const rates = relationsOf(HEAD, ...rows).filter(({ kind }) => kind === "rate");
  expect(rates.map(({ terms }) => terms[1]?.fact.origin.column.path[0])).toEqual(Array(1000).fill("调整后预算"));
});

test("a column 合计 is told by the few rows where a column that may belong to it holds anything", () => {
  const rows = Array.from({ length: 1000 }, (_, index) => {
    const [first, second, third] = [index + 1, (index * 7) % 90, FEW.has(index) ? 5 : 0];
    return [`项目${String(index + 1)}`, first + second + third, first, second, third];
  });
  const sums = relationsOf(["项目名称", "合计", "财政拨款", "其中：自有资金", "其他资金"], ...rows).filter(
    ({ kind, variant }) => kind === "sum" && variant === "row",
  );
  expect(sums).toHaveLength(1000);
  expect(sums.filter((relation) => holds(relation) !== true)).toEqual([]);
});
