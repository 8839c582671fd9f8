import { standingCells } from "../ownLayer";
import type { OwnLayer } from "../Workbook";
import type { Loaded } from "./load";
import { standingMarks } from "./marks/standingMarks";
import { ownLayer } from "./userSheets";

/** What of our layer stands in the workbook: values as we wrote them, marks that are still ours, sheets that we added. */
export function standingLayer(loaded: Loaded): OwnLayer {
  const { sheets } = ownLayer(loaded);
  const all = loaded.worksheets.map(({ sheet }) => sheet);
  const cells = standingCells(all, loaded.record).filter(({ sheet }) => !sheets.includes(sheet));
  return { cells, marks: standingMarks(loaded), sheets };
}
