import type { GridView } from "../../grid";
import type { Column, Table } from "../../table";

/** The column of scores that counts, and the other one where a form has two (自评得分 | 财政审核评分). */
export interface ScoreColumns {
  readonly score?: Column;
  readonly other?: Column;
}

const REVIEW = /审核|复核|审定|核定|评审|抽查|复评|再评价|财政|主管|第三方|最终/;

/**
 * A reviewer's scores count once there are any; until then the office's own do, and the reviewer's column is left to the reviewer.
 * Several columns that no heading tells apart: the last.
 */
export function scoreColumns(view: GridView, table: Table): ScoreColumns {
  const columns = table.columns.filter((column) => column.heading?.role === "score");
  const review = columns.findLast((column) => column.path.some((text) => REVIEW.test(text)));
  const own = columns.findLast((column) => column !== review);
  if (review === undefined || own === undefined) {
    const last = columns.at(-1);
    return last === undefined ? {} : { score: last };
  }
  return isFilled(view, table, review) ? { score: review, other: own } : { score: own, other: review };
}

function isFilled(view: GridView, table: Table, column: Column): boolean {
  const rows = table.blocks[0]?.rows ?? [];
  return rows.some(({ index }) => view.cell(index, column.index) !== undefined);
}
