import type { CallExpression } from "@borgar/fx/xlsx";
import type { WorksheetFunction } from "./Call";
import { CONDITIONS } from "./conditions";
import { INFORMATION } from "./information";
import { LOGIC } from "./logic";
import { LOOKUP } from "./lookup";
import { MATHEMATICS } from "./mathematics";
import { STATISTICS } from "./statistics";
import { SUBTOTAL } from "./subtotal";
import { TEXT } from "./text";

/** The worksheet functions that are evaluated here as Excel does, by name. */
export const FUNCTIONS: ReadonlyMap<string, WorksheetFunction> = new Map(
  Object.entries({
    ...CONDITIONS,
    ...INFORMATION,
    ...LOGIC,
    ...LOOKUP,
    ...MATHEMATICS,
    ...STATISTICS,
    ...TEXT,
    SUBTOTAL,
  }),
);

/** The name as users know it: files mark newer functions, e.g. _xlfn.CONCAT. "" where something other than a name is called. */
export function functionName({ callee }: CallExpression): string {
  return "name" in callee ? callee.name.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/, "") : "";
}
