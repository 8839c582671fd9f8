import { NO_MEMORY, type ChangeSet, type Memory, type Sheet } from "../../src/core";
import type { Receipt, Workbook } from "../../src/workbook/Workbook";

const RECEIPT: Receipt = { written: [], addedSheets: [], stale: [], skipped: [] };

/** A workbook without cells of its own that keeps what it is told to, and what was applied to it. */
export function rememberingBook(sheets: readonly Sheet[] = [], kept: Memory = NO_MEMORY) {
  const applied: ChangeSet[] = [];
  let memory = kept;
  const book: Workbook = {
    name: "样例.xlsx",
    read: (onSheet) => {
      onSheet?.(sheets.length, sheets.length);
      return Promise.resolve(sheets);
    },
    recall: () => Promise.resolve(memory),
    remember: (next) => {
      memory = next;
      return Promise.resolve();
    },
    standing: () => Promise.resolve({ cells: [], marks: [], sheets: [] }),
    apply: (changes) => {
      applied.push(changes);
      return Promise.resolve(RECEIPT);
    },
    clearMarks: () => Promise.resolve(),
    select: () => Promise.resolve(),
    watch: () => () => undefined,
  };
  return { book, applied, remembered: () => memory };
}
