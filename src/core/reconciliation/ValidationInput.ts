import type { CoverCells, GroupTable, IndicatorSheet, SurveyTable } from "../scoring/IndicatorSheet";
import type { Scorecard } from "../scoring/Scorecard";

/** A scorecard and the tables of the workbook that state parts of the same outcome. */
export interface ValidationInput {
  readonly scorecard: Scorecard;
  readonly sheet: IndicatorSheet;
  readonly groupTables: readonly GroupTable[];
  readonly surveys: readonly SurveyTable[];
  readonly cover: readonly CoverCells[];
}
