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
export { formatExact, formatFixed } from "./formatExact";
export { add, compareQuantities, divide, subtract } from "./calculate";
export { formatNumber, formatQuantity, inUnit } from "./formatQuantity";
export { toCompact, toHalfWidth } from "./halfWidth";
export { readHanNumber } from "./hanNumber";
export type { Dimension, Money, Points, Quantity, WrittenUnit } from "./Quantity";
export { PERCENT, PIECE, PLAIN_RATIO, POINT, WAN_YUAN, YUAN } from "./Quantity";
export type { WrittenFigure } from "./figure";
export { withoutDates } from "./readDate";
export { readProduct, type WrittenProduct } from "./readProduct";
export { readAllWritten, readWritten } from "./readWritten";
export type { Comparison, Written, WrittenDate, WrittenNumber } from "./Written";
