import { format, isValidFormat } from "numfmt";
import { numberInText, toNumber, toText } from "../coerce";
import { unsupported } from "../unsupported";
import { NOT_A_VALUE, type Operand, type Scalar, isFault, isGrid, valuesOf } from "../values";
import { type WorksheetFunction, ofOperands, ofScalars, ofValues } from "./Call";

export const TEXT: Readonly<Record<string, WorksheetFunction>> = {
  LEFT: ofValues("tn", ([, count = 1], [text = ""]) => (count < 0 ? NOT_A_VALUE : text.slice(0, Math.trunc(count)))),
  RIGHT: ofValues("tn", ([, count = 1], [text = ""]) =>
    count < 0 ? NOT_A_VALUE : text.slice(Math.max(0, text.length - Math.trunc(count))),
  ),
  MID: ofValues("tnn", ([, start = 1, count = 0], [text = ""]) =>
    start < 1 || count < 0 ? NOT_A_VALUE : text.slice(Math.trunc(start) - 1).slice(0, Math.trunc(count)),
  ),
  LEN: ofValues("t", (_, [text = ""]) => text.length),
  TRIM: ofValues("t", (_, [text = ""]) => text.replaceAll(/ +/g, " ").replaceAll(/^ | $/g, "")),
  UPPER: ofValues("t", (_, [text = ""]) => text.toUpperCase()),
  LOWER: ofValues("t", (_, [text = ""]) => text.toLowerCase()),
  REPT: ofValues("tn", ([, times = 0], [text = ""]) =>
    times < 0 || text.length * times > 32767 ? NOT_A_VALUE : text.repeat(Math.trunc(times)),
  ),
  EXACT: ofValues("tt", (_, [one = "", other = ""]) => one === other),
  SUBSTITUTE: ofValues("tttn", ([, , , which], [text = "", old = "", fresh = ""]) =>
    which === undefined ? (old === "" ? text : text.replaceAll(old, () => fresh)) : unsupported(),
  ),
  FIND: ofValues("ttn", ([, , start = 1], [part = "", text = ""]) => position(text, part, start)),
  SEARCH: ofValues("ttn", ([, , start = 1], [part = "", text = ""]) =>
    /[*?~]/.test(part) ? unsupported() : position(text.toLowerCase(), part.toLowerCase(), start),
  ),
  VALUE: ofScalars(([value = null]) => (typeof value === "boolean" ? NOT_A_VALUE : toNumber(value))),
  TEXT: ofScalars(([value = null, pattern = null]) => formatted(value, pattern)),
  CONCATENATE: ofScalars((values) => joined(values, "")),
  CONCAT: ofOperands((operands) => joined(operands.flatMap(flat), "")),
  TEXTJOIN: ofOperands(([separator = null, skips = null, ...operands]) => {
    const [mark = null, isSkipping = null] = [separator, skips].flatMap(flat);
    const values = operands.flatMap(flat);
    const text = toText(mark);
    if (isFault(text)) return text;
    return joined(isSkipping === false ? values : values.filter((value) => value !== null && value !== ""), text);
  }),
};

function flat(operand: Operand): readonly Scalar[] {
  return isGrid(operand) ? valuesOf(operand) : [operand];
}

function joined(values: readonly Scalar[], separator: string): Scalar {
  const texts: string[] = [];
  for (const value of values) {
    const text = toText(value);
    if (isFault(text)) return text;
    texts.push(text);
  }
  return texts.join(separator);
}

function position(text: string, part: string, start: number): Scalar {
  if (start < 1 || start > text.length + 1) return NOT_A_VALUE;
  const index = text.indexOf(part, Math.trunc(start) - 1);
  return index < 0 ? NOT_A_VALUE : index + 1;
}

/** What depends on the language or the version in a number format: weekdays, eras, month names, date separators, conditions. */
const LOCAL = /[[*_?/\\@]|[bge]|a{3}|m{3}|d{3}|am/i;

/** TEXT with formats that mean the same in every language: digits, percent, thousands, year, month, day, literal text. */
function formatted(value: Scalar, pattern: Scalar): Scalar {
  if (isFault(value)) return value;
  const code = toText(pattern);
  if (isFault(code)) return code;
  if (typeof value === "boolean" || LOCAL.test(code.replaceAll(/"[^"]*"/g, "")) || !isValidFormat(code)) unsupported();
  const number = typeof value === "string" ? numberInText(value) : (value ?? 0);
  if (number === undefined) return /\d/.test(String(value)) || code.includes(";") ? unsupported() : value;
  // One step away from zero: a half in decimal digits is rounded up even where the binary fraction lies just below.
  return format(code, number * (1 + Number.EPSILON));
}
