import type { Check, Verdict } from "../../core";
import { rankFindings, type Finding } from "../../report/findings";
import type { ShownVerdict } from "../icons/LevelIcon";
import type { View } from "../session/View";

/** What the list of findings can show, counted; explained findings are named under their cause and not counted again. */
export type Counts = Readonly<Record<ShownVerdict, number>>;

export function countShown(checks: readonly Check[]): Counts {
  const counts = { error: 0, suspect: 0, rounding: 0, remark: 0, unchecked: 0 };
  for (const { verdict } of rankFindings(checks)) counts[verdict] += 1;
  return { ...counts, unchecked: checks.filter(({ verdict }) => verdict === "unchecked").length };
}

/** Findings that a reader goes through one by one. */
export function countFindings(counts: Counts): number {
  return counts.error + counts.suspect + counts.rounding + counts.remark;
}

/** The ranked list under the chosen counters; 尾差, 提示 and 未能核对 stand in groups of their own. */
export function listFindings(
  checks: readonly Check[],
  { verdicts, isAffecting }: Pick<View, "verdicts" | "isAffecting">,
): readonly Finding[] {
  return rankFindings(checks).filter((finding) => {
    if (isAffecting) return finding.verdict !== "rounding" && finding.affects !== "none";
    return (finding.verdict === "error" || finding.verdict === "suspect") && verdicts.includes(finding.verdict);
  });
}

/** The group of remarks (提示), where it is on show. */
export function listRemarks(
  checks: readonly Check[],
  { verdicts, isAffecting }: Pick<View, "verdicts" | "isAffecting">,
): readonly Finding[] {
  if (isAffecting || !verdicts.includes("remark")) return [];
  return rankFindings(checks).filter(({ verdict }) => verdict === "remark");
}

/** The list that a finding stands in; empty where it is in none on show. */
export function listAround(checks: readonly Check[], view: View, id: string): readonly Finding[] {
  const lists = [listFindings(checks, view), listRemarks(checks, view)];
  return lists.find((list) => list.some((finding) => finding.id === id)) ?? [];
}

/** Findings that affect score or grade. */
export function countAffecting(checks: readonly Check[]): number {
  return rankFindings(checks).filter(({ affects, verdict }) => affects !== "none" && verdict !== "rounding").length;
}

/** Findings that one explains (由此引起). */
export function causedBy(checks: readonly Check[], id: string): readonly Check[] {
  return checks.filter(({ root }) => root?.includes(id) === true);
}

/** How many checks of the counted levels are named under their cause instead. */
export function countAllExplained(checks: readonly Check[]): number {
  return checks.length - countVerdict(checks, "pass") - rankFindings(checks).length - countVerdict(checks, "unchecked");
}

/** How many checks ended in a verdict. */
export function countVerdict(checks: readonly Check[], verdict: Verdict): number {
  return checks.filter((check) => check.verdict === verdict).length;
}

/** The neighbour of a finding in a list, by steps; the ends stay where they are. */
export function neighbourOf(list: readonly Finding[], id: string | undefined, step: number): Finding | undefined {
  const index = list.findIndex((finding) => finding.id === id);
  if (index < 0) return list[0];
  return list[Math.min(Math.max(index + step, 0), list.length - 1)];
}
