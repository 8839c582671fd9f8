export type { Addend, Interval } from "./arithmetic";
export { halfUnit, intervalOf, unitOf } from "./arithmetic";
export { deriveRelations } from "./deriveRelations";
export { groupBy } from "./groupBy";
export { joinLists } from "./joinLists";
export { derivePrevious } from "./derivePrevious";
export { expectedRange, expectedValue, holds, isPlainlyRounded, operandOf, solveFor } from "./holds";
export type { Figures } from "./holds";
export { minusTerm, plusTerm, type Relation } from "./Relation";
