import type { Check } from "../core";
import { rankFindings } from "../report/findings";
import { LEVELS, type Level } from "../report/words";

/** 1 where a finding of this level or a worse one exists, else 0. */
export function exitStatus(checks: readonly Check[], failOn: Level | undefined): number {
  if (failOn === undefined) return 0;
  const counting = LEVELS.slice(0, LEVELS.indexOf(failOn) + 1);
  return rankFindings(checks).some(({ verdict }) => counting.includes(verdict)) ? 1 : 0;
}
