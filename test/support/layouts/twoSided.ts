import type { Entry } from "../logical/canvas";
import type { Grid, GridRow } from "./Grid";
import { withPageBreak } from "./layTable";

/** 收入 and 支出 side by side under one title, as a 收支总表 has them. */
export function twoSided(left: Grid, right: Grid, isBroken: boolean): Grid {
  const height = Math.max(left.header.length, right.header.length);
  const title = (entry: Entry): Entry =>
    typeof entry === "string" ? entry.replace(/收入决算(?:情况)?表/, "收入支出决算总表") : entry;
  const shift = (grid: Grid, by: number) =>
    grid.merges.map((merge) => ({
      top: merge.top + 1,
      bottom: merge.bottom + 1,
      left: merge.left + by,
      right: merge.right + by,
    }));
  const header = [
    join(["收入"], ["支出"], left.width),
    ...Array.from({ length: height }, (_, level) =>
      join(left.header[level] ?? [], right.header[level] ?? [], left.width),
    ),
  ];
  return {
    ...left,
    table: "sides",
    sheetName: left.sheetName.replace(/收入决算/, "收支决算"),
    lines: left.lines.map((line) => line.map(title)),
    header,
    rows: withPageBreak(joinRows(left, right), header, isBroken, 3),
    width: left.width + right.width,
    merges: [
      { top: 0, bottom: 0, left: 0, right: left.width - 1 },
      { top: 0, bottom: 0, left: left.width, right: left.width + right.width - 1 },
      ...shift(left, 0),
      ...shift(right, left.width),
    ],
    expected: new Map([...left.expected, ...right.expected]),
  };
}

function joinRows(left: Grid, right: Grid): readonly GridRow[] {
  const count = Math.max(left.rows.length, right.rows.length);
  return Array.from({ length: count }, (_, index) => ({
    entries: join(left.rows[index]?.entries ?? [], right.rows[index]?.entries ?? [], left.width),
  }));
}

function join(left: readonly Entry[], right: readonly Entry[], width: number): readonly Entry[] {
  return [...left, ...Array.from({ length: width - left.length }, () => null), ...right];
}
