import type { Check, Mark } from "../core";
import { rankFindings, type Finding } from "./findings";
import { messageOf } from "./messages";
import { LEVELS, VERDICT_WORDS } from "./words";

/** Marks on the accused cells: the worst level fills, the note has a sentence for every finding, each begun by its level's word. */
export function planMarks(checks: readonly Check[]): readonly Mark[] {
  const byCell = new Map<string, Finding[]>();
  for (const finding of rankFindings(checks)) {
    const { sheet, row, column } = finding.at.place;
    const name = `${sheet}\n${String(row)}\n${String(column)}`;
    const list = byCell.get(name);
    if (list === undefined) byCell.set(name, [finding]);
    else list.push(finding);
  }
  return [...byCell.values()].flatMap(markOf);
}

function markOf(findings: readonly Finding[]): readonly Mark[] {
  const [first] = findings;
  if (first === undefined) return [];
  const level = LEVELS.find((each) => findings.some(({ verdict }) => verdict === each)) ?? first.verdict;
  const note = findings.map((finding) => `【${VERDICT_WORDS[finding.verdict]}】${messageOf(finding)}`).join("\n");
  return [{ ...first.at.place, level, note }];
}
