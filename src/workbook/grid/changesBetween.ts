import type { Cell } from "../../core";
import type { CellNote, CellStyle, SheetLook, WorkbookLook } from "../WorkbookLook";

/** What has to change in the grid for it to show another state of the same workbook. */
export interface LookChanges {
  readonly removed: readonly string[];
  readonly added: readonly SheetLook[];
  readonly sheets: readonly SheetChanges[];
}

export interface SheetChanges {
  readonly name: string;
  readonly cells: readonly CellChange[];
  readonly notes: readonly CellNote[];
  /** Cells whose note is gone. */
  readonly unnoted: readonly Pick<CellNote, "row" | "column">[];
}

export interface CellChange {
  readonly row: number;
  readonly column: number;
  /** Absent where it holds the same as before. */
  readonly content?: { readonly cell: Cell | undefined };
  /** Absent where it has the same fill as before; of looks we change nothing else. */
  readonly fill?: string | null;
}

export function changesBetween(before: WorkbookLook, after: WorkbookLook): LookChanges {
  const old = new Map(before.sheets.map((look) => [look.sheet.name, look]));
  const names = new Set(after.sheets.map(({ sheet }) => sheet.name));
  const replaced = after.sheets.filter((look) => isReplaced(old.get(look.sheet.name), look)).map(nameOf);
  const sheets = after.sheets.flatMap((look) => {
    const former = old.get(nameOf(look));
    if (former === undefined || replaced.includes(nameOf(look))) return [];
    const cells = cellChanges(former, look, before.styles, after.styles);
    const { notes, unnoted } = noteChanges(former.notes, look.notes);
    return cells.length + notes.length + unnoted.length === 0 ? [] : [{ name: nameOf(look), cells, notes, unnoted }];
  });
  return {
    removed: before.sheets.map(nameOf).filter((name) => !names.has(name) || replaced.includes(name)),
    added: after.sheets.filter((look) => !old.has(nameOf(look)) || replaced.includes(nameOf(look))),
    sheets,
  };
}

function nameOf({ sheet }: SheetLook): string {
  return sheet.name;
}

/** A sheet that was written anew has other merged areas, widths or heights; those of the user's keep theirs. */
function isReplaced(before: SheetLook | undefined, after: SheetLook): boolean {
  return before !== undefined && arrangement(before) !== arrangement(after);
}

function arrangement({ sheet, columns, heights, frozen }: SheetLook): string {
  return JSON.stringify([
    sheet.merges,
    columns.map((span) => [span.first, span.last, span.width]),
    [...heights],
    frozen,
  ]);
}

function cellChanges(
  before: SheetLook,
  after: SheetLook,
  oldStyles: readonly CellStyle[],
  styles: readonly CellStyle[],
): readonly CellChange[] {
  const changes: CellChange[] = [];
  const rows = Math.max(before.sheet.rows.length, after.sheet.rows.length, before.styles.length, after.styles.length);
  for (let row = 0; row < rows; row++) {
    const [old, cells] = [before.sheet.rows[row], after.sheet.rows[row]];
    const [oldLine, line] = [before.styles[row], after.styles[row]];
    const width = Math.max(...[old, cells, oldLine, line].map((list) => list?.length ?? 0));
    for (let column = 0; column < width; column++) {
      const cell = cells?.[column];
      const [oldFill, fill] = [fillAt(oldStyles, oldLine?.[column]), fillAt(styles, line?.[column])];
      const change = {
        ...(isSame(old?.[column], cell) ? {} : { content: { cell } }),
        ...(oldFill === fill ? {} : { fill }),
      };
      if (Object.keys(change).length > 0) changes.push({ row, column, ...change });
    }
  }
  return changes;
}

function fillAt(styles: readonly CellStyle[], number: number | undefined): string | null {
  return styles[number ?? 0]?.fill ?? null;
}

function isSame(one: Cell | undefined, other: Cell | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  if (one.formula !== other.formula) return false;
  return one.value === other.value || JSON.stringify(one.value) === JSON.stringify(other.value);
}

function noteChanges(before: readonly CellNote[], after: readonly CellNote[]) {
  const key = ({ row, column }: CellNote) => `${String(row)},${String(column)}`;
  const old = new Map(before.map((note) => [key(note), note.text]));
  const kept = new Set(after.map(key));
  return {
    notes: after.filter((note) => old.get(key(note)) !== note.text),
    unnoted: before.filter((note) => !kept.has(key(note))),
  };
}
