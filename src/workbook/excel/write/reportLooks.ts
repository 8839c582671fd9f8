import type { CellLook } from "../../reportLook";

const GREY = "#E7E6E6";
const LINK = "#0563C1";
const BORDER = "#A6A6A6";
const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;

/** Queues the look of several cells; number formats are set with the values. */
export function queueLook(
  format: Excel.RangeFormat,
  { font, isGrey, hasBorder, horizontal, isWrapped }: CellLook,
): void {
  if (font.isBold === true) format.font.bold = true;
  if (font.size !== undefined) format.font.size = font.size;
  if (font.isLink === true) {
    format.font.color = LINK;
    format.font.underline = "Single";
  }
  if (isGrey) format.fill.color = GREY;
  if (horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[horizontal];
  format.verticalAlignment = "Center";
  if (isWrapped) format.wrapText = true;
  if (hasBorder)
    SIDES.forEach((side) => {
      queueSide(format, side);
    });
}

function queueSide(format: Excel.RangeFormat, side: (typeof SIDES)[number]): void {
  const border = format.borders.getItem(side);
  border.style = "Continuous";
  border.color = BORDER;
}
