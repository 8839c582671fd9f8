import type { ReportSheet } from "../../../core";
import type { OwnSheet } from "../../OwnRecord";
import { freeSheetName } from "../../sheetName";
import type { Tab } from "../read/Tab";
import type { NamedSheet } from "./reportSteps";
import { reportSteps } from "./reportSteps";
import type { Step } from "./Step";
import { step } from "./Step";

/** Which sheets come and which go. */
export interface SheetPlan {
  readonly added: readonly NamedSheet[];
  /** Sheets of ours that go, each with the name that it has while the new ones are written. */
  readonly leaving: readonly { readonly tab: Tab; readonly name: string }[];
}

/** New report sheets in the place of the standing ones, which keep out of the way until all else is done. */
export function planSheets(tabs: readonly Tab[], own: readonly string[], sheets: readonly ReportSheet[]): SheetPlan {
  const staying = tabs.map(({ name }) => name).filter((name) => !own.includes(name));
  const names = [...staying];
  const added = sheets.map((sheet) => {
    const name = freeSheetName(sheet.name, names);
    names.push(name);
    return { name, sheet };
  });
  const taken = [...names, ...own];
  const leaving = tabs
    .filter(({ name }) => own.includes(name))
    .map((tab) => {
      const name = freeSheetName(`${tab.name.slice(0, 24)} (旧)`, taken);
      taken.push(name);
      return { tab, name };
    });
  return { added, leaving };
}

export function ownSheetsOf({ added }: SheetPlan): readonly OwnSheet[] {
  return added.map(({ name, sheet }) => ({ name, title: sheet.rows[0]?.cells[0]?.value ?? null }));
}

/** Standing sheets step aside and new ones are written. */
export function sheetSteps({ added, leaving }: SheetPlan, tabs: readonly Tab[]): readonly Step[] {
  const gone = leaving.map(({ tab }) => tab.name);
  const staying = tabs.map(({ name }) => name).filter((name) => !gone.includes(name));
  const nameOf = (wanted: string) =>
    added.find(({ sheet }) => sheet.name === wanted)?.name ?? staying.find((name) => name === wanted);
  return [
    ...leaving.map(({ tab, name }) =>
      step(1, ({ workbook }) => {
        workbook.worksheets.getItem(tab.id).name = name;
      }),
    ),
    ...added.flatMap((sheet) => reportSteps(sheet, nameOf)),
  ];
}

/** The very last thing to be done, since it cannot be undone: all sheets are found before the first is deleted. */
export function leaveSteps({ leaving }: SheetPlan): readonly Step[] {
  if (leaving.length === 0) return [];
  return [
    step(leaving.length, ({ workbook }) => {
      const sheets = leaving.map(({ tab }) => workbook.worksheets.getItem(tab.id));
      sheets.forEach((sheet) => {
        sheet.delete();
      });
    }),
  ];
}
