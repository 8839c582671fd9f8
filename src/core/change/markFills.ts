import type { Mark } from "./ChangeSet";

/** Fills of marks in RGB hex digits unless a person chose others: they fall in lightness, so that levels differ without colour. */
export const MARK_FILLS: Readonly<Record<Mark["level"], string | null>> = {
  error: "F7CBC6",
  suspect: "FDE9C8",
  rounding: "EDECF7",
  remark: null,
};
