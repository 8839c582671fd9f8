import { bareLabel, findConcept, findHeading, type Column, type Row } from "../table";
import type { FactGrid } from "./FactGrid";

/** With more rows a table lists things, not the stages of one. */
const MOST_ROWS = 40;

/**
 * A block turned round, where its rows may name what others name in columns (年初预算、调整数、支出、执行率 under 2022年 | 2023年): each row as a
 * column, each column of amounts as a row. Absent for long tables.
 */
export function turned(grid: FactGrid): FactGrid | undefined {
  const measures = grid.columns.filter(({ dimension }) => dimension === "money");
  if (measures.length === 0 || grid.rows.length < 3 || grid.rows.length > MOST_ROWS) return undefined;
  const figures = ({ index }: Column) =>
    measures.map((measure) => grid.figures(measure)[index] ?? grid.rates(measure)[index]);
  const columns = grid.rows.flatMap((row, index): readonly Column[] => {
    if (row.role === "ofWhich") return [];
    const column = asColumn(row, index);
    const dimension = figures(column).find((fact) => fact !== undefined)?.quantity.dimension ?? column.dimension;
    return [{ ...column, dimension }];
  });
  return {
    ...grid,
    rows: [],
    columns,
    figures,
    rates: () => [],
    unread: ({ index }, position) => {
      const measure = measures[position];
      return measure === undefined ? undefined : grid.unread(measure, index);
    },
  };
}

function asColumn({ path, year }: Row, index: number): Column {
  const label = bareLabel(path.at(-1) ?? "");
  const heading = findHeading(label) ?? findHeading(`${label}数`) ?? asHeading(findConcept(label)?.id);
  return {
    ...{ index, path: [label], use: "measure", dimension: "money" },
    ...(year === undefined ? {} : { year }),
    ...(heading === undefined ? {} : { heading }),
  };
}

/** 收入 and 支出 are no headings of their own, but say in rows what 决算数 says in columns. */
function asHeading(concept: string | undefined): Column["heading"] {
  if (concept === undefined) return undefined;
  return { role: concept === "expenditure" ? "executed" : concept, use: "measure", words: [] };
}
