export type { Cell, CellError, CellPlace, CellValue, Range, Sheet, Visibility } from "./grid/Sheet";
export { columnName, contains, formatAddress, formatRange, parseAddress, parseRange } from "./grid/address";
export { cellAt, isError } from "./grid/cells";
export type {
  CellWrite,
  ChangeSet,
  Mark,
  PlannedWrite,
  ReportCell,
  ReportRow,
  ReportSheet,
  ReportStyle,
  WriteConflict,
} from "./change/ChangeSet";
export { NO_CHANGES } from "./change/ChangeSet";
export { MARK_FILLS } from "./change/markFills";
export type { Exact } from "./quantity";
export {
  compare,
  decimalPlaces,
  formatExact,
  formatFixed,
  isZero,
  minus,
  negate,
  over,
  round,
  shift,
  sign,
  sum,
  toNumber,
} from "./quantity";
export { absolute, exactFromText, ONE, plus, ZERO } from "./quantity";
export type { Correction, CorrectionOutcome, RowRole, TableKind, TableSummary } from "./table";
export { COLUMN_WORDS, columnsNamed, isOfTable, MONEY_WORDS, rowsNamed, UNIT_WORDS } from "./table";
export { nameTable, putCorrection, targetOf } from "./table";
export { readCorrections } from "./reconciliation/readCorrections";
export type { PreviousWorkbook } from "./reconciliation/readPrevious";
export type { Inspection, InspectOptions, OnStage, Stage } from "./Inspection";
export type { Check, CheckKind, CheckSide, Verdict } from "./reconciliation/Check";
export type { RangedFigure, RangedPart, Working } from "./reconciliation/Working";
export type { PartialStep } from "./scoring/Rule";
export { PARTIAL_STEPS } from "./scoring/Rule";
export type { Indicator } from "./scoring/Indicator";
export type { Doubt, Reason, ReasonCode } from "./scoring/Reason";
export type { Gap, GradeScale, GroupScore, IndicatorScore, Scheme, Scorecard, SurveyScore } from "./scoring/Scorecard";
export type { JsonFault } from "./scoring/jsonReader";
export { readScheme } from "./scoring/readScheme";
export { expectedScale } from "./scoring/expectedScale";
export { SCHEMES, findScheme } from "./scoring/schemes/schemes";
export { inspect } from "./inspect";
export { applyDecisions } from "./reconciliation/applyDecisions";
export { decide, forget, remember } from "./reconciliation/applyDecisions";
export type { ScoreChoice } from "./scoring/ScoreChoice";
export { indicatorKey } from "./scoring/ScoreChoice";
export type { BlockPrecision, Decision, Memory, Settings } from "./reconciliation/Memory";
export { NO_MEMORY } from "./reconciliation/Memory";
