import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import "@univerjs/preset-sheets-core/lib/index.css";
import coreWords from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import "@univerjs/preset-sheets-note/lib/index.css";
import noteWords from "@univerjs/preset-sheets-note/locales/zh-CN";
import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { defaultTheme } from "@univerjs/themes";
import type { GridHost } from "../../workbook/grid/Grid";
import { redNoteMarkers } from "./redNoteMarkers";
import { reveal } from "./reveal";

/** The spreadsheet grid of the page, without what cannot be kept in the file: no ribbon, no context menu, no button for new sheets. */
export function createHost(container: HTMLElement, onRefused: GridHost["onRefused"]): GridHost {
  const locales = { [LocaleType.ZH_CN]: { ...coreWords, ...noteWords } };
  const univer = new Univer({ theme: defaultTheme, locale: LocaleType.ZH_CN, locales, logLevel: LogLevel.ERROR });
  const core = UniverSheetsCorePreset({
    ...{ container, header: true, toolbar: false, formulaBar: true, contextMenu: false, disableAutoFocus: true },
    footer: { menus: false, addSheetButtonConfig: { show: false } },
    // Results come from the file; what has none there the workbook asks for itself.
    formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
  });
  for (const plugin of [...core.plugins, ...UniverSheetsNotePreset().plugins]) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  redNoteMarkers(univer, api);
  // The grid is drawn, not written: whoever looks at the page from outside (a test, a screen reader's script) asks it here.
  Object.assign(container, { grid: api });
  return {
    api,
    onRefused,
    reveal: (place) => {
      reveal(api, container, place);
    },
  };
}
