import type { Cell, Range, Sheet } from "../../../src/core";
import { figureCell, shownValue, type Styles } from "./figureCell";
import type { LogicalWorkbook } from "./LogicalWorkbook";
import type { PlacedCode, PlacedFigure, PlacedRow, Rendered, Style } from "./Rendered";

/** What is written into a cell: words, a plain number, a figure by its id, a label with its code, or nothing. */
export type Entry = string | number | null | FigureEntry | CodeEntry | Cell;

interface FigureEntry {
  readonly id: string;
  readonly style?: Partial<Style>;
}

interface CodeEntry {
  readonly code: string;
  readonly text: string;
}

/** A sheet while it is written. */
export interface Page {
  /** Writes entries from a column on. */
  write(row: number, column: number, entries: readonly Entry[]): void;
  /** The same for a row of a table, whose figures are remembered. */
  line(table: string, row: number, column: number, entries: readonly Entry[], styles: Styles): void;
  merge(top: number, left: number, bottom: number, right: number): void;
}

export interface Canvas {
  page(name: string): Page;
  finish(layout: string): Rendered;
}

export function figure(id: string, style?: Partial<Style>): FigureEntry {
  return style === undefined ? { id } : { id, style };
}

/** Collects the sheets of a workbook and where its figures stand. */
export function canvasFor(workbook: LogicalWorkbook): Canvas {
  const sheets: { readonly name: string; readonly rows: (Cell | undefined)[][]; readonly merges: Range[] }[] = [];
  const figures: PlacedFigure[] = [];
  const rows: PlacedRow[] = [];
  const codes: PlacedCode[] = [];
  return {
    page: (name) => {
      const sheet = { name, rows: [] as (Cell | undefined)[][], merges: [] as Range[] };
      sheets.push(sheet);
      const put = (row: number, column: number, cell: Cell) => {
        while (sheet.rows.length <= row) sheet.rows.push([]);
        const cells = sheet.rows[row] ?? [];
        while (cells.length < column) cells.push(undefined);
        cells[column] = cell;
      };
      const enter = (row: number, column: number, entry: Entry, table: string, styles: Styles | undefined) => {
        if (entry === null) return undefined;
        if (typeof entry !== "object") put(row, column, { value: entry });
        else if ("value" in entry) put(row, column, entry);
        else if ("code" in entry) {
          put(row, column, { value: entry.text });
          codes.push({ place: { sheet: name, row, column }, code: entry.code });
        } else return enterFigure(row, column, entry, table, styles);
        return undefined;
      };
      const enterFigure = (
        row: number,
        column: number,
        entry: FigureEntry,
        table: string,
        styles: Styles | undefined,
      ) => {
        const known = workbook.figures.get(entry.id);
        if (known === undefined) return undefined;
        const style = { ...styles?.[known.measure], ...entry.style } as Style;
        const shown = shownValue(known, style);
        put(row, column, figureCell(shown, known.measure, style));
        figures.push({
          id: entry.id,
          measure: known.measure,
          place: { sheet: name, row, column },
          table,
          style,
          shown,
        });
        return entry.id;
      };
      return {
        write: (row, column, entries) => {
          entries.forEach((entry, index) => enter(row, column + index, entry, "", undefined));
        },
        line: (table, row, column, entries, styles) => {
          const ids = entries
            .map((entry, index) => enter(row, column + index, entry, table, styles))
            .filter((id) => id !== undefined);
          rows.push({ table, sheet: name, row, left: column, right: column + entries.length - 1, ids });
        },
        merge: (top, left, bottom, right) => {
          if (bottom > top || right > left) sheet.merges.push({ top, left, bottom, right });
        },
      };
    },
    finish: (layout) => ({ layout, workbook, sheets: sheets.map(asSheet), figures, rows, codes }),
  };
}

function asSheet(sheet: Pick<Sheet, "name" | "rows" | "merges">): Sheet {
  return { ...sheet, visibility: "visible", hiddenRows: [], hiddenColumns: [], isProtected: false };
}
