import { single } from "../lift";
import { unsupported } from "../unsupported";
import { NOT_AVAILABLE, type Operand, type Scalar, isFault, isGrid } from "../values";
import { type WorksheetFunction, ofOperands, ofScalars } from "./Call";

export const INFORMATION: Readonly<Record<string, WorksheetFunction>> = {
  ISNUMBER: is((value) => typeof value === "number"),
  ISTEXT: is((value) => typeof value === "string"),
  ISNONTEXT: is((value) => typeof value !== "string"),
  ISLOGICAL: is((value) => typeof value === "boolean"),
  ISBLANK: is((value) => value === null),
  ISERROR: is(isFault),
  ISERR: is((value) => isFault(value) && value.error !== "#N/A"),
  ISNA: is((value) => isFault(value) && value.error === "#N/A"),
  N: ofScalars(([value = null]) => {
    if (typeof value === "boolean") return Number(value);
    return typeof value === "number" || isFault(value) ? value : 0;
  }),
  T: ofScalars(([value = null]) => (typeof value === "string" || isFault(value) ? value : "")),
  NA: () => NOT_AVAILABLE,
  ROW: ofOperands(([operand], { scope }) => (operand === undefined ? scope.row : originOf(operand).row) + 1),
  COLUMN: ofOperands(([operand], { scope }) => (operand === undefined ? scope.column : originOf(operand).column) + 1),
  ROWS: ofOperands(([operand = null]) => closed(operand)?.height ?? 1),
  COLUMNS: ofOperands(([operand = null]) => closed(operand)?.width ?? 1),
};

function is(judge: (value: Scalar) => boolean): WorksheetFunction {
  return ofScalars(([value = null]) => judge(value));
}

function originOf(operand: Operand) {
  single(operand);
  return (isGrid(operand) ? operand.origin : undefined) ?? unsupported();
}

function closed(operand: Operand) {
  if (!isGrid(operand)) return undefined;
  return operand.isOpen ? unsupported() : operand;
}
