export {
  bareLabel,
  conceptById,
  findConcept,
  findHeading,
  isAverage,
  isDeducted,
  isDifference,
  spanInHeading,
  isGradeLabel,
  isPerHead,
  moneyUnit,
  numberingDepth,
  plainLabel,
  rowRole,
  wholesOf,
} from "./lexicon/lookUp";
export { completePartsOf, hasMainParts, withWholes, isComplete } from "./lexicon/completeParts";
export { GRADE_WORDS, ITEM_HEADING, SOME_OF_ALL } from "./lexicon/words";
export { COVER_LABELS } from "./lexicon/officeWords";
export * from "./lexicon/movementWords";
export * from "./lexicon/periodWords";
export type { RowRole } from "./lexicon/lookUp";
export type { Correction, CorrectionOutcome } from "./corrections/Correction";
export { COLUMN_WORDS, MONEY_WORDS, UNIT_WORDS } from "./corrections/correctionWords";
export { columnsNamed, isOfTable, rowsNamed, timeless } from "./corrections/matchCorrection";
export { nameTable } from "./corrections/nameTable";
export { putCorrection, targetOf } from "./corrections/putCorrection";
export { kindNamed } from "./lexicon/kindWords";
export type { Concept } from "./lexicon/concepts";
export type { Stage } from "./lexicon/headings";
export { isOwnLevel, isSameOffice, officesInLines } from "./offices";
export { recogniseCorrected, recogniseTables } from "./recogniseTables";
export type { SheetReading } from "./recogniseTables";
export type { Block, Column, Row, Table, TableKind } from "./Table";
export { roleOf } from "./roleOf";
export { isYear, yearsIn } from "./years";
export type { Unrecognised } from "./findUnrecognised";
export { summariseTables, tellReading } from "./tellReading";
export type { TableSummary } from "./tellReading";
