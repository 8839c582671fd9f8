import type { Table } from "../Table";
import { isKnownWord } from "./applyCorrections";
import type { Correction, CorrectionOutcome } from "./Correction";
import { columnsNamed, isOfSheet, isOfTable, rowsNamed } from "./matchCorrection";

/** For each correction, whether it was applied, and if not why: none is left out in silence. */
export function findOutcomes(
  corrections: readonly Correction[],
  tables: readonly Table[],
  sheets: readonly string[],
): readonly CorrectionOutcome[] {
  return corrections.map((correction) => {
    const because = reasonOf(correction, tables, sheets);
    return because === undefined ? { correction } : { correction, because };
  });
}

function reasonOf(
  correction: Correction,
  tables: readonly Table[],
  sheets: readonly string[],
): CorrectionOutcome["because"] {
  if (!isKnownWord(correction)) return "unknownWord";
  if (!sheets.some((sheet) => isOfSheet(correction, sheet))) return "noSheet";
  const own = tables.filter((table) => isOfTable(correction, table));
  if (own.length === 0) return "noTable";
  const { column, row } = labelsOf(correction);
  if (column !== undefined && !own.some((table) => columnsNamed(table.columns, column).length > 0)) return "noColumn";
  const rows = own.flatMap(({ blocks }) => blocks.map((block) => block.rows));
  return row !== undefined && !rows.some((list) => rowsNamed(list, row).length > 0) ? "noRow" : undefined;
}

function labelsOf(correction: Correction): { readonly column?: string | undefined; readonly row?: string | undefined } {
  if (correction.what === "column") return { column: correction.column };
  if (correction.what === "rowRole") return { row: correction.row };
  return correction.what === "unit" ? { column: correction.column, row: correction.row } : {};
}
