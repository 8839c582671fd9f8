import type { AstExpression } from "@borgar/fx/xlsx";
import { toNumber, toText } from "../coerce";
import { lift } from "../lift";
import type { Scope } from "../Scope";
import { type Operand, type Scalar, isFault } from "../values";

/** A call of a worksheet function. */
export interface Call {
  /** The arguments unevaluated; null for one left out, as in IF(A1,,2). */
  readonly arguments: readonly (AstExpression | null)[];
  /** True where blocks are calculated cell by cell, as inside SUMPRODUCT. */
  readonly isArray: boolean;
  readonly scope: Scope;
  readonly evaluate: (argument: AstExpression | null, isArray?: boolean) => Operand;
}

export type WorksheetFunction = (call: Call) => Operand;

type Numbers = readonly (number | undefined)[];
type Texts = readonly (string | undefined)[];

/**
 * A function of single values. `kinds` has a letter for each argument: n for a number, t for text; the arguments come in two
 * lists, each at its own index, and those not given are absent. The first error among them is the result.
 */
export function ofValues(kinds: string, apply: (numbers: Numbers, texts: Texts) => Scalar): WorksheetFunction {
  return ofScalars((values) => {
    const numbers: (number | undefined)[] = [];
    const texts: (string | undefined)[] = [];
    for (const [index, value] of values.entries()) {
      const coerced = kinds[index] === "t" ? toText(value) : toNumber(value);
      if (isFault(coerced)) return coerced;
      if (typeof coerced === "string") texts[index] = coerced;
      else numbers[index] = coerced;
    }
    return apply(numbers, texts);
  });
}

/** A function of single values that takes them as they are, errors too. */
export function ofScalars(apply: (values: readonly Scalar[]) => Scalar): WorksheetFunction {
  return (call) =>
    lift(
      call.arguments.map((argument) => call.evaluate(argument)),
      call.isArray,
      apply,
    );
}

/** A function that takes values and blocks. */
export function ofOperands(apply: (operands: readonly Operand[], call: Call) => Operand): WorksheetFunction {
  return (call) =>
    apply(
      call.arguments.map((argument) => call.evaluate(argument)),
      call,
    );
}

/** A function that takes values and blocks, and whose arguments are calculated cell by cell. */
export function ofArrays(apply: (operands: readonly Operand[]) => Operand): WorksheetFunction {
  return (call) => apply(call.arguments.map((argument) => call.evaluate(argument, true)));
}
