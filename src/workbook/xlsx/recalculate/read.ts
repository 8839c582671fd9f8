import type { AstExpression, CallExpression, ReferenceIdentifier } from "@borgar/fx/xlsx";
import type { Area, Book } from "./Book";
import { FUNCTIONS, functionName } from "./functions/functions";
import { parseFormula } from "./parseFormula";
import { resolveReference } from "./references";

/** What can be said of a formula before it is evaluated. */
export interface Reading {
  readonly expression: AstExpression | undefined;
  /** The cells that it reads. */
  readonly areas: readonly Area[];
  /** False where it may read other cells too (INDIRECT, a table, an unknown name). */
  readonly isKnown: boolean;
  /** False where this module cannot evaluate it. */
  readonly isSupported: boolean;
}

type Note = Area | "unknown" | "unsupported";

/** The formula's home, and the list that takes the notes on it. */
interface Desk {
  readonly sheet: number;
  readonly book: Book;
  readonly notes: Note[];
  /** How many names were gone through. */
  readonly depth: number;
}

/** Functions whose result is a reference that nobody sees in the formula. */
const REACHING = new Set(["INDIRECT", "OFFSET"]);
const DEEPEST_NAME = 8;

export function read(formula: string, sheet: number, book: Book): Reading {
  const array = /^\{(.*)\}$/s.exec(formula)?.[1];
  const expression = parseFormula(array ?? formula);
  const notes: Note[] = expression === undefined ? ["unknown"] : [];
  note(expression ?? null, { sheet, book, notes, depth: 0 });
  return {
    expression,
    areas: notes.filter((found) => typeof found === "object"),
    isKnown: !notes.includes("unknown"),
    isSupported: array === undefined && !notes.includes("unsupported"),
  };
}

function note(expression: AstExpression | null, desk: Desk): void {
  if (expression === null) return;
  const { notes } = desk;
  if (expression.type === "ReferenceIdentifier") noteReference(expression, desk);
  if (expression.type === "CallExpression") noteCall(expression, desk);
  if (expression.type === "LetExpression" || expression.type === "LambdaExpression") notes.push("unsupported");
  if (expression.type === "UnaryExpression" && expression.operator === "#") notes.push("unknown");
  if (expression.type === "BinaryExpression") {
    if (expression.operator === ":") notes.push("unknown");
    if (expression.operator === " " || expression.operator === ",") notes.push("unsupported");
  }
  for (const part of partsOf(expression)) note(part, desk);
}

function noteReference(expression: ReferenceIdentifier, desk: Desk): void {
  const { sheet, book, notes, depth } = desk;
  if (expression.value.startsWith("_xlpm.")) return;
  const reference = resolveReference(expression, sheet, book);
  if (reference.kind === "foreign") notes.push("unsupported");
  else if (reference.kind === "unknown") notes.push("unknown");
  else if (reference.kind === "areas") {
    notes.push(...reference.areas);
    if (reference.areas.length > 1) notes.push("unsupported");
    if (depth > 0 && !reference.isAbsolute) notes.push("unknown");
  } else {
    const meaning = depth < DEEPEST_NAME ? parseFormula(reference.formula) : undefined;
    if (meaning === undefined) notes.push("unknown");
    else note(meaning, { ...desk, depth: depth + 1 });
  }
}

function noteCall(call: CallExpression, { sheet, book, notes }: Desk): void {
  const name = functionName(call);
  if (REACHING.has(name)) notes.push("unknown");
  if (!FUNCTIONS.has(name)) notes.push("unsupported");
  if (name !== "SUMIF" && name !== "AVERAGEIF") return;
  // SUMIF(B1:B5, "x", C1) reads C1:C5: with a sum range of another shape, more is read than is written.
  const [tested, , summed] = call.arguments.map((argument) => shapeOf(argument, sheet, book));
  if (summed !== undefined && summed !== tested) notes.push("unknown");
}

function shapeOf(expression: AstExpression | null, sheet: number, book: Book): string | undefined {
  if (expression?.type !== "ReferenceIdentifier") return undefined;
  const reference = resolveReference(expression, sheet, book);
  if (reference.kind === "name") return shapeOf(parseFormula(reference.formula) ?? null, sheet, book);
  const area = reference.kind === "areas" ? reference.areas[0] : undefined;
  return area && `${String(area.bottom - area.top)} ${String(area.right - area.left)}`;
}

function partsOf(expression: AstExpression): readonly (AstExpression | null)[] {
  switch (expression.type) {
    case "UnaryExpression":
    case "BinaryExpression":
    case "CallExpression":
      return expression.arguments;
    case "ArrayExpression":
      return expression.elements.flat();
    case "LambdaExpression":
      return [expression.body];
    case "LetExpression":
      return [...expression.declarations.map((declaration) => declaration.init), expression.body];
    case "ErrorLiteral":
    case "Literal":
    case "ReferenceIdentifier":
      return [];
  }
}
