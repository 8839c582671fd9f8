export { columnName, contains, formatAddress, formatRange, parseAddress, parseRange } from "./address";
export { cellAt, isBlank, isError, textOf } from "./cells";
export { displayText } from "./displayText";
export { viewOf } from "./GridView";
export type { GridView } from "./GridView";
export { readNumberFormat } from "./numberFormat";
export type { Cell, CellPlace, Range, Sheet } from "./Sheet";
export { withinColumns } from "./withinColumns";
