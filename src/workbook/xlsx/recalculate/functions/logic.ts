import type { AstExpression } from "@borgar/fx/xlsx";
import type { CellError } from "../../../../core";
import { toNumber, toTruth } from "../coerce";
import { single } from "../lift";
import { isEqual } from "../operators";
import { NOT_AVAILABLE, NOT_A_VALUE, type Operand, type Scalar, isFault, isGrid, valuesOf } from "../values";
import { type Call, type WorksheetFunction, ofOperands, ofScalars } from "./Call";

export const LOGIC: Readonly<Record<string, WorksheetFunction>> = {
  IF: (call) => {
    const truth = truthOf(call, call.arguments[0]);
    if (isFault(truth)) return truth;
    const chosen = call.arguments[truth ? 1 : 2];
    return chosen === undefined ? truth : call.evaluate(chosen);
  },
  IFS: (call) => {
    for (let index = 0; index + 1 < call.arguments.length; index += 2) {
      const truth = truthOf(call, call.arguments[index]);
      if (isFault(truth)) return truth;
      if (truth) return call.evaluate(call.arguments[index + 1] ?? null);
    }
    return NOT_AVAILABLE;
  },
  IFERROR: (call) => unlessFault(call, () => true),
  IFNA: (call) => unlessFault(call, ({ error }) => error === "#N/A"),
  CHOOSE: (call) => {
    const index = toNumber(scalarOf(call, call.arguments[0]));
    if (isFault(index)) return index;
    const chosen = index >= 1 ? call.arguments[Math.floor(index)] : undefined;
    return chosen === undefined ? NOT_A_VALUE : call.evaluate(chosen);
  },
  SWITCH: (call) => {
    const value = scalarOf(call, call.arguments[0]);
    if (isFault(value)) return value;
    const rest = call.arguments.slice(1);
    for (let index = 0; index + 1 < rest.length; index += 2) {
      const label = scalarOf(call, rest[index]);
      if (isFault(label)) return label;
      if (isEqual(value, label)) return call.evaluate(rest[index + 1] ?? null);
    }
    return rest.length % 2 === 1 ? call.evaluate(rest.at(-1) ?? null) : NOT_AVAILABLE;
  },
  AND: ofOperands((operands) => fold(operands, (truths) => !truths.includes(false))),
  OR: ofOperands((operands) => fold(operands, (truths) => truths.includes(true))),
  XOR: ofOperands((operands) => fold(operands, (truths) => truths.filter(Boolean).length % 2 === 1)),
  NOT: ofScalars(([value = null]) => {
    const truth = toTruth(value);
    return isFault(truth) ? truth : !truth;
  }),
  TRUE: () => true,
  FALSE: () => false,
};

function truthOf(call: Call, argument: AstExpression | null | undefined): boolean | CellError {
  return toTruth(scalarOf(call, argument));
}

function scalarOf(call: Call, argument: AstExpression | null | undefined): Scalar {
  return single(call.evaluate(argument ?? null));
}

function unlessFault(call: Call, isCaught: (fault: CellError) => boolean): Operand {
  const value = scalarOf(call, call.arguments[0]);
  return isFault(value) && isCaught(value) ? call.evaluate(call.arguments[1] ?? null) : value;
}

/** Text and blanks in cells are passed over; text given directly must be TRUE or FALSE. */
function fold(operands: readonly Operand[], judge: (truths: readonly boolean[]) => boolean): Scalar {
  const truths: boolean[] = [];
  for (const operand of operands) {
    const values = isGrid(operand) ? valuesOf(operand).filter(isCounted) : [operand];
    for (const value of values) {
      const truth = toTruth(value);
      if (isFault(truth)) return truth;
      truths.push(truth);
    }
  }
  return truths.length === 0 ? NOT_A_VALUE : judge(truths);
}

function isCounted(value: Scalar): boolean {
  return value !== null && typeof value !== "string";
}
