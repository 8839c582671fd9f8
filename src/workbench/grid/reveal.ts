import type { FUniver } from "@univerjs/core/facade";
import type { CellPlace } from "../../core";

/** What stands around the cells: formula bar, headings, tabs and scroll bars, in pixels. */
const FRAME = { width: 70, height: 110 };

/** One direction of the sheet: where rows (or columns) end, how many of them are frozen, and what is in view. */
interface Axis {
  readonly ends: ArrayLike<number>;
  readonly frozen: number;
  readonly index: number;
  readonly offset: number;
  readonly view: number;
}

/**
 * Scrolls the sheet in front until the cell is in view. The grid's own way takes frozen rows for rows of the usual height and may leave
 * the cell hidden behind them.
 */
export function reveal(api: FUniver, container: HTMLElement, { row, column }: Pick<CellPlace, "row" | "column">): void {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const skeleton = sheet?.getSkeleton();
  if (sheet === undefined || skeleton == null) return;
  const [freeze, state, box] = [sheet.getFreeze(), sheet.getScrollState(), container.getBoundingClientRect()];
  const { rowHeightAccumulation: bottoms, columnWidthAccumulation: rights } = skeleton;
  const down: Axis = {
    ...{ ends: bottoms, frozen: Math.max(freeze.startRow, 0), index: row, view: box.height - FRAME.height },
    offset: startOf(bottoms, state.sheetViewStartRow) + state.offsetY,
  };
  const across: Axis = {
    ...{ ends: rights, frozen: Math.max(freeze.startColumn, 0), index: column, view: box.width - FRAME.width },
    offset: startOf(rights, state.sheetViewStartColumn) + state.offsetX,
  };
  const [x, y] = [scrolled(across), scrolled(down)];
  if (x === across.offset && y === down.offset) return;
  const view = { sheetViewStartRow: 0, sheetViewStartColumn: 0, offsetX: x, offsetY: y };
  api.syncExecuteCommand("sheet.command.scroll-view", view);
}

/** How far to scroll: not at all where the cell is in view, else so far that it stands at a third of it. */
function scrolled({ ends, frozen, index, offset, view }: Axis): number {
  if (index < frozen) return offset;
  const frozenSize = startOf(ends, frozen);
  const [start, size, room] = [
    startOf(ends, index) - frozenSize,
    startOf(ends, index + 1) - startOf(ends, index),
    view - frozenSize,
  ];
  const isInView = start >= offset && start + size <= offset + room;
  return isInView ? offset : Math.max(0, start - Math.round(room / 3));
}

function startOf(ends: ArrayLike<number>, index: number): number {
  return index > 0 ? (ends[index - 1] ?? 0) : 0;
}
