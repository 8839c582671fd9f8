import { displayText, type GridView } from "../grid";
import { toCompact } from "../quantity";
import type { Column, SheetReading, Table } from "../table";
import type { Check } from "./Check";
import type { Draft } from "./Draft";
import { finishChecks } from "./finishChecks";

/** A bare figure in the place of words about the goals of a year (年度总体目标: 43.2): nobody can tell what it counts. A remark. */
export function checkGoalWords(readings: readonly SheetReading[]): readonly Check[] {
  return finishChecks(
    readings.flatMap(({ view, tables }) =>
      tables.filter(({ kind }) => kind === "texts").flatMap((table) => bareGoals(view, table)),
    ),
  );
}

function bareGoals(view: GridView, table: Table): readonly Draft[] {
  const goal = table.columns.map(({ path }) => path[0] ?? "").find((words) => words.includes("目标"));
  const columns = table.columns.filter(({ heading }) => ["target", "achieved"].includes(heading?.role ?? ""));
  if (goal === undefined) return [];
  return columns.flatMap((column) => rowsBelow(table).flatMap((row) => bareGoal(view, table, goal, { row, column })));
}

function rowsBelow({ headerRows: [, last], range }: Table): readonly number[] {
  return Array.from({ length: range.bottom - last }, (_, index) => last + 1 + index);
}

interface Place {
  readonly row: number;
  readonly column: Column;
}

function bareGoal(view: GridView, table: Table, goal: string, { row, column }: Place): readonly Draft[] {
  const merge = view.merge(row, column.index);
  if (merge !== undefined && (merge.top !== row || merge.left !== column.index)) return [];
  const value = displayText(view.cell(row, column.index));
  if (!BARE.test(toCompact(value))) return [];
  const label = [...new Set([goal, column.path.at(-1) ?? ""])].join(" / ");
  return [
    {
      kind: "text",
      variant: "goal",
      path: [table.title, label],
      at: { place: { sheet: table.sheet, row, column: column.index }, label, value },
      with: [],
      unit: "",
      verdict: "remark",
      affects: "none",
    },
  ];
}

const BARE = /^[\d,.]*\d[\d,.]*$/;
