import type { CellPlace, ChangeSet } from "../../core";
import type { Workbook } from "../Workbook";
import { WorkbookError } from "../WorkbookError";
import { applyChanges } from "./applyChanges";
import { naming } from "./faults";
import { load } from "./load";
import type { Loaded } from "./load";
import { openPackage, partPaths, savePackage } from "./parts/Package";
import type { Package } from "./parts/Package";
import { readMemory } from "./parts/recordPart";
import { readStructure } from "./parts/Structure";
import { COLUMN_LIMIT, ROW_LIMIT } from "./read/limits";
import { recogniseFile } from "./recogniseFile";
import { userSheets } from "./userSheets";

/** A workbook in a file: bytes come in through `openXlsx` and go out through `save`; who holds the file is not known here. */
export interface XlsxWorkbook extends Workbook {
  /** What the user should know before writing into this file (Chinese). */
  readonly warnings: readonly string[];
  /** The file as it is now; the very same bytes where nothing was changed. */
  save(): Uint8Array;
}

const SIGNED = "工作簿带有数字签名，写入并保存后签名将失效。";

/** Opens an .xlsx or .xlsm file; throws WorkbookError for any bytes that are none. */
export function openXlsx(bytes: Uint8Array, name: string): XlsxWorkbook {
  const original = naming(name, () => open(bytes));
  let pkg = original;
  let loaded: Loaded | undefined;
  const current = (): Loaded => (loaded ??= load(pkg, readStructure(pkg)));
  return {
    name,
    warnings: partPaths(original).some((path) => path.startsWith("_xmlsignatures/")) ? [SIGNED] : [],
    read: () => attempt(name, () => userSheets(current())),
    recall: () => attempt(name, () => readMemory(pkg, readStructure(pkg))),
    apply: (changes: ChangeSet) =>
      attempt(name, () => {
        const applied = applyChanges(current(), changes);
        [pkg, loaded] = [applied.pkg, undefined];
        return applied.receipt;
      }),
    select: (place: CellPlace) =>
      attempt(name, () => {
        checkPlace(place, current());
      }),
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
