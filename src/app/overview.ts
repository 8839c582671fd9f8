import type { GradeScale } from "../core";
import { expectedScale } from "../core";
import type { OwnLayer, Workbook } from "../workbook/Workbook";

/** What a workbook holds, before anything is worked out. */
export interface Overview {
  readonly sheets: number;
  /** Of the sheets that will be read, in tab order. */
  readonly names: readonly string[];
  /** Cells with a value. */
  readonly cells: number;
  readonly hidden: number;
  readonly guarded: number;
  /** The scale of grades that will count. */
  readonly scale: GradeScale;
  /** What stands of ours in it, from an earlier run. */
  readonly own: OwnLayer;
}

/** Looks at a workbook without working anything out; writes nothing. */
export async function overviewOf(workbook: Workbook): Promise<Overview> {
  const sheets = await workbook.read();
  const { settings } = await workbook.recall();
  const visible = sheets.filter(({ visibility }) => visibility === "visible");
  const cellCounts = visible.flatMap(({ rows }) =>
    rows.map((row) => row?.filter((cell) => cell !== undefined).length ?? 0),
  );
  return {
    sheets: sheets.length,
    names: visible.map(({ name }) => name),
    cells: cellCounts.reduce((sum, cells) => sum + cells, 0),
    hidden: sheets.length - visible.length,
    guarded: visible.filter(({ isProtected }) => isProtected).length,
    scale: expectedScale(sheets, settings),
    own: await workbook.standing(),
  };
}
