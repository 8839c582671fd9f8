import type { Sheet } from "../grid";
import type { Check } from "./Check";

/** Sheets that are hidden are not looked at, and that is said. */
export function checkHidden(sheets: readonly Sheet[]): readonly Check[] {
  return sheets
    .filter((sheet) => sheet.visibility !== "visible")
    .map((sheet) => ({
      id: `text:hiddenSheet:${sheet.name}`,
      kind: "text",
      variant: "hiddenSheet",
      verdict: "unchecked",
      at: { place: { sheet: sheet.name, row: 0, column: 0 }, label: sheet.name, value: "" },
      with: [],
      affects: "none",
      because: { code: "hiddenSheet", values: [sheet.name] },
      unit: "",
    }));
}
