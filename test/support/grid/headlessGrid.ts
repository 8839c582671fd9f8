import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import "@univerjs/engine-formula/facade";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import "@univerjs/sheets/facade";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import "@univerjs/sheets-formula/facade";
import { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import "@univerjs/sheets-note/facade";
import type { GridHost } from "../../../src/workbook/grid/Grid";

export interface HeadlessGrid extends GridHost {
  /** What the user was told. */
  readonly refusals: readonly string[];
  readonly dispose: () => void;
}

/** The grid without a page: everything but the drawing, so that its promises can be tested without a browser. */
export function headlessGrid(): HeadlessGrid {
  const locales = { [LocaleType.ZH_CN]: {} };
  const univer = new Univer({ locale: LocaleType.ZH_CN, locales, logLevel: LogLevel.ERROR });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION });
  univer.registerPlugin(UniverSheetsNotePlugin);
  const refusals: string[] = [];
  return {
    api: FUniver.newAPI(univer),
    reveal: () => undefined,
    onRefused: (because) => refusals.push(because),
    refusals,
    dispose: () => {
      univer.dispose();
    },
  };
}
