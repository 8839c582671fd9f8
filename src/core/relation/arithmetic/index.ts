export { addIntervals, divideIntervals, multiplyIntervals, scaleInterval, sumInterval } from "./combineIntervals";
export { intersect, intersectAll, isConsistent } from "./intersect";
export type { Interval, Shortening } from "./Interval";
export { exactly, excessDigits, halfUnit, intervalOf, unitOf } from "./Interval";
export type { Addend, Operand } from "./Operand";
