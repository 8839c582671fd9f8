export type { Exact } from "./Exact";
export {
  HUNDRED,
  ONE,
  ZERO,
  absolute,
  compare,
  decimalPlaces,
  exactFromInteger,
  exactFromNumber,
  exactFromText,
  formatExact,
  formatFixed,
  isEqual,
  isZero,
  larger,
  minus,
  negate,
  over,
  plus,
  round,
  shift,
  sign,
  smaller,
  sum,
  times,
  toNumber,
} from "./Exact";
export type { Count, Dimension, Money, Points, Quantity, Ratio, WrittenUnit } from "./Quantity";
export { PERCENT, PIECE, PLAIN_RATIO, POINT, WAN_YUAN, YUAN } from "./Quantity";
export type { Comparison, Written, WrittenDate, WrittenNumber } from "./Written";
