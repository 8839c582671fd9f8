import type { Doubt } from "../Reason";
import type { RuleKind } from "../Rule";
import type { RuleReading } from "../RuleEngine";
import type { Clause } from "./Clause";

/** Reads the clauses of one kind of rule; absent where they are none of that kind. `kinds` are those that the 规则类型 allows. */
export type ClauseReader = (
  clauses: readonly Clause[],
  text: string,
  kinds: readonly RuleKind[] | undefined,
) => RuleReading | undefined;

/** A sentence that may mean two things is not guessed; it is said what it leaves open, where that is one point. */
export function ambiguous(text: string, ...doubts: readonly Doubt[]): RuleReading {
  return { because: { code: "ruleAmbiguous", values: [text, ...doubts] } };
}

export function notUnderstood(text: string): RuleReading {
  return { because: { code: "ruleNotUnderstood", values: [text] } };
}
