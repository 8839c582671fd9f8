import type { RuleEngine, RuleReading } from "./RuleEngine";
import type { SchemeRules } from "./Scorecard";

/** The rules of a scheme for what a sheet leaves unsaid: its execution rate, and indicators with a target and no rule. */
export interface StandInRules {
  readonly execution: RuleReading;
  readonly goal: RuleReading;
}

/** Reads a scheme's sentences; one that is not understood scores nothing and says so. */
export function standInRules(rules: SchemeRules, { readRule }: Pick<RuleEngine, "readRule">): StandInRules {
  const assumed = rules.source;
  const execution = readRule(rules.execution);
  const missed = readRule(rules.quantitative);
  const { qualitative: tiers, deviation } = rules;
  return {
    execution: "because" in execution ? execution : { rule: { ...execution.rule, assumed } },
    goal:
      "because" in missed
        ? missed
        : {
            rule: {
              kind: "goal",
              missed: missed.rule,
              tiers,
              text: `达到目标值得满分；未达到的，${rules.quantitative}`,
              assumed,
              ...(deviation === undefined ? {} : { deviation }),
            },
          },
  };
}
