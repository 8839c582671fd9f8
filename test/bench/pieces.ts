import type { Sheet } from "../../src/core";
import { readLedger, readSetting } from "../../src/core/ledger";
import { reconcile } from "../../src/core/reconciliation/reconcile";
import { deriveRelations } from "../../src/core/relation";
import { recogniseTables } from "../../src/core/table";

/** Milliseconds of one run of each stage that has a row of its own. */
export type Pieces = Readonly<Record<"recognise" | "ledger" | "relate" | "reconcile", number>>;

/** Runs the stages that look at every cell one after another, as an inspection does, and times each. */
export function timePieces(sheets: readonly Sheet[]): Pieces {
  const start = performance.now();
  const readings = sheets.map((sheet) => recogniseTables(sheet));
  const recognised = performance.now();
  const { facts, unread } = readLedger(readings, readSetting(readings));
  const read = performance.now();
  const relations = deriveRelations({ facts, unread });
  const related = performance.now();
  reconcile(relations, facts);
  const reconciled = performance.now();
  return {
    recognise: recognised - start,
    ledger: read - recognised,
    relate: related - read,
    reconcile: reconciled - related,
  };
}
