import { bareLabel, findConcept, findHeading, type Column, type Row } from "../table";
import type { FactGrid } from "./FactGrid";

/** With more rows a table lists things, not the stages of one. */
const MOST_ROWS = 40;

/**
 * A block turned round, where its rows may name what others name in columns (年初预算、调整数、支出 under 2022年 | 2023年): each row as a
 * column, each column of the measures of one kind as a row. Absent for long tables and for those with one such column, as nothing would
 * confirm a reading.
 */
export function turned(grid: FactGrid): FactGrid | undefined {
  const measures = grid.columns.filter(({ dimension }) => dimension === "money");
  if (measures.length < 2 || grid.rows.length < 3 || grid.rows.length > MOST_ROWS) return undefined;
  return {
    ...grid,
    rows: [],
    columns: grid.rows.flatMap((row, position) => (row.role === "ofWhich" ? [] : [asColumn(row, position)])),
    figures: ({ index }) => measures.map((measure) => grid.figures(measure)[index]),
    unread: ({ index }, position) => {
      const measure = measures[position];
      return measure === undefined ? undefined : grid.unread(measure, index);
    },
  };
}

function asColumn({ path, year }: Row, index: number): Column {
  const label = bareLabel(path.at(-1) ?? "");
  const heading = findHeading(label) ?? asHeading(findConcept(label)?.id);
  return {
    ...{ index, path: [label], use: "measure", dimension: "money" },
    ...(year === undefined ? {} : { year }),
    ...(heading === undefined ? {} : { heading }),
  };
}

/** 收入 and 支出 are no headings of their own, but say in rows what they say in columns. */
function asHeading(concept: string | undefined): Column["heading"] {
  return concept === undefined ? undefined : { role: concept, use: "measure", words: [] };
}
