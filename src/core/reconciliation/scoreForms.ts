import { settingOfOffice, type Ledger, type Setting } from "../ledger";
import type { Scored } from "./validationInputOf";
import { findLedgerInput } from "../scoring/findLedgerInput";
import type { Indicator } from "../scoring/Indicator";
import type { IndicatorSheet } from "../scoring/IndicatorSheet";
import { measuresOf } from "../scoring/measures/measuresOf";
import { mainSheet, type ScoringTables } from "../scoring/readScoringTables";
import { ruleEngine } from "../scoring/rules/ruleEngine";
import { schemeOf } from "../scoring/schemeOf";
import { schemeFor } from "../scoring/schemes/schemes";
import { scorerOf } from "../scoring/score";
import type { GradeScale, Scheme } from "../scoring/Scorecard";
import type { Memory } from "./Memory";

/** What a person asked for or set about scoring. */
export interface FormOptions {
  readonly scheme?: Scheme;
  readonly adopt?: "given" | "computed";
  readonly memory?: Memory;
}

/** The main form, with summaries, surveys and cover; absent without an indicator. */
export function scoreMain(
  tables: ScoringTables,
  ledger: Ledger,
  setting: Setting,
  options: FormOptions,
  statedScale: GradeScale | undefined,
): Scored | undefined {
  const sheet = mainSheet(tables);
  if (sheet === undefined || sheet.indicators.length === 0) return undefined;
  return scoreOne(sheet, tables.surveys, ledger, setting, options, statedScale);
}

/** Forms beside the main one (a self-evaluation form a project), each told apart by its sheet. */
export function scoreOthers(
  tables: ScoringTables,
  main: IndicatorSheet | undefined,
  ledger: Ledger,
  setting: Setting,
  options: FormOptions,
): readonly Scored[] {
  return tables.indicatorSheets
    .filter((sheet) => sheet !== main && sheet.indicators.length > 0)
    .map((sheet) => ({ ...sheet, title: `${sheet.sheet}/${sheet.title}` }))
    .map((sheet) => scoreOne(sheet, [], ledger, setting, withoutChoices(options)));
}

/** Evaluators choose for the main form; an indicator of another one may have the same labels. */
function withoutChoices({ memory, ...options }: FormOptions): FormOptions {
  return memory === undefined ? options : { ...options, memory: { ...memory, choices: [] } };
}

function scoreOne(
  sheet: IndicatorSheet,
  surveys: ScoringTables["surveys"],
  ledger: Ledger,
  setting: Setting,
  options: FormOptions,
  statedScale?: GradeScale,
): Scored {
  const scheme = schemeOf(options.scheme, options.memory?.settings, schemeFor(sheet));
  const own = settingOfOffice(setting, sheet.entity);
  const input = {
    sheet,
    surveys,
    scheme,
    adopt: options.adopt ?? "given",
    choices: options.memory?.choices ?? [],
    engine: ruleEngine(setting.year),
    ledgerInput: (indicator: Indicator) => findLedgerInput(indicator, ledger, own, measuresOf(scheme)),
    ...(statedScale === undefined ? {} : { statedScale }),
  };
  const scoreSheet = scorerOf(input);
  return { card: scoreSheet(sheet), sheet, rescore: scoreSheet };
}
