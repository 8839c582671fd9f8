export type { Addend } from "./arithmetic";
export { halfUnit, unitOf } from "./arithmetic";
export { deriveRelations } from "./deriveRelations";
export { expectedValue, holds, isPlainlyRounded, operandOf, solveFor } from "./holds";
export type { Figures } from "./holds";
export type { Relation } from "./Relation";
