import type { CellValue } from "../../../core";

/** What becomes of a cell. */
export type CellPatch = ContentPatch | FormulaPatch | StylePatch;

/**
 * What a cell is to hold: a value in place of what stands there (null: nothing), or a new result beside the formula that
 * stands there.
 */
export interface ContentPatch {
  readonly kind: "value" | "result";
  readonly value: CellValue | null;
}

/** A formula, without "=", in place of what stands there, and what it gives; null where that is not known. */
export interface FormulaPatch {
  readonly kind: "formula";
  readonly formula: string;
  readonly value: CellValue | null;
}

/** Another style for a cell, whatever it holds. */
export interface StylePatch {
  readonly kind: "style";
  /** The style in place of the one that the cell has, or that its row or column gives it where there is no cell. */
  readonly styleOf: (style: string | undefined, isNewCell: boolean) => string | undefined;
  /** Takes the cell out where it gets another style and is blank. */
  readonly dropsBlank: boolean;
}

/** Patches of a sheet by row, then by column, both from 0. */
export type SheetPatches = ReadonlyMap<number, ReadonlyMap<number, CellPatch>>;

interface Setting {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue | null;
  readonly formula?: string;
}

/** Settings of one sheet by place; the last one for a cell counts. */
export function groupPatches(kind: ContentPatch["kind"], settings: readonly Setting[]): SheetPatches {
  return byPlace(
    settings.map(({ row, column, value, formula }) => {
      const isFormula = kind === "value" && formula !== undefined;
      return { row, column, patch: isFormula ? { kind: "formula", formula, value } : { kind, value } };
    }),
  );
}

export function byPlace(
  patches: readonly { readonly row: number; readonly column: number; readonly patch: CellPatch }[],
): SheetPatches {
  const rows = new Map<number, Map<number, CellPatch>>();
  for (const { row, column, patch } of patches) {
    const cells = rows.get(row) ?? new Map<number, CellPatch>();
    rows.set(row, cells.set(column, patch));
  }
  return rows;
}

/** In ascending order of row or column. */
export function ascending<T>(places: ReadonlyMap<number, T>): (readonly [number, T])[] {
  return [...places].sort(([one], [other]) => one - other);
}
