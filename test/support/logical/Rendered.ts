import type { CellPlace, Sheet } from "../../../src/core";
import type { LogicalWorkbook, Measure } from "./LogicalWorkbook";

/** How figures are written in a table. */
export interface Style {
  /** Power of ten of the money unit: 0 for 元, 4 for 万元. */
  readonly power: number;
  /** Decimals that are written; Infinity for what is exact (persons, points). */
  readonly decimals: number;
  readonly format?: string;
  /** Written as text: with thousands separators, rates with %. */
  readonly isText?: boolean;
  /** Text in full-width digits: １２．３４. */
  readonly isFullWidth?: boolean;
  /** A rate as a plain number of per cent: 86.63. */
  readonly isHundredfold?: boolean;
}

/** A logical figure in a cell. */
export interface PlacedFigure {
  readonly id: string;
  readonly measure: Measure;
  readonly place: CellPlace;
  readonly table: string;
  readonly style: Style;
  /** As it stands in the cell: 12.34 (万元), 0.9876. */
  readonly shown: number;
}

/** The cells of one row of a table (of one side, where it has two), with its figures. */
export interface PlacedRow {
  readonly table: string;
  readonly sheet: string;
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly ids: readonly string[];
}

/** A label that begins with a code. */
export interface PlacedCode {
  readonly place: CellPlace;
  readonly code: string;
}

/** A logical workbook as one layout writes it, and where its figures stand. */
export interface Rendered {
  readonly layout: string;
  readonly workbook: LogicalWorkbook;
  readonly sheets: readonly Sheet[];
  readonly figures: readonly PlacedFigure[];
  readonly rows: readonly PlacedRow[];
  readonly codes: readonly PlacedCode[];
}

/** How many of the measure's own units (分, pieces, ratio 1) one written unit is. */
export function scaleOf({ measure, style }: Pick<PlacedFigure, "measure" | "style">): number {
  return measure === "money" ? 10 ** (style.power + 2) : 1;
}
