import type { Sheet } from "../core";

/** A workbook as it is to be shown, our own layer included. */
export interface WorkbookLook {
  readonly sheets: readonly SheetLook[];
  /** Cells name their style by its place in this list. */
  readonly styles: readonly CellStyle[];
}

/** What a sheet shows beside its cells; lengths are pixels (96 to the inch). */
export interface SheetLook {
  /** Of cells that one array formula fills, none shows the formula: a part of it cannot be edited. */
  readonly sheet: Sheet;
  /** `styles[r]?.[c]` is the number of the style of a cell, blank ones included. */
  readonly styles: readonly (readonly (number | undefined)[] | undefined)[];
  readonly columns: readonly ColumnSpan[];
  /** Heights of the rows that have one of their own. */
  readonly heights: ReadonlyMap<number, number>;
  readonly defaultWidth: number;
  readonly defaultHeight: number;
  /** How many rows and columns stay in view while scrolling. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly hasGridLines: boolean;
  readonly notes: readonly CellNote[];
}

/** Columns that look the same, from 0, both ends included; up to the last one of a sheet. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  readonly width: number;
  readonly isHidden: boolean;
  readonly style?: number;
}

/** A note on a cell (批注). */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** How a cell looks; colours are RGB in six hex digits. */
export interface CellStyle {
  readonly font: FontStyle;
  readonly fill?: string;
  /** Number format code; absent means General. */
  readonly format?: string;
  readonly borders: Readonly<Partial<Record<"top" | "bottom" | "left" | "right", Border>>>;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly isWrapped: boolean;
}

export interface FontStyle {
  readonly name?: string;
  /** In points. */
  readonly size?: number;
  readonly color?: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isUnderlined: boolean;
  readonly isStruck: boolean;
}

/** A line of a border, named as files name it: thin, medium, thick, double, dashed … */
export interface Border {
  readonly line: string;
  readonly color?: string;
}
