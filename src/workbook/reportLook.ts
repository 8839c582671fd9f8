import type { ReportCell, ReportStyle } from "../core";

/** How a cell of a report sheet looks. */
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
const PLAIN: CellLook = { font: {}, isGrey: false, hasBorder: false, isWrapped: false, isQuoted: false };
const BOXED: CellLook = { ...PLAIN, hasBorder: true };

/** The looks that styles stand for; told apart by weight, size and lines, so that they survive black and white. */
const LOOKS: Readonly<Record<ReportStyle, CellLook>> = {
  title: { ...PLAIN, font: { isBold: true, size: 16 }, horizontal: "center" },
  subtitle: { ...PLAIN, horizontal: "center" },
  section: { ...PLAIN, font: { isBold: true, size: 12 } },
  head: { ...BOXED, font: { isBold: true }, isGrey: true, horizontal: "center", isWrapped: true },
  text: { ...BOXED, horizontal: "left" },
  wrap: { ...BOXED, horizontal: "left", isWrapped: true },
  centre: { ...BOXED, horizontal: "center", isWrapped: true },
  number: { ...BOXED, horizontal: "right", format: "#,##0.00" },
  points: { ...BOXED, horizontal: "right", format: "0.00" },
  percent: { ...BOXED, horizontal: "right", format: "0.00%" },
  strong: { ...BOXED, font: { isBold: true } },
  link: { ...BOXED, font: { isLink: true }, horizontal: "left", isWrapped: true },
  note: { ...PLAIN, font: { size: 9 }, horizontal: "left", isWrapped: true },
};

/** How a cell of a report sheet looks. */
export function lookOf({ value, style, format }: ReportCell): CellLook {
  const look = LOOKS[style];
  const isQuoted = typeof value === "string" && /^[=+\-@]/.test(value);
  return { ...look, isQuoted, format: format ?? look.format };
}
