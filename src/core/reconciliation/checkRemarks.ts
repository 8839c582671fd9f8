import { displayText } from "../grid";
import type { Fact, Ledger } from "../ledger";
import { compare, isEqual, minus, readProduct, round, shift, sign, type Exact, type WrittenProduct } from "../quantity";
import type { SheetReading, Table } from "../table";
import type { Check, CheckSide } from "./Check";
import type { Draft } from "./Draft";
import { finishChecks } from "./finishChecks";
import { namedSide, writtenUnitName, writtenValue } from "./factSides";

/** Amounts that a remark works out (12w*3人) against the amounts of its row: one of them should be it. */
export function checkRemarks(readings: readonly SheetReading[], ledger: Ledger): readonly Check[] {
  const byRow = new Map<string, Fact[]>();
  for (const fact of ledger.facts) {
    if (fact.key.aspect !== "amount" || fact.quantity.dimension !== "money") continue;
    const name = rowName(fact.sheet, fact.row);
    byRow.set(name, [...(byRow.get(name) ?? []), fact]);
  }
  return finishChecks(readings.flatMap((reading) => reading.tables.flatMap((table) => ofTable(reading, table, byRow))));
}

function rowName(sheet: string, row: number): string {
  return `${sheet}\n${String(row)}`;
}

function ofTable({ view }: SheetReading, table: Table, facts: ReadonlyMap<string, readonly Fact[]>): readonly Draft[] {
  const columns = table.columns.filter(({ heading, use }) => heading?.role === "remark" && use === "text");
  return (table.blocks[0]?.rows ?? []).flatMap((row) =>
    columns.flatMap((column) => {
      const value = displayText(view.cell(row.index, column.index));
      const amounts = facts.get(rowName(table.sheet, row.index)) ?? [];
      if (value === "" || amounts.length === 0) return [];
      const place = { sheet: table.sheet, row: row.index, column: column.index };
      const at: CheckSide = { place, label: `${row.path.at(-1) ?? ""} / ${column.path.at(-1) ?? ""}`, value };
      return judge(at, amounts, [table.title, ...row.path]);
    }),
  );
}

/** A remark that is a product alone must be one of the amounts; one among other words may be a part of them, and be no more than each. */
function judge(at: CheckSide, amounts: readonly Fact[], path: readonly string[]): readonly Draft[] {
  const whole = readProduct(at.value);
  const products =
    whole === undefined ? at.value.split(/[。;；，,:：]/).flatMap((part) => readProduct(part) ?? []) : [whole];
  const [product, ...more] = products;
  if (product === undefined || more.length > 0) return [];
  const agreeing = amounts.find((fact) => agrees(product, fact));
  if (agreeing !== undefined) return [draftOf("pass", at, product, agreeing, path)];
  const largest = amounts.reduce((most, fact) => (isAbove(fact, most) ? fact : most));
  const isMore = compare(amountOf(product, largest), largest.quantity.value) > 0;
  if (sign(largest.quantity.value) <= 0 || !(whole !== undefined || isMore)) return [];
  return [draftOf("suspect", at, product, largest, path)];
}

function draftOf(
  verdict: "pass" | "suspect",
  at: CheckSide,
  product: WrittenProduct,
  fact: Fact,
  path: readonly string[],
): Draft {
  const actual = writtenValue(fact, amountOf(product, fact));
  const expected = writtenValue(fact, fact.quantity.value);
  const figures = { unit: writtenUnitName(fact), actual, expected, difference: minus(actual, expected) };
  return {
    kind: "product",
    variant: "written",
    path,
    at,
    with: [namedSide(fact)],
    ...figures,
    verdict,
    affects: "none",
  };
}

/** Equal once written with the places of the table. */
function agrees(product: WrittenProduct, fact: Fact): boolean {
  const places = Number.isFinite(fact.precision.decimals) ? fact.precision.decimals : 2;
  const [worked, stated] = [amountOf(product, fact), fact.quantity.value].map((value) => writtenValue(fact, value));
  return worked !== undefined && stated !== undefined && isEqual(round(worked, places), round(stated, places));
}

/** In 元; a product without a unit of money is in that of the table. */
function amountOf({ value, isMoney }: WrittenProduct, { quantity }: Fact): Exact {
  return isMoney ? value : shift(value, quantity.unit.power);
}

function isAbove(fact: Fact, other: Fact): boolean {
  return compare(fact.quantity.value, other.quantity.value) > 0;
}
