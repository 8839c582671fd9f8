import type { Rule, RuleKind } from "../Rule";
import type { RuleReading } from "../RuleEngine";
import { readAllOrNothing } from "./kinds/allOrNothing";
import { readBands } from "./kinds/bands";
import { readChecklist } from "./kinds/checklist";
import { readDeduction } from "./kinds/deduction";
import { readRatio } from "./kinds/ratio";
import { readStep } from "./kinds/step";
import { readTiers } from "./kinds/tiers";
import type { Clause } from "./Clause";
import { normaliseRule } from "./normaliseRule";
import { parseRule } from "./parseRule";
import { ambiguous, notUnderstood, type ClauseReader } from "./readings";

/** One after the other; the first that knows all clauses reads the rule. */
const READERS: readonly ClauseReader[] = [
  readDeduction,
  readStep,
  readRatio,
  readAllOrNothing,
  readBands,
  readTiers,
  readChecklist,
];

/** 规则类型 columns and the kinds of rule that they go with. */
const TYPES: readonly (readonly [RegExp, readonly RuleKind[]])[] = [
  [/^要点(?:核对|法)?$|^核对$/, ["checklist"]],
  [/^扣分(?:法|制)?$/, ["deduction", "step"]],
  [/^反向比率$/, ["complement"]],
  [/^比率(?:得分|法)?$|^比例(?:得分|法)?$/, ["ratio", "survey", "complement"]],
  [/^达标(?:法)?$/, ["threshold", "deadline", "growth"]],
  [/^时限$|^时效$/, ["deadline", "threshold"]],
  [/^增长$/, ["growth", "threshold"]],
  [/^分档(?:法)?$|^分级(?:法)?$|^分段(?:法)?$/, ["tier", "bands"]],
  [/^满意度(?:折算|测评)?$/, ["survey", "ratio"]],
];

/** Words that leave the points to somebody's judgement. */
const DISCRETION =
  /酌情|酌减|酌扣|视情|适当|综合评定|综合打分|专家打分|主观|自行|(?:进行|由.*)评分|打分(?!标准|规则|细则|方法)/;

/** Nobody writes a rule of so many characters; parsing takes time with the square of them. */
const LONGEST = 2000;

/**
 * Reads a rule sentence (评分规则). What is ambiguous or understood only in part is not guessed. A rule type (规则类型) beside it
 * settles a sentence that may be two kinds, and makes one that it contradicts ambiguous.
 */
export function readRule(text: string, ruleType = ""): RuleReading {
  const name = `${ruleType}\n${text}`;
  const known = readings.get(name);
  if (known !== undefined) return known;
  const reading = readAnew(text, ruleType);
  if (readings.size < MOST_READINGS) readings.set(name, reading);
  return reading;
}

/** Bounded memory: a workbook repeats the same few sentences, and is inspected again after every edit. */
const readings = new Map<string, RuleReading>();
const MOST_READINGS = 2000;

function readAnew(text: string, ruleType: string): RuleReading {
  const normal = normaliseRule(text);
  if (/^[-/.\\、;,。!无]*$/.test(normal)) return { because: { code: "noRule", values: [] } };
  if (normal.length > LONGEST) return notUnderstood(text.trim());
  if (DISCRETION.test(normal)) return ambiguous(text.trim(), "discretion");
  const kinds = TYPES.find(([pattern]) => pattern.test(ruleType.trim()))?.[1];
  const clauses = parseRule(normal).filter(({ kind }) => kind !== "definition");
  const unknown = clauses.find((clause) => clause.kind === "unknown");
  if (unknown !== undefined) return notUnderstood(unknown.text);
  return confirm(read(clauses, text.trim(), kinds), text.trim(), kinds);
}

function read(clauses: readonly Clause[], text: string, kinds: readonly RuleKind[] | undefined): RuleReading {
  for (const reader of READERS) {
    const reading = reader(clauses, text, kinds);
    if (reading !== undefined) return reading;
  }
  return notUnderstood(text);
}

function confirm(reading: RuleReading, text: string, kinds: readonly RuleKind[] | undefined): RuleReading {
  if ("because" in reading) return reading;
  return kinds === undefined || isAmong(reading.rule, kinds)
    ? { rule: { ...reading.rule, text } }
    : ambiguous(text, "ruleType");
}

function isAmong(rule: Rule, kinds: readonly RuleKind[]): boolean {
  return kinds.includes(rule.kind);
}
