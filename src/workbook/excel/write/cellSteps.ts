import type { CellValue } from "../../../core";
import { formatAddress } from "../../../core";
import type { CellChange } from "./CellChange";
import { changesValue } from "./CellChange";
import type { Entry } from "./entryOf";
import { entryOf } from "./entryOf";
import { fillSteps } from "./fillSteps";
import { noteSteps } from "./noteSteps";
import type { Step } from "./Step";

/** Values and formulas first, then fills, then notes. */
export function cellSteps(changes: readonly CellChange[]): readonly Step[] {
  return [...changes.filter(changesValue).map(valueStep), ...fillSteps(changes), ...noteSteps(changes)];
}

function valueStep({ tab, to }: CellChange): Step {
  const { value, formula, format } = to;
  return {
    weight: 1,
    queue: ({ workbook }) => {
      const cell = workbook.worksheets.getItem(tab.id).getRange(formatAddress(to));
      if (formula === undefined) queueEntry(cell, entryOf(value, format), format);
      else cell.formulas = [[`=${formula}`]];
      cell.load("values,formulas");
      return () => (formula === undefined ? holds(cell, value) : holdsFormula(cell, formula));
    },
  };
}

function queueEntry(cell: Excel.Range, { input, asText }: Entry, format = "General"): void {
  if (asText) cell.numberFormat = [["@"]];
  cell.values = [[input]];
  if (asText) cell.numberFormat = [[format]];
}

function holdsFormula({ formulas }: Excel.Range, formula: string): boolean {
  return formulas[0]?.[0] === `=${formula}`;
}

/** Whether the cell holds the value as such, and not a formula that Excel made of it. */
function holds({ values, formulas }: Excel.Range, value: CellValue | null): boolean {
  const shown = values[0]?.[0] as unknown;
  if (formulas[0]?.[0] !== shown) return false;
  if (value === null) return shown === "";
  return shown === (typeof value === "object" ? value.error : value);
}
