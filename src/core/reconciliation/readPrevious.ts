import type { Sheet } from "../grid";
import { readLedger, readSetting, type Fact, type Setting } from "../ledger";
import type { AgainstPrevious } from "./checkPrevious";
import { derivePrevious } from "../relation";
import { recogniseCorrected, type Correction, type SheetReading } from "../table";

/** The workbook of the year before (上年工作簿). */
export interface PreviousWorkbook {
  readonly file: string;
  readonly sheets: readonly Sheet[];
  /** What people said about its tables. */
  readonly corrections?: readonly Correction[];
}

/** Last year's workbook as far as it is recognised. */
export interface PreviousReading {
  readonly file: string;
  readonly readings: readonly SheetReading[];
  /** Absent where neither its tables nor its name tell. */
  readonly year?: number;
}

/** Recognises last year's workbook (上年工作簿); its tables bear its name. */
export function recognisePrevious({ file, sheets, corrections = [] }: PreviousWorkbook): PreviousReading {
  const readings = sheets
    .filter((sheet) => sheet.visibility === "visible")
    .map((sheet) => recogniseCorrected(sheet, corrections))
    .map((reading) => ({ ...reading, tables: reading.tables.map((table) => ({ ...table, file })) }));
  const { year } = readSetting(readings, file);
  return { file, readings, ...(year === undefined ? {} : { year }) };
}

/** What this workbook says of itself; a year that it does not say is the one after last year's. */
export function settingOf(
  readings: readonly SheetReading[],
  name: string | undefined,
  before: PreviousReading | undefined,
): Setting {
  // Beside last year's workbook the name tells which year is which; alone it would date tables that do not say theirs.
  const setting = readSetting(readings, before === undefined ? undefined : name);
  return setting.year !== undefined || before?.year === undefined ? setting : { ...setting, year: before.year + 1 };
}

/** What this workbook says of last year against what last year's workbook says; that is of the year before where it does not say. */
export function compareWithPrevious(
  facts: readonly Fact[],
  { readings, file, year }: PreviousReading,
  thisYear: number | undefined,
): AgainstPrevious {
  if (thisYear === undefined) return { file, relations: [], unmatched: [], areYearsUnknown: true };
  const setting = { ...readSetting(readings, file), year: year ?? thisYear - 1 };
  return { file, ...derivePrevious(facts, readLedger(readings, setting).facts, thisYear) };
}
