import type { GroupTable, ScoreRow } from "./IndicatorSheet";
import { matchGroups } from "./matchGroups";
import type { GroupScore } from "./Scorecard";

/** The group that each row of a summary states; rows that no group fits are left out. */
export function groupsOf(table: GroupTable, groups: readonly GroupScore[]): ReadonlyMap<ScoreRow, GroupScore> {
  const matched = matchGroups(
    table.rows.map((row) => row.label.text),
    groups,
  );
  return new Map(
    table.rows.flatMap((row, index) => {
      const group = matched[index];
      return group === undefined ? [] : [[row, group] as const];
    }),
  );
}

/** The group at the end of a path of labels. */
export function groupAt(groups: readonly GroupScore[], path: readonly string[]): GroupScore | undefined {
  const [first, ...rest] = path;
  const group = groups.find((each) => each.label === first);
  return group === undefined || rest.length === 0 ? group : groupAt(group.groups, rest);
}
