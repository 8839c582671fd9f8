import type { Exact } from "../quantity";
import type { Indicator } from "./Indicator";

/** 采用分: what an evaluator chose for one indicator. */
export interface ScoreChoice {
  /** The indicator by its labels (`indicatorKey`), so that inserted rows change nothing. */
  readonly indicator: string;
  /** "computed": 测算分 in place of the person's; a decimal string: a score that the evaluator gave. */
  readonly score: "computed" | { readonly given: string };
  /** Required for "computed". */
  readonly reason: string;
}

/** A choice that counts: whose score it made 采用分, and why. */
export interface Chosen {
  readonly by: "computed" | "given";
  readonly reason: string;
}

/** A choice that does not count: its score is not between 0 and the weight, or there is no 测算分. */
export interface IgnoredChoice {
  readonly given?: Exact;
}

/** An indicator by its labels: groups, code and name. */
export function indicatorKey({ groups, code, name }: Pick<Indicator, "groups" | "code" | "name">): string {
  return [...groups, code ?? "", name].join("\n");
}
