import type { ArrayExpression, AstExpression, BinaryExpression, ReferenceIdentifier } from "@borgar/fx/xlsx";
import type { CellValue } from "../../../core";
import type { Scope } from "./Scope";
import { toFifteenDigits } from "./coerce";
import { FUNCTIONS, functionName } from "./functions/functions";
import { MOST_CELLS, lift, single } from "./lift";
import { combine, modify } from "./operators";
import { parseFormula } from "./parseFormula";
import { resolveReference } from "./references";
import { attempt, unsupported } from "./unsupported";
import type { Operand } from "./values";

/** The value that Excel would show for the formula; absent where that cannot be said. */
export function evaluate(expression: AstExpression, scope: Scope): CellValue | undefined {
  const value = attempt(() => single(operandOf(expression, scope, false)));
  if (value === undefined) return undefined;
  if (typeof value !== "number") return value ?? 0;
  return isVanishing(expression, value, scope) ? 0 : value + 0;
}

function operandOf(expression: AstExpression | null, scope: Scope, isArray: boolean): Operand {
  switch (expression?.type) {
    case undefined:
      return null;
    case "Literal":
      return expression.value;
    case "ErrorLiteral":
      return { error: expression.value };
    case "ReferenceIdentifier":
      return referenceOperand(expression, scope, isArray);
    case "ArrayExpression":
      return arrayOperand(expression, scope);
    case "UnaryExpression": {
      const operands = expression.arguments.map((argument) => operandOf(argument, scope, isArray));
      return lift(operands, isArray, ([value = null]) => modify(expression.operator, value));
    }
    case "BinaryExpression": {
      const operands = expression.arguments.map((argument) => operandOf(argument, scope, isArray));
      return lift(operands, isArray, ([left = null, right = null]) => combine(expression.operator, left, right));
    }
    case "CallExpression": {
      const apply = FUNCTIONS.get(functionName(expression)) ?? unsupported();
      const evaluateArgument = (argument: AstExpression | null, asArray = isArray) =>
        operandOf(argument, scope, asArray);
      return apply({ arguments: expression.arguments, isArray, scope, evaluate: evaluateArgument });
    }
    case "LambdaExpression":
    case "LetExpression":
      return unsupported();
  }
}

function referenceOperand(expression: ReferenceIdentifier, scope: Scope, isArray: boolean): Operand {
  const reference = resolveReference(expression, scope.sheet, scope.book);
  if (reference.kind === "name") return operandOf(parseFormula(reference.formula) ?? null, scope, isArray);
  const [area] = reference.kind === "areas" ? reference.areas : [];
  if (area === undefined) return unsupported();
  const { sheet, top: row, left: column } = area;
  const [height, width] = [area.bottom - row + 1, area.right - column + 1];
  const isOpen = expression.kind === "beam" || height * width > MOST_CELLS;
  return {
    height: isOpen ? Math.min(height, Math.max(scope.book.height - row, 1)) : height,
    width: isOpen ? Math.min(width, Math.max(scope.book.width - column, 1)) : width,
    isOpen,
    origin: { sheet, row, column },
    at: (r, c) => scope.valueAt(sheet, row + r, column + c),
  };
}

function arrayOperand(expression: ArrayExpression, scope: Scope): Operand {
  const rows = expression.elements.map((row) => row.map((element) => single(operandOf(element, scope, false))));
  const width = rows[0]?.length ?? 0;
  return { height: rows.length, width, isOpen: false, at: (row, column) => rows[row]?.[column] ?? null };
}

/** A last subtraction (or addition) that cancels to the fifteenth digit gives Excel's 0, not the noise of binary fractions. */
function isVanishing(expression: AstExpression, value: number, scope: Scope): boolean {
  if (value === 0 || expression.type !== "BinaryExpression" || !/^[+-]$/.test(expression.operator)) return false;
  const [left, right] = terms(expression, scope);
  return toFifteenDigits(left) === toFifteenDigits(expression.operator === "-" ? right : -right);
}

function terms(expression: BinaryExpression, scope: Scope): readonly [number, number] {
  const [left = 0, right = 0] = expression.arguments.map((argument) =>
    Number(single(operandOf(argument, scope, false))),
  );
  return [left, right];
}
