import type { ChangeSet, Inspection } from "../core";
import { planMarks } from "./marks";
import type { Provenance } from "./provenance";
import { resultSheet } from "./sheets/resultSheet";
import { workingPaper } from "./sheets/workingPaper";

/** What is to be written for an inspection: scores into blank cells, the sheet 绩核结果 and, with scores, 评分底稿. */
export function planChanges(inspection: Inspection, provenance: Provenance): ChangeSet {
  const { writes, scorecard } = inspection;
  const paper = scorecard === undefined ? [] : [workingPaper(inspection, scorecard, provenance)];
  return {
    cells: writes,
    marks: planMarks(inspection.checks),
    sheets: [resultSheet(inspection, provenance), ...paper],
  };
}
