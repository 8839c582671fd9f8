/** How a cell of a report sheet looks; turned into an entry of the styles part. */
export interface CellLook {
  readonly font: FontLook;
  readonly isGrey: boolean;
  readonly hasBorder: boolean;
  /** Number format code; absent: General. */
  readonly format?: string | undefined;
  readonly horizontal?: "left" | "center" | "right";
  readonly isWrapped: boolean;
  /** Marks text that begins like a formula, so that it stays text when someone edits the cell. */
  readonly isQuoted: boolean;
}

/** A variant of the workbook's own default font. */
export interface FontLook {
  readonly isBold?: boolean;
  /** In points; absent: the default font's size. */
  readonly size?: number;
  readonly isLink?: boolean;
}
