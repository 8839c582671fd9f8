import type { CellPlace } from "../../core";
import type { Edit, Workbook } from "../Workbook";
import type { EditableFile } from "../WorkbookFile";
import type { WorkbookLook } from "../WorkbookLook";
import { calculateMissing, skipIdleCalculation } from "./calculateOnDemand";
import { changesBetween } from "./changesBetween";
import type { Grid, GridHost } from "./Grid";
import { gridSheet } from "./Grid";
import { showChanges } from "./showChanges";
import { toWorkbookData } from "./toWorkbookData";
import { shownAt, typedEdits } from "./typedEdits";
import { watchGrid } from "./watchGrid";

/**
 * A workbook that is shown, and can be typed into, in a spreadsheet grid. The file is the truth: what is typed goes into it before
 * anything else is done, and the grid shows what it holds; nothing ever comes from the grid's own idea of a file.
 */
export interface GridWorkbook extends Workbook {
  /** What the user should know before writing into this file (Chinese). */
  readonly warnings: readonly string[];
  /** The file with what was typed and with our layer; the very same bytes where nothing was changed. */
  save(): Promise<Uint8Array>;
  close(): void;
}

/** Shows a file in the grid, in place of the one before. */
export function openGrid(file: EditableFile, host: GridHost): GridWorkbook {
  const { grid, listeners, keepTyped, show, stop } = openSession(file, host);
  const afterTyping = <T>(work: () => T | Promise<T>) => keepTyped().then(work);
  return {
    name: file.name,
    warnings: file.warnings,
    read: (onSheet) => afterTyping(() => file.read(onSheet)),
    recall: () => file.recall(),
    standing: () => afterTyping(() => file.standing()),
    remember: (memory) => afterTyping(() => file.remember(memory)),
    apply: (changes) =>
      afterTyping(async () => {
        const receipt = await file.apply(changes);
        show();
        return receipt;
      }),
    clearMarks: () =>
      afterTyping(async () => {
        await file.clearMarks();
        show();
      }),
    select: async (place) => {
      await file.select(place);
      selectIn(grid, place);
      host.reveal(place);
    },
    watch: (onEdit) => {
      listeners.add(onEdit);
      return () => listeners.delete(onEdit);
    },
    save: () => afterTyping(() => file.save()),
    close: () => {
      stop();
      host.api.disposeUnit(grid.unitId);
    },
  };
}

function openSession(file: EditableFile, host: GridHost) {
  let shown = file.look();
  let isOurs = false;
  const listeners = new Set<(edit: Edit) => void>();
  const asOurs = (work: () => void) => {
    isOurs = true;
    try {
      work();
    } finally {
      isOurs = false;
    }
  };
  const skipping = skipIdleCalculation(host.api);
  const grid = createGrid(file.name, shown, host, asOurs);
  calculateMissing(grid, shown);
  const tell = (edit: Edit) => {
    for (const listener of listeners) listener(edit);
  };
  const refusalAt = (place: CellPlace) => file.refusal(place);
  const typing = watchGrid(grid, () => isOurs, refusalAt, host.onRefused, tell);
  /** Puts into the file what was typed since the last time, once the grid has calculated. */
  const keepTyped = async () => {
    if (!typing.isPending()) return;
    await host.api.getFormula().onCalculationResultApplied();
    const edits = typedEdits(grid, typing.take(), shown);
    if (edits.length === 0) return;
    file.edit(edits, (place) => shownAt(grid, place));
    shown = file.look();
  };
  const show = () => {
    const next = file.look();
    showChanges(grid, changesBetween(shown, next), next.styles);
    shown = next;
  };
  const stop = () => {
    typing.dispose();
    skipping.dispose();
    listeners.clear();
  };
  return { grid, listeners, keepTyped, show, stop };
}

let opened = 0;

function createGrid(name: string, look: WorkbookLook, { api }: GridHost, asOurs: Grid["asOurs"]): Grid {
  const unitId = `workbook${String(++opened)}`;
  const idOf = (index: number) => `sheet${String(index)}`;
  api.createWorkbook(toWorkbookData(unitId, name, look, idOf));
  return { api, unitId, asOurs, ids: new Map(look.sheets.map(({ sheet }, index) => [sheet.name, idOf(index)])) };
}

function selectIn(grid: Grid, { sheet: name, row, column }: CellPlace): void {
  const sheet = gridSheet(grid, name);
  if (sheet === undefined) return;
  grid.asOurs(() => {
    if (sheet.isSheetHidden()) sheet.showSheet();
    sheet.activate();
    sheet.getRange(row, column).activate();
  });
}
