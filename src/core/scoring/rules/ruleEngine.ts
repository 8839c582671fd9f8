import { readRule } from "../grammar/readRule";
import type { RuleEngine } from "../RuleEngine";
import { applyRule } from "./applyRule";

/** The rule language, with dates without a year in the evaluated one. */
export function ruleEngine(year: number | undefined): RuleEngine {
  return {
    readRule,
    applyRule: (rule, inputs) => applyRule(rule, year === undefined ? inputs : { ...inputs, year }),
  };
}
