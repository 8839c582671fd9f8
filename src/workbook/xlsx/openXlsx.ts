import type { CellPlace, ChangeSet, Memory } from "../../core";
import type { Workbook } from "../Workbook";
import type { EditableFile } from "../WorkbookFile";
import { WorkbookError } from "../WorkbookError";
import { applyChanges } from "./applyChanges";
import { editCells } from "./edit/editCells";
import { editRefusal } from "./edit/editRefusal";
import { naming } from "./faults";
import { keepMemory } from "./keepMemory";
import { load } from "./load";
import type { Loaded } from "./load";
import { readLook } from "./look/readLook";
import { openPackage, partPaths, savePackage } from "./parts/Package";
import type { Package } from "./parts/Package";
import { readMemory } from "./parts/recordPart";
import { readStructure } from "./parts/Structure";
import { COLUMN_LIMIT, ROW_LIMIT } from "../cellLimits";
import { recogniseFile } from "./recogniseFile";
import { standingLayer } from "./standingLayer";
import { userSheets } from "./userSheets";
import { withoutMarks } from "./withoutMarks";

type Progress = Parameters<Workbook["read"]>[0];

const NOTHING_TO_STOP = () => undefined;
const SIGNED = "工作簿带有数字签名，写入并保存后签名将失效。";

/** Opens an .xlsx or .xlsm file; throws WorkbookError for any bytes that are none. */
export function openXlsx(bytes: Uint8Array, name: string): EditableFile {
  const original = naming(name, () => open(bytes));
  let pkg = original;
  let loaded: Loaded | undefined;
  const current = (onSheet?: Progress): Loaded => {
    loaded ??= load(pkg, readStructure(pkg), onSheet);
    onSheet?.(loaded.worksheets.length, loaded.worksheets.length);
    return loaded;
  };
  const change = (changed: Package) => {
    if (changed !== pkg) [pkg, loaded] = [changed, undefined];
  };
  const alter = (work: () => Package) =>
    attempt(name, () => {
      change(work());
    });
  return {
    name,
    warnings: warningsOf(original),
    read: (onSheet) => attempt(name, () => userSheets(current(onSheet))),
    recall: () => attempt(name, () => readMemory(pkg, readStructure(pkg))),
    apply: (changes: ChangeSet) =>
      attempt(name, () => {
        const applied = applyChanges(current(), changes);
        change(applied.pkg);
        return applied.receipt;
      }),
    remember: (memory: Memory) => alter(() => keepMemory(current(), memory)),
    standing: () => attempt(name, () => standingLayer(current())),
    clearMarks: () => alter(() => withoutMarks(current())),
    select: (place: CellPlace) =>
      attempt(name, () => {
        checkPlace(place, current());
      }),
    watch: () => NOTHING_TO_STOP,
    ...editing(name, current, change),
    save: () => (pkg === original ? bytes : savePackage(pkg)),
  };
}

function warningsOf(pkg: Package): readonly string[] {
  return partPaths(pkg).some((path) => path.startsWith("_xmlsignatures/")) ? [SIGNED] : [];
}

/** What a page that shows the file needs of it. */
function editing(
  name: string,
  current: () => Loaded,
  change: (changed: Package) => void,
): Pick<EditableFile, "look" | "refusal" | "edit"> {
  return {
    look: () => naming(name, () => readLook(current())),
    refusal: (place) => naming(name, () => editRefusal(current(), place)),
    edit: (edits, resultAt) => {
      change(naming(name, () => editCells(current(), edits, resultAt)));
    },
  };
}

function open(bytes: Uint8Array): Package {
  recogniseFile(bytes);
  const pkg = openPackage(bytes);
  readStructure(pkg);
  return pkg;
}

function attempt<T>(name: string, work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(naming(name, work));
  });
}

function checkPlace({ sheet, row, column }: CellPlace, { worksheets }: Loaded): void {
  const isThere = worksheets.some(({ tab }) => tab.name === sheet);
  const isWithin = row >= 0 && row < ROW_LIMIT && column >= 0 && column < COLUMN_LIMIT;
  if (!isThere || !isWithin)
    throw new WorkbookError("notFound", `中没有要找的单元格（工作表「${sheet}」），请确认工作表没有改名或删除。`);
}
