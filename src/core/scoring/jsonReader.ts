import { compare, exactFromText, ZERO, type Exact } from "../quantity";

/** What is wrong with a value: its place ("scale.steps[1].from") and what is expected there. */
export interface JsonFault {
  readonly path: string;
  readonly expected:
    | "object"
    | "list"
    | "text"
    | "decimal"
    | "wholeNumber"
    | "falling"
    | "weightPerChoice"
    | "sentence"
    | "format"
    | "correctionKind"
    | "rowRole"
    | "partialStep"
    | "unknownMember";
}

/** A value of parsed JSON that knows where it stands; what does not fit is noted in `faults` and read as nothing. */
export interface JsonReader {
  readonly path: string;
  readonly value: unknown;
  readonly faults: JsonFault[];
}

export function member(reader: JsonReader, name: string): JsonReader {
  const { value, faults } = reader;
  const inner = isRecord(value) ? value[name] : undefined;
  return { path: reader.path === "" ? name : `${reader.path}.${name}`, value: inner, faults };
}

export function isGiven(reader: JsonReader): boolean {
  return reader.value !== undefined;
}

export function readText(reader: JsonReader): string {
  if (typeof reader.value === "string" && reader.value.trim() !== "") return reader.value.trim();
  return refuse(reader, "text", "");
}

/** A figure of 0 or more, as a decimal string or a number, up to `most`. */
export function readDecimal(reader: JsonReader, most: Exact): Exact {
  const { value } = reader;
  const figure = exactFromText(typeof value === "number" ? String(value) : typeof value === "string" ? value : "");
  if (figure === undefined || compare(figure, ZERO) < 0 || compare(figure, most) > 0) {
    return refuse(reader, "decimal", ZERO);
  }
  return figure;
}

export function readWholeNumber(reader: JsonReader, most: number): number {
  const { value } = reader;
  if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= most) return value;
  return refuse(reader, "wholeNumber", 0);
}

export function readList(reader: JsonReader): readonly JsonReader[] {
  const { value, path, faults } = reader;
  if (!Array.isArray(value)) return refuse(reader, "list", []);
  return value.map((item: unknown, index) => ({ path: `${path}[${String(index)}]`, value: item, faults }));
}

export function readEntries(reader: JsonReader): readonly (readonly [key: string, entry: JsonReader])[] {
  if (!isRecord(reader.value)) return refuse(reader, "object", []);
  return Object.keys(reader.value).map((key) => [key, member(reader, key)] as const);
}

export function refuse<T>(reader: JsonReader, expected: JsonFault["expected"], instead: T): T {
  reader.faults.push({ path: reader.path, expected });
  return instead;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
