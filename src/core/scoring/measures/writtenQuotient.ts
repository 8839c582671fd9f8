import { minus, over, plus, readWritten, toCompact, ZERO, type Exact, type WrittenNumber } from "../../quantity";

const OPERAND = String.raw`\d[\d,]*(?:\.\d+)?\p{Script=Han}{0,3}`;
/** One quotient and nothing before or behind it that could belong to the same sum, directly before the rate at the end. */
const QUOTIENT = new RegExp(
  String.raw`(?<![\d.,%()+\-×*÷/])(?:\((?<first>${OPERAND})(?<sign>[+-])(?<second>${OPERAND})\)|(?<only>${OPERAND}))` +
    String.raw`[÷/](?<below>${OPERAND})(?:[×*x]100%)?=-?\d+(?:\.\d+)?%[。.;,)]*$`,
  "u",
);

interface Quotient {
  readonly value: Exact;
  /** As it is written. */
  readonly formula: string;
}

/** (63.46-32)÷32=98.31%, as it is written out at the end of an explanation. */
export function writtenQuotient(text: string): Quotient | undefined {
  const match = QUOTIENT.exec(toCompact(text));
  const { first = "", sign, second = "", only = "", below = "" } = match?.groups ?? {};
  const operands = (sign === undefined ? [only, below] : [first, second, below]).map(numberOf);
  const numbers = operands.filter((each) => each !== undefined);
  const isOneKind = new Set(numbers.map(({ dimension }) => dimension)).size === 1;
  if (match === null || numbers.length < operands.length || !isOneKind) return undefined;
  const values = numbers.map(({ value }) => value);
  const [above = ZERO, other = ZERO] = values;
  const sum = sign === "+" ? plus(above, other) : sign === "-" ? minus(above, other) : above;
  const value = over(sum, values.at(-1) ?? ZERO);
  return value === undefined ? undefined : { value, formula: formulaOf(match[0]) };
}

function formulaOf(text: string): string {
  return text.slice(0, text.lastIndexOf("="));
}

function numberOf(operand: string): WrittenNumber | undefined {
  const written = readWritten(operand);
  return written.kind === "value" ? written.number : undefined;
}
