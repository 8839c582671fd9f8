import type { Canvas, Page } from "../logical/canvas";
import type { Drawing, Grid } from "./Grid";

/** Rows that a grid hides, by sheet. */
export type HiddenRows = Map<string, number[]>;

/** Puts the tables of a workbook on sheets: one each, several below each other, or two side by side. */
export function arrange(canvas: Canvas, grids: readonly Grid[], drawing: Drawing): HiddenRows {
  const { choices, random } = drawing;
  const hidden: HiddenRows = new Map();
  const groups = grouped(grids, choices.has("stacked") ? 3 : choices.has("sideBySide") ? 2 : 1);
  const names = new Set<string>();
  groups.forEach((group, index) => {
    const name = freeName(
      choices.has("plainSheetNames") ? `Sheet${String(index + 2)}` : group[0]?.sheetName,
      names,
      index,
    );
    const page = canvas.page(name);
    let [row, column] = [0, choices.has("leadingBlankColumn") ? 1 : 0];
    for (const grid of group) {
      const bottom = draw(page, grid, row, column, drawing, (at) => {
        hidden.set(name, [...(hidden.get(name) ?? []), at]);
      });
      if (choices.has("sideBySide")) column += grid.width + random.integer(1, 2);
      else row = bottom + random.integer(1, 2);
    }
  });
  return hidden;
}

function grouped(grids: readonly Grid[], size: number): readonly (readonly Grid[])[] {
  const count = Math.ceil(grids.length / size);
  return Array.from({ length: count }, (_, index) => grids.slice(index * size, (index + 1) * size));
}

function freeName(wanted: string | undefined, names: Set<string>, index: number): string {
  const name = (wanted ?? "").slice(0, 28);
  const free = names.has(name) ? `${name}${String(index + 1)}` : name;
  names.add(free);
  return free;
}

/** Draws a grid and returns the first row below it. */
function draw(
  page: Page,
  grid: Grid,
  top: number,
  left: number,
  drawing: Drawing,
  hide: (row: number) => void,
): number {
  let row = top;
  for (const line of grid.lines) {
    page.write(row, left, line);
    if (line.length === 1 && row === top && drawing.random.chance(0.5))
      page.merge(row, left, row, left + grid.width - 1);
    row += 1;
  }
  const start = row;
  for (const entries of grid.header) {
    page.write(row, left, entries);
    row += 1;
  }
  for (const { entries, isHidden } of grid.rows) {
    if (entries.length > 0) page.line(grid.table, row, left, entries, grid.styles);
    if (isHidden === true) hide(row);
    row += 1;
  }
  for (const note of grid.notes) {
    page.write(row, left, [note]);
    row += 1;
  }
  for (const merge of grid.merges)
    page.merge(start + merge.top, left + merge.left, start + merge.bottom, left + merge.right);
  return row;
}
