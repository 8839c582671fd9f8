import type { CellPlace, CellValue } from "../../../core";

/** How a cell stands, as far as we may change it. */
export interface CellState extends CellPlace {
  readonly value: CellValue | null;
  /** Without "=". */
  readonly formula: string | undefined;
  readonly format: string | undefined;
  readonly fill: CellFill;
  /** Null for none; absent where Excel gives no notes. */
  readonly note: string | null | undefined;
  /** Whether a protected sheet keeps its value from being changed. */
  readonly isLocked: boolean;
}

/**
 * The fill of a cell as our record keeps it: RGB in six hex digits, null for none, "<fill>…" for a pattern of two colours;
 * "gradient" for one that Excel's interface shows but cannot set.
 */
export type CellFill = string | null;

export const GRADIENT = "gradient";

export function placeKey({ sheet, row, column }: CellPlace): string {
  return `${String(row)},${String(column)},${sheet}`;
}
