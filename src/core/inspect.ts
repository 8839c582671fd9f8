import { planWrites, type WritePlan } from "./change/planWrites";
import type { Inspection, InspectOptions, Stage } from "./Inspection";
import type { CellPlace, Sheet } from "./grid";
import { readLedger, type Ledger, type Setting } from "./ledger";
import { addEffects } from "./reconciliation/addEffects";
import type { Check } from "./reconciliation/Check";
import { checkDisplayed } from "./reconciliation/checkDisplayed";
import { checkFigures } from "./reconciliation/checkFigures";
import { checkFormulas, explainByFormulas } from "./reconciliation/checkFormulas";
import { checkGoals } from "./reconciliation/checkGoals";
import { checkGoalWords } from "./reconciliation/checkGoalWords";
import { checkHidden } from "./reconciliation/checkHidden";
import { checkPrevious, type AgainstPrevious } from "./reconciliation/checkPrevious";
import { checkRemarks } from "./reconciliation/checkRemarks";
import { checkSurveys } from "./reconciliation/checkSurveys";
import { checkTargets } from "./reconciliation/checkTargets";
import { hintSameGaps } from "./reconciliation/hintSameGaps";
import { compareWithPrevious, recognisePrevious, settingOf, type PreviousReading } from "./reconciliation/readPrevious";
import { reconcile } from "./reconciliation/reconcile";
import { remarkAdjusted } from "./reconciliation/remarkAdjusted";
import { remarkZeroBase } from "./reconciliation/remarkZeroBase";
import { validate } from "./reconciliation/validate";
import { validationInputOf, type Scored } from "./reconciliation/validationInputOf";
import { deriveRelations, joinLists, type Relation } from "./relation";
import { defined } from "./scoring/defined";
import { findStatedScale } from "./scoring/findStatedScale";
import { readScoringTables, type ScoringTables } from "./scoring/readScoringTables";
import { scoreMain, scoreOthers } from "./reconciliation/scoreForms";
import { ruleEngine } from "./scoring/rules/ruleEngine";
import { DEFAULT_SCHEME } from "./scoring/schemes/schemes";
import { schemeOf } from "./scoring/schemeOf";
import type { Scorecard } from "./scoring/Scorecard";
import {
  recogniseCorrected,
  summariseTables,
  tellReading,
  type Correction,
  type SheetReading,
  type TableKind,
} from "./table";

/** Summaries, surveys and cover belong to the main form. */
const ALONE = { groupTables: [], surveys: [], cover: [] };

/** The whole pipeline: sheets to tables, facts, relations, scorecard, checks and planned writes. Never throws on any sheets. */
export function inspect(sheets: readonly Sheet[], options: InspectOptions = {}): Inspection {
  const readings = recogniseAll(
    sheets.filter((sheet) => sheet.visibility === "visible"),
    options,
  );
  const before = options.previous === undefined ? undefined : recognisePrevious(options.previous);
  const { setting, ledger, tables, scored } = read(readings, options, before);
  const others = scoreOthers(tables, scored?.sheet, ledger, setting, options);
  const told = (stage: Stage, done: number) => options.onStage?.(stage, done, 1);
  told("relate", 0);
  const against = before === undefined ? undefined : compareWithPrevious(ledger.facts, before, setting.year);
  const derived = deriveRelations(ledger);
  const relations = against === undefined ? derived : joinLists([derived, against.relations]);
  told("relate", 1);
  told("score", 1);
  const checks = checkAll(sheets, readings, { setting, ledger, tables, scored, others, relations, against }, options);
  const settings = options.memory?.settings;
  return {
    ...summariseTables(readings),
    checks: addEffects(hintSameGaps(checks), scored?.card, (place, value) => rescore(readings, options, place, value)),
    ...planAll(readings, tables, scored, others),
    ...tellReading(readings, correctionsOf(options), sheets),
    ...(scored === undefined ? {} : { scorecard: scored.card }),
    ...(settings === undefined ? {} : { settings }),
    ...(setting.year === undefined ? {} : { year: setting.year }),
    ...(before === undefined ? {} : { previous: { file: before.file, ...defined({ year: before.year }) } }),
    ...(setting.entity === undefined ? {} : { entity: setting.entity }),
  };
}

