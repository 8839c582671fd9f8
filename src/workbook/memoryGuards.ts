import { PARTIAL_STEPS } from "../core";
import type { BlockPrecision, Correction, Decision, Memory, ScoreChoice, Settings } from "../core";
import { isCount, isObject } from "./recordGuards";

const DECISIONS: readonly unknown[] = ["explained", "confirmed", "dismissed"];
const ASPECTS: readonly unknown[] = ["amount", "quantity", "rate", "share", "score", "weight"];
const ROLES: readonly unknown[] = ["item", "total", "subtotal", "ofWhich"];
const LEVELS = ["error", "suspect", "rounding", "remark"] as const;
const DECIMAL = /^-?\d{1,15}(?:\.\d{1,15})?$/;
const COLOR = /^[\dA-F]{6}$/i;

type Fields = Readonly<Record<string, unknown>>;

/** What people said, as it was kept; entries that make no sense are left out. "newer": a later version of this tool wrote it. */
export function readMemory(value: unknown): Memory | "newer" | undefined {
  if (!isObject(value) || !isCount(value["version"])) return undefined;
  if (value["version"] !== 1) return "newer";
  const choices = entries(value["choices"], isScoreChoice);
  const settings = readSettings(value["settings"]);
  const corrections = entries(value["corrections"], isCorrection);
  return {
    version: 1,
    decisions: entries(value["decisions"], isDecision),
    ...(choices.length === 0 ? {} : { choices }),
    ...(settings === undefined ? {} : { settings }),
    ...(corrections.length === 0 ? {} : { corrections }),
  };
}

/** Whether there is nothing to keep. */
export function isNothing({ decisions, choices, settings, corrections }: Memory): boolean {
  const isBlank = Object.values(settings ?? {}).every((setting) => setting === undefined);
  return decisions.length === 0 && (choices ?? []).length === 0 && isBlank && (corrections ?? []).length === 0;
}

function readSettings(value: unknown): Settings | undefined {
  if (!isObject(value)) return undefined;
  const { scheme } = value;
  const partialStep = PARTIAL_STEPS.find((each) => each === value["partialStep"]);
  const choiceWeights = readChoiceWeights(value["choiceWeights"]);
  const precisions = entries(value["precisions"], isBlockPrecision);
  const markColours = value["markColours"];
  const settings: Settings = {
    ...(typeof scheme === "string" ? { scheme } : {}),
    ...(choiceWeights === undefined ? {} : { choiceWeights }),
    ...(partialStep === undefined ? {} : { partialStep }),
    ...(precisions.length === 0 ? {} : { precisions }),
    ...(isMarkColours(markColours) ? { markColours } : {}),
  };
  return Object.keys(settings).length === 0 ? undefined : settings;
}

/** Weights under the number of choices that they are for, as many as that. */
function readChoiceWeights(value: unknown): Settings["choiceWeights"] {
  if (!isObject(value)) return undefined;
  const rows = Object.entries(value).flatMap(([count, weights]) =>
    Array.isArray(weights) && String(weights.length) === count && weights.every(isDecimal)
      ? [[count, weights] as const]
      : [],
  );
  return rows.length === 0 ? undefined : Object.fromEntries(rows);
}

function isDecision(value: unknown): value is Decision {
  return isObject(value) && DECISIONS.includes(value["decision"]) && areTexts(value, ["id", "reason", "figures"]);
}

function isScoreChoice(value: unknown): value is ScoreChoice {
  if (!isObject(value) || !areTexts(value, ["indicator", "reason"])) return false;
  const { score } = value;
  return score === "computed" || (isObject(score) && isDecimal(score["given"]));
}

function isBlockPrecision(value: unknown): value is BlockPrecision {
  if (!isObject(value) || !areTexts(value, ["sheet", "table"])) return false;
  const { decimals } = value;
  return ASPECTS.includes(value["aspect"]) && isCount(decimals) && decimals <= 15;
}

function isMarkColours(value: unknown): value is NonNullable<Settings["markColours"]> {
  if (!isObject(value)) return false;
  return LEVELS.every((level) => {
    const color = value[level];
    return color === null || (typeof color === "string" && COLOR.test(color));
  });
}

function isCorrection(value: unknown): value is Correction {
  if (!isObject(value) || !areTexts(value, ["sheet", "table", "is"])) return false;
  if (value["what"] === "tableKind") return true;
  if (value["what"] === "column") return areTexts(value, ["column"]);
  if (value["what"] === "rowRole") return areTexts(value, ["row"]) && ROLES.includes(value["is"]);
  const where = [value["column"], value["row"]];
  return value["what"] === "unit" && where.every((label) => label === undefined || typeof label === "string");
}

function entries<T>(value: unknown, isEntry: (entry: unknown) => entry is T): readonly T[] {
  return Array.isArray(value) ? value.filter(isEntry) : [];
}

function areTexts(value: Fields, keys: readonly string[]): boolean {
  return keys.every((key) => typeof value[key] === "string");
}

function isDecimal(value: unknown): value is string {
  return typeof value === "string" && DECIMAL.test(value);
}
