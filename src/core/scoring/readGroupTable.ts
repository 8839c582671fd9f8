import type { GridView } from "../grid";
import { rowRole, type Column, type Table } from "../table";
import { indicatorCell } from "./indicatorCell";
import type { GroupTable, ScoreRow } from "./IndicatorSheet";

/** Reads a summary of groups (一级指标, 权重, 得分, 得分率). */
export function readGroupTable(view: GridView, table: Table): GroupTable {
  const find = (role: string): Column | undefined => table.columns.find((column) => column.heading?.role === role);
  const [weight, score, rate] = [find("weight"), find("score"), find("scoreRate")];
  const rows: ScoreRow[] = [];
  let total: ScoreRow | undefined;
  for (const row of table.blocks[0]?.rows ?? []) {
    const stated: ScoreRow = {
      label: indicatorCell(view, row.index, row.labelColumn),
      ...(weight === undefined ? {} : { weight: indicatorCell(view, row.index, weight.index) }),
      ...(score === undefined ? {} : { score: indicatorCell(view, row.index, score.index) }),
      ...(rate === undefined ? {} : { rate: indicatorCell(view, row.index, rate.index) }),
    };
    if (rowRole(row.path.at(-1) ?? "") === "item") rows.push(stated);
    else total ??= stated;
  }
  return { sheet: table.sheet, title: table.title, rows, ...(total === undefined ? {} : { total }) };
}
