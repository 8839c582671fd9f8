import type { CellPlace, ChangeSet, Memory } from "../../core";
import type { Workbook } from "../Workbook";
import { WorkbookError } from "../WorkbookError";
import { applyChanges } from "./applyChanges";
import { naming } from "./faults";
import { keepMemory } from "./keepMemory";
import { load } from "./load";
import type { Loaded } from "./load";
import { openPackage, partPaths, savePackage } from "./parts/Package";
import type { Package } from "./parts/Package";
import { readMemory } from "./parts/recordPart";
import { readStructure } from "./parts/Structure";
import { COLUMN_LIMIT, ROW_LIMIT } from "./read/limits";
import { recogniseFile } from "./recogniseFile";
import { standingLayer } from "./standingLayer";
import { userSheets } from "./userSheets";
import { withoutMarks } from "./withoutMarks";

/** A workbook in a file: bytes come in through `openXlsx` and go out through `save`; who holds the file is not known here. */
export interface XlsxWorkbook extends Workbook {
  /** What the user should know before writing into this file (Chinese). */
  readonly warnings: readonly string[];
  /** The file as it is now; the very same bytes where nothing was changed. */
  save(): Uint8Array;
}

type Progress = Parameters<Workbook["read"]>[0];

const NOTHING_TO_STOP = () => undefined;
const SIGNED = "工作簿带有数字签名，写入并保存后签名将失效。";

/** Opens an .xlsx or .xlsm file; throws WorkbookError for any bytes that are none. */
export function openXlsx(bytes: Uint8Array, name: string): XlsxWorkbook {
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
  return {
    name,
    warnings: partPaths(original).some((path) => path.startsWith("_xmlsignatures/")) ? [SIGNED] : [],
    read: (onSheet) => attempt(name, () => userSheets(current(onSheet))),
    recall: () => attempt(name, () => readMemory(pkg, readStructure(pkg))),
    apply: (changes: ChangeSet) =>
      attempt(name, () => {
        const applied = applyChanges(current(), changes);
        change(applied.pkg);
        return applied.receipt;
      }),
    remember: (memory: Memory) =>
      attempt(name, () => {
        change(keepMemory(current(), memory));
      }),
    standing: () => attempt(name, () => standingLayer(current())),
    clearMarks: () =>
      attempt(name, () => {
        change(withoutMarks(current()));
      }),
    select: (place: CellPlace) =>
      attempt(name, () => {
        checkPlace(place, current());
      }),
    watch: () => NOTHING_TO_STOP,
    save: () => (pkg === original ? bytes : savePackage(pkg)),
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
