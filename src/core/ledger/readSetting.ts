import { displayText, type GridView } from "../grid";
import { COVER_LABELS, isYear, plainLabel, yearsIn, type SheetReading } from "../table";
import type { Setting } from "./Fact";
import { headedOffice, officesIn } from "./offices";

const KEYS = {
  entity: COVER_LABELS,
  year: ["评价年度", "年度", "预算年度", "评价期间", "所属年度"],
  moneyUnit: ["金额单位", "货币单位", "计量单位"],
} as const;

/** The year in a name that holds no second one. */
function onlyYearIn(name: string): number | undefined {
  const [year, ...others] = new Set(yearsIn(name));
  return others.length === 0 ? year : undefined;
}

/**
 * Reads what the workbook says about itself beside its tables: unit, year, money unit; a label with its value at its right. A year
 * that it says nowhere may stand in the name of its file.
 */
export function readSetting(readings: readonly SheetReading[], fileName = ""): Setting {
  const entity = firstOf(readings, KEYS.entity) ?? headedOffice(readings);
  const offices = officesIn(readings, entity);
  const yearText = firstOf(readings, KEYS.year);
  const year =
    (yearText === undefined ? undefined : yearsIn(yearText)[0]) ?? commonYear(readings) ?? onlyYearIn(fileName);
  const unit = firstOf(readings, KEYS.moneyUnit);
  const moneyUnit = unit === undefined ? undefined : /^[百千万亿]*元/.exec(unit)?.[0];
  return {
    ...(entity === undefined ? {} : { entity }),
    ...(offices === undefined ? {} : { offices }),
    ...(year === undefined ? {} : { year }),
    ...(moneyUnit === undefined ? {} : { moneyUnit }),
  };
}

/** 评价年度; the tables of a workbook that names none speak of the same one, 0, and their 上年数 of the one before. */
export function evaluatedYear({ year = 0 }: Setting): number {
  return year;
}

function firstOf(readings: readonly SheetReading[], words: readonly string[]): string | undefined {
  for (const reading of readings) {
    for (const line of reading.lines) {
      if (!words.includes(plainLabel(line.text))) continue;
      const value = valueAtRight(reading.view, line.row, line.column);
      if (value !== "") return value;
    }
  }
  return undefined;
}

/** The text in the next filled cell to the right, over the label's own merged area. */
function valueAtRight(view: GridView, row: number, column: number): string {
  const start = (view.merge(row, column)?.right ?? column) + 1;
  for (let next = start; next < Math.min(start + 3, view.columnCount); next += 1) {
    const text = displayText(view.cell(row, next));
    if (text !== "") return text;
  }
  return "";
}

/** The year that most tables end with; the later one on a tie. */
function commonYear(readings: readonly SheetReading[]): number | undefined {
  const votes = new Map<number, number>();
  for (const reading of readings) {
    for (const table of reading.tables) {
      const last = table.years.at(-1);
      if (last !== undefined && isYear(last)) votes.set(last, (votes.get(last) ?? 0) + 1);
    }
  }
  return [...votes].sort(([yearA, a], [yearB, b]) => b - a || yearB - yearA)[0]?.[0];
}
