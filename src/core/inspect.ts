import { planWrites } from "./change/planWrites";
import type { Inspection, InspectOptions, TableSummary } from "./Inspection";
import type { CellPlace, Sheet } from "./grid";
import { readLedger, readSetting, type Ledger, type Setting } from "./ledger";
import { addEffects } from "./reconciliation/addEffects";
import type { Check } from "./reconciliation/Check";
import { checkDisplayed } from "./reconciliation/checkDisplayed";
import { checkFigures } from "./reconciliation/checkFigures";
import { checkFormulas } from "./reconciliation/checkFormulas";
import { checkGoals } from "./reconciliation/checkGoals";
import { checkHidden } from "./reconciliation/checkHidden";
import { checkTargets } from "./reconciliation/checkTargets";
import { reconcile } from "./reconciliation/reconcile";
import { remarkAdjusted } from "./reconciliation/remarkAdjusted";
import { validate } from "./reconciliation/validate";
import { deriveRelations } from "./relation";
import { findLedgerInput } from "./scoring/findLedgerInput";
import { findStatedScale } from "./scoring/findStatedScale";
import type { IndicatorSheet } from "./scoring/IndicatorSheet";
import { mainSheet, readScoringTables, type ScoringTables } from "./scoring/readScoringTables";
import type { RuleEngine } from "./scoring/RuleEngine";
import { applyRule, readRule } from "./scoring/rules";
import { score } from "./scoring/score";
import { DEFAULT_SCHEME, schemeFor } from "./scoring/schemes/schemes";
import type { GradeScale, Scorecard } from "./scoring/Scorecard";
import { recogniseTables, type SheetReading, type Table } from "./table";

/** The whole pipeline: sheets to tables, facts, relations, scorecard, checks and planned writes. Never throws on any sheets. */
export function inspect(sheets: readonly Sheet[], options: InspectOptions = {}): Inspection {
  const readings = sheets.filter((sheet) => sheet.visibility === "visible").map(recogniseTables);
  const { setting, ledger, tables, scored } = read(readings, options);
  const others = otherForms(tables, scored?.sheet).map((sheet) =>
    scoreOne(sheet, NO_SURVEYS, ledger, setting, options),
  );
  const relations = deriveRelations(ledger);
  const checks: readonly Check[] = [
    ...(scored === undefined ? [] : validate({ ...tables, scorecard: scored.card, sheet: scored.sheet })),
    ...others.flatMap(({ card, sheet }) => validate({ ...ALONE, scorecard: card, sheet })),
    ...reconcile(relations, ledger.facts),
    ...checkDisplayed(relations),
    ...checkFormulas(relations),
    ...remarkAdjusted(relations, ledger.facts),
    ...checkTargets(readings, tables.indicatorSheets),
    ...checkGoals(readings, options.scheme ?? DEFAULT_SCHEME, ruleEngine(setting.year)),
    ...checkFigures(ledger),
    ...checkHidden(sheets),
  ];
  return {
    tables: readings
      .flatMap((reading) => reading.tables)
      .filter(isShown)
      .map(summarise),
    checks: addEffects(checks, scored?.card, (place, value) => rescore(readings, options, place, value)),
    writes: [
      ...(scored === undefined ? [] : planWrites(scored.card, { ...tables, sheet: scored.sheet })),
      ...others.flatMap(({ card, sheet }) => planWrites(card, { ...ALONE, sheet })),
    ],
    conflicts: [],
    ...(scored === undefined ? {} : { scorecard: scored.card }),
    ...(setting.year === undefined ? {} : { year: setting.year }),
    ...(setting.entity === undefined ? {} : { entity: setting.entity }),
  };
}

/** What the readings of all sheets say together: setting, ledger, scoring tables, and the scorecard where there is one. */
function read(readings: readonly SheetReading[], options: InspectOptions) {
  const setting = readSetting(readings);
  const ledger = readLedger(readings, setting);
  const tables = readScoringTables(readings);
  const scored = scoreTables(tables, ledger, setting, options, findStatedScale(readings));
  return { setting, ledger, tables, scored };
}

/** The scorecard with another figure in one cell. */
function rescore(
  readings: readonly SheetReading[],
  options: InspectOptions,
  place: CellPlace,
  value: number,
): Scorecard | undefined {
  const changed = readings.map((reading) =>
    reading.view.sheet.name === place.sheet ? recogniseTables(withValue(reading.view.sheet, place, value)) : reading,
  );
  return read(changed, options).scored?.card;
}

function withValue(sheet: Sheet, place: CellPlace, value: number): Sheet {
  const rows = sheet.rows.map((row, index) =>
    index === place.row ? row?.map((cell, column) => (column === place.column ? { ...cell, value } : cell)) : row,
  );
  return { ...sheet, rows };
}

function scoreTables(
  tables: ScoringTables,
  ledger: Ledger,
  setting: Setting,
  options: InspectOptions,
  statedScale: GradeScale | undefined,
): { readonly card: Scorecard; readonly sheet: IndicatorSheet } | undefined {
  const sheet = mainSheet(tables);
  if (sheet === undefined || sheet.indicators.length === 0) return undefined;
  return scoreOne(sheet, tables.surveys, ledger, setting, options, statedScale);
}

/** Forms beside the main one (a self-evaluation form a project), each told apart by its sheet. */
function otherForms(tables: ScoringTables, main: IndicatorSheet | undefined): readonly IndicatorSheet[] {
  return tables.indicatorSheets
    .filter((sheet) => sheet !== main && sheet.indicators.length > 0)
    .map((sheet) => ({ ...sheet, title: `${sheet.sheet}/${sheet.title}` }));
}

/** Summaries, surveys and cover belong to the main form. */
const ALONE = { groupTables: [], surveys: [], cover: [] };
const NO_SURVEYS: ScoringTables["surveys"] = [];

function scoreOne(
  sheet: IndicatorSheet,
  surveys: ScoringTables["surveys"],
  ledger: Ledger,
  setting: Setting,
  options: InspectOptions,
  statedScale?: GradeScale,
): { readonly card: Scorecard; readonly sheet: IndicatorSheet } {
  const card = score({
    sheet,
    surveys,
    scheme: options.scheme ?? schemeFor(sheet),
    adopt: options.adopt ?? "given",
    engine: ruleEngine(setting.year),
    ledgerInput: (indicator) => findLedgerInput(indicator, ledger, setting),
    ...(statedScale === undefined ? {} : { statedScale }),
  });
  return { card, sheet };
}

/** The rule language, with dates without a year in the evaluated one. */
function ruleEngine(year: number | undefined): RuleEngine {
  return {
    readRule,
    applyRule: (rule, inputs) => applyRule(rule, year === undefined ? inputs : { ...inputs, year }),
  };
}

function summarise(table: Table): TableSummary {
  return {
    kind: table.kind,
    title: table.title,
    sheet: table.sheet,
    range: table.range,
    years: table.years,
    ...(table.unitName === undefined ? {} : { unit: table.unitName }),
  };
}

/** Tables of words of no known kind are no result. */
function isShown(table: Table): boolean {
  return table.kind !== "texts";
}
