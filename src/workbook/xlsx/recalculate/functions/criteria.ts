import { isSame, numberInText } from "../coerce";
import { compare } from "../operators";
import { unsupported } from "../unsupported";
import { type Scalar, isFault } from "../values";

export type Criterion = (value: Scalar) => boolean;

/** What a criterion of SUMIF, COUNTIF and their kin asks of a cell: a value, or text such as ">=60", "<>教育" or "教*". */
export function criterionOf(value: Scalar): Criterion {
  if (isFault(value)) return unsupported();
  if (value === null) return equalTo(0);
  if (typeof value !== "string") return equalTo(value);
  const [, operator = "", operand = ""] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(value) ?? [];
  const target = targetOf(operand);
  switch (operator) {
    case "":
      return operand === "" ? (cell) => cell === null || cell === "" : equalTo(target);
    case "=":
      return operand === "" ? (cell) => cell === null : equalTo(target);
    case "<>":
      return negated(operand === "" ? (cell) => cell === null : equalTo(target));
    default:
      return typeof target === "number" ? ordered(operator, target) : unsupported();
  }
}

/** Matches text against a pattern with * ? and ~, without regard to case. */
export function matcherOf(pattern: string): (text: string) => boolean {
  const source = pattern.replaceAll(
    /~([*?~])|([*?])|([^*?~]+|~)/g,
    (_, literal?: string, wild?: string, plain?: string) => {
      if (wild !== undefined) return wild === "*" ? ".*" : ".";
      return (literal ?? plain ?? "").replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    },
  );
  const matcher = new RegExp(`^${source}$`, "isu");
  return (text) => matcher.test(text);
}

function negated(criterion: Criterion): Criterion {
  return (value) => !criterion(value);
}

/** A criterion's text as the value that it means; dates and amounts in words depend on the language. */
function targetOf(text: string): string | number | boolean {
  const number = numberInText(text);
  if (number !== undefined) return number;
  if (/^(?:true|false)$/i.test(text)) return text.toUpperCase() === "TRUE";
  return /^[\s¥￥$(]*\d+(?:\s*[-/:年月]|$)/.test(text) || text.startsWith("#") ? unsupported() : text;
}

function equalTo(target: string | number | boolean): Criterion {
  if (typeof target === "boolean") return (value) => value === target;
  if (typeof target === "number") {
    return (value) => isSame(typeof value === "string" ? (numberInText(value) ?? null) : value, target);
  }
  const matches = matcherOf(target);
  return (value) => typeof value === "string" && matches(value);
}

function ordered(operator: string, target: number): Criterion {
  return (value) => {
    if (typeof value !== "number") return false;
    const order = compare(value, target);
    if (order === 0) return operator.endsWith("=");
    return operator.startsWith("<") ? order < 0 : order > 0;
  };
}
