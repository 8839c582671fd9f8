import type { CellWrite, ChangeSet, Inspection, Memory, WriteConflict } from "../core";
import { planMarks } from "./marks";
import type { Provenance } from "./provenance";
import { resultSheet } from "./sheets/resultSheet";
import { workingPaper } from "./sheets/workingPaper";

/** What a person chose about writing. */
export interface ChangeChoices {
  /** Whether findings are marked in the sheets. */
  readonly marks: boolean;
  /** Conflicts where ours is to stand in place of the figure or formula there. */
  readonly overwrite: readonly WriteConflict[];
  /** Kept with the workbook from now on. */
  readonly memory?: Memory;
}

const USUAL: ChangeChoices = { marks: true, overwrite: [] };

/** What is to be written for an inspection: scores into blank cells, the sheet 绩核结果 and, with scores, 评分底稿. */
export function planChanges(inspection: Inspection, provenance: Provenance, choices = USUAL): ChangeSet {
  const { writes, scorecard } = inspection;
  const { marks, overwrite, memory } = choices;
  const colours = (memory?.settings ?? inspection.settings)?.markColours;
  const paper = scorecard === undefined ? [] : [workingPaper(inspection, scorecard, provenance)];
  return {
    cells: overwrite.length === 0 ? writes : [...writes, ...overwrite.map(overwriting)],
    marks: marks ? planMarks(inspection.checks) : [],
    sheets: [resultSheet(inspection, provenance), ...paper],
    ...(colours === undefined ? {} : { colours }),
    ...(memory === undefined ? {} : { memory }),
  };
}

function overwriting({ write, stands }: WriteConflict): CellWrite {
  return stands.formula === undefined ? write : { ...write, replacesFormula: true };
}
