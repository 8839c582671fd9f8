import { displayText, type CellPlace } from "../grid";
import type { Fact, Ledger } from "../ledger";
import { compare, isEqual, minus, readProduct, round, shift, sign, type Exact, type WrittenProduct } from "../quantity";
import type { SheetReading, Table } from "../table";
import type { Check, CheckSide } from "./Check";
import type { Draft } from "./Draft";
import { finishChecks } from "./finishChecks";
import { namedSide, writtenUnitName, writtenValue } from "./factSides";

/** Amounts that a remark works out (12w*3人) against the amounts of its row: one of them should be it. */
export function checkRemarks(readings: readonly SheetReading[], ledger: Ledger): readonly Check[] {
  const remarks = readings.flatMap((reading) => reading.tables.flatMap((table) => remarksOf(reading, table)));
  if (remarks.length === 0) return [];
  const byRow = new Map(remarks.map(({ at: { place } }) => [rowName(place), new Array<Fact>()]));
  for (const fact of ledger.facts) {
    if (fact.key.aspect === "amount" && fact.quantity.dimension === "money") byRow.get(rowName(fact))?.push(fact);
  }
  return finishChecks(remarks.flatMap((remark) => judge(remark, byRow.get(rowName(remark.at.place)) ?? [])));
}

function rowName({ sheet, row }: Pick<CellPlace, "sheet" | "row">): string {
  return `${sheet}\n${String(row)}`;
}

/** A remark with the one product in it. */
interface Remark {
  readonly at: CheckSide;
  readonly path: readonly string[];
  readonly product: WrittenProduct;
  /** The remark says nothing else. */
  readonly isWhole: boolean;
}

function remarksOf({ view }: SheetReading, table: Table): readonly Remark[] {
  const remarks: Remark[] = [];
  const columns = table.columns.filter(({ heading, use }) => heading?.role === "remark" && use === "text");
  for (const row of columns.length === 0 ? [] : (table.blocks[0]?.rows ?? [])) {
    for (const column of columns) {
      const value = displayText(view.cell(row.index, column.index));
      const found = productIn(value);
      if (found === undefined) continue;
      const place = { sheet: table.sheet, row: row.index, column: column.index };
      const label = `${row.path.at(-1) ?? ""} / ${column.path.at(-1) ?? ""}`;
      remarks.push({ at: { place, label, value }, path: [table.title, ...row.path], ...found });
    }
  }
  return remarks;
}

/** The product that a text is, or the only one among its other words. */
function productIn(text: string): Pick<Remark, "product" | "isWhole"> | undefined {
  const whole = readProduct(text);
  if (whole !== undefined) return { product: whole, isWhole: true };
  const [product, ...more] = text.split(/[。;；，,:：]/).flatMap((part) => readProduct(part) ?? []);
  return product === undefined || more.length > 0 ? undefined : { product, isWhole: false };
}

/** A remark that is a product alone must be one of the amounts; one among other words may be a part of them, and be no more than each. */
function judge({ at, path, product, isWhole }: Remark, amounts: readonly Fact[]): readonly Draft[] {
  const agreeing = amounts.find((fact) => agrees(product, fact));
  if (agreeing !== undefined) return [draftOf("pass", at, product, agreeing, path)];
  const [first, ...others] = amounts;
  if (first === undefined) return [];
  const largest = others.reduce((most, fact) => (isAbove(fact, most) ? fact : most), first);
  const isMore = compare(amountOf(product, largest), largest.quantity.value) > 0;
  if (sign(largest.quantity.value) <= 0 || !(isWhole || isMore)) return [];
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