function recogniseAll(sheets: readonly Sheet[], options: InspectOptions): readonly SheetReading[] {
  return sheets.map((sheet, index) => {
    const reading = recogniseCorrected(sheet, correctionsOf(options));
    options.onStage?.("recognise", index + 1, sheets.length, kindsOf(reading));
    return reading;
  });
}

function kindsOf({ tables }: SheetReading): readonly TableKind[] {
  return [...new Set(tables.map(({ kind }) => kind))];
}

function correctionsOf({ memory }: InspectOptions): readonly Correction[] {
  return memory?.corrections ?? [];
}

interface Known {
  readonly setting: Setting;
  readonly ledger: Ledger;
  readonly tables: ScoringTables;
  readonly scored: Scored | undefined;
  readonly others: readonly Scored[];
  readonly relations: readonly Relation[];
  /** Where last year's workbook was given. */
  readonly against: AgainstPrevious | undefined;
}

/** Every check, one group after another. */
function checkAll(
  sheets: readonly Sheet[],
  readings: readonly SheetReading[],
  { setting, ledger, tables, scored, others, relations, against }: Known,
  { onStage, scheme, memory }: InspectOptions,
): readonly Check[] {
  const goals = schemeOf(scheme, memory?.settings, DEFAULT_SCHEME);
  const formulas = checkFormulas(relations, ledger.facts);
  const reconciled = explainByFormulas(reconcile(relations, ledger.facts), formulas);
  // With several forms nothing says which of them speaks of the money in the tables.
  const known = others.length > 0 ? undefined : { ledger, setting, reconciled };
  const groups: readonly (() => readonly Check[])[] = [
    () =>
      scored === undefined ? checkSurveys(tables.surveys, goals) : validate(validationInputOf(scored, tables, known)),
    () => others.flatMap((other) => validate(validationInputOf(other, ALONE))),
    () => reconciled,
    () => checkDisplayed(relations),
    () => formulas,
    () => remarkAdjusted(relations, ledger.facts),
    () => remarkZeroBase(relations),
    () => checkTargets(readings, tables.indicatorSheets),
    () => checkGoals(readings, goals, ruleEngine(setting.year)),
    () => checkGoalWords(readings),
    () => checkRemarks(readings, ledger),
    () => checkFigures(ledger),
    () => (against === undefined ? [] : checkPrevious(against, readings)),
    () => checkHidden(sheets),
  ];
  const checks = groups.map((check, index) => {
    const found = check();
    onStage?.("reconcile", index + 1, groups.length);
    return found;
  });
  return joinLists(checks);
}

function planAll(
  readings: readonly SheetReading[],
  tables: ScoringTables,
  scored: Scored | undefined,
  others: readonly Scored[],
): WritePlan {
  const byName = new Map(readings.map(({ view }) => [view.sheet.name, view.sheet]));
  const cellOf = ({ sheet, row, column }: CellPlace) => byName.get(sheet)?.rows[row]?.[column];
  const plans = [
    ...(scored === undefined ? [] : [planWrites(scored.card, { ...tables, sheet: scored.sheet }, cellOf)]),
    ...others.map(({ card, sheet }) => planWrites(card, { ...ALONE, sheet }, cellOf)),
  ];
  return { writes: plans.flatMap(({ writes }) => writes), conflicts: plans.flatMap(({ conflicts }) => conflicts) };
}

/** What the readings of all sheets say together: setting, ledger, scoring tables, and the scorecard where there is one. */
function read(readings: readonly SheetReading[], options: InspectOptions, before?: PreviousReading) {
  const setting = settingOf(readings, options.name, before);
  const ledger = readLedger(readings, setting, options.memory?.settings?.precisions);
  const tables = readScoringTables(readings);
  const scored = scoreMain(tables, ledger, setting, options, findStatedScale(readings));
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
    reading.view.sheet.name === place.sheet
      ? recogniseCorrected(withValue(reading.view.sheet, place, value), correctionsOf(options))
      : reading,
  );
  return read(changed, options).scored?.card;
}

function withValue(sheet: Sheet, place: CellPlace, value: number): Sheet {
  const rows = sheet.rows.map((row, index) =>
    index === place.row ? row?.map((cell, column) => (column === place.column ? { ...cell, value } : cell)) : row,
  );
  return { ...sheet, rows };
}
