import type { Range } from "../grid";
import type { Fact, FactOrigin, Ledger, Unread } from "../ledger";
import { formatExact, shift } from "../quantity";
import type { Check, CheckSide } from "./Check";
import { ordinals } from "./ordinals";
import { unreadReason } from "./reasons";

/** A figure kept as text is a remark; a cell that holds an error, words or no value where a figure belongs is unchecked. */
export function checkFigures(ledger: Ledger): readonly Check[] {
  const texts = group(ledger.facts.filter((fact) => fact.isText));
  const unread = group(ledger.unread.filter((cell) => !isShare(cell)));
  const unique = ordinals();
  const checks = [...[...texts.values()].map(textCheck), ...[...unread.values()].map(unreadCheck)];
  return checks.map((check) => ({ ...check, id: unique(check.id) }));
}

/** A share in the place of a count of answers is read with its survey. */
function isShare({ origin, text }: Unread): boolean {
  return origin.table.kind === "survey" && /[%％]$/.test(text);
}

/** Cells of one column of one table make one check: the same habit or fault told once. */
function group<T extends { readonly origin: FactOrigin; readonly sheet: string; readonly because?: string }>(
  entries: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const { table, column } = entry.origin;
    const name = [entry.sheet, String(table.range.top), String(column.index), entry.because ?? ""].join("|");
    const list = groups.get(name);
    if (list === undefined) groups.set(name, [entry]);
    else list.push(entry);
  }
  return groups;
}

function textCheck(facts: readonly Fact[]): Check {
  return {
    id: idOf("type", "textNumber", facts),
    kind: "type",
    variant: "textNumber",
    verdict: "remark",
    at: sideOf(facts, figureText(facts[0])),
    with: [],
    affects: "none",
    unit: "",
  };
}

function unreadCheck(cells: readonly Unread[]): Check {
  const first = cells[0];
  const text = first?.text ?? "";
  return {
    id: idOf("type", first?.because ?? "", cells),
    kind: "type",
    variant: first?.because ?? "words",
    verdict: "unchecked",
    at: sideOf(cells, text),
    with: [],
    affects: "none",
    ...(first === undefined ? {} : { because: unreadReason(first) }),
    unit: "",
  };
}

interface Located {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly origin: FactOrigin;
}

function sideOf(cells: readonly Located[], value: string): CheckSide {
  const first = cells[0];
  if (first === undefined) throw new Error("a check needs a cell");
  const rows = cells.map((cell) => cell.row);
  const range: Range = {
    top: Math.min(...extremes(rows)),
    bottom: Math.max(...extremes(rows)),
    left: first.column,
    right: first.column,
  };
  return {
    place: { sheet: first.sheet, row: first.row, column: first.column },
    ...(cells.length > 1 ? { range } : {}),
    label: cells.length > 1 ? headingOf(first.origin) : [...first.origin.row.path, headingOf(first.origin)].join(" / "),
    value,
  };
}

/** First and last of rows in sheet order. */
function extremes(rows: readonly number[]): readonly number[] {
  return [rows[0] ?? 0, rows.at(-1) ?? 0];
}

function headingOf(origin: FactOrigin): string {
  return origin.column.path.join(" / ");
}

function figureText(fact: Fact | undefined): string {
  return fact === undefined ? "" : formatExact(shift(fact.quantity.value, -fact.quantity.unit.power));
}

function idOf(kind: string, variant: string, cells: readonly Located[]): string {
  const first = cells[0];
  return [kind, variant, first?.sheet ?? "", first === undefined ? "" : headingOf(first.origin)].join(":");
}
