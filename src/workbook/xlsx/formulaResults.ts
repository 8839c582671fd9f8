import type { CellPlace, CellValue, Sheet } from "../../core";
import type { Loaded, Worksheet } from "./load";
import { requiredText } from "./parts/Package";
import { definedNames } from "./parts/workbookPart";
import { recalculate } from "./recalculate/recalculate";
import type { Recalculation } from "./recalculate/recalculate";

/** A cell and the value that it is to hold; null for none. */
export interface CellSetting extends CellPlace {
  readonly value: CellValue | null;
  /** The formula that comes back with it, without "=": the value is what it gave last. */
  readonly formula?: string;
}

/** What formulas of the user's sheets give once these cells hold these values; `ownSheets` are not among them. */
export function formulaResults(
  { worksheets, structure, pkg }: Loaded,
  ownSheets: readonly string[],
  settings: readonly CellSetting[],
): Recalculation {
  if (settings.length === 0) return { values: [], stale: [] };
  const own = worksheets.filter(({ tab }) => !ownSheets.includes(tab.name));
  const arrays = own.flatMap(({ tab, content }) => content.blocks.map(({ range }) => ({ ...range, sheet: tab.name })));
  const names = definedNames(requiredText(pkg, structure.path)).map(({ name, formula, tab }) => {
    const sheet = tab === undefined ? undefined : structure.tabs[tab]?.name;
    return sheet === undefined ? { name, formula } : { name, formula, sheet };
  });
  const sheets = own.map((worksheet) => asFormulasSee(worksheet, settings));
  const isFormula = ({ formula }: CellSetting) => formula !== undefined;
  const values = settings.filter((setting) => !isFormula(setting));
  return recalculate(sheets, values, { names, arrays, due: settings.filter(isFormula) });
}

/** The rows with these values in them, and the formulas that come back; formats and other formulas stay. */
export function withValues(rows: Sheet["rows"], values: readonly CellSetting[]): Sheet["rows"] {
  const changed = rows.slice();
  for (const { row, column, value, formula } of values) {
    const cells = changed[row]?.slice() ?? [];
    const isBlank = value === null && formula === undefined;
    cells[column] = isBlank ? undefined : { ...cells[column], value, ...(formula === undefined ? {} : { formula }) };
    changed[row] = cells;
  }
  return changed;
}

/** Values that merged areas hide count in formulas too. */
function asFormulasSee({ tab, content, sheet }: Worksheet, settings: readonly CellSetting[]): Sheet {
  const own = settings.filter((setting) => setting.sheet === tab.name);
  return { ...sheet, rows: withValues(content.rows, own) };
}
