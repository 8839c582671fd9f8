import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Check } from "../../core";
import { groupUnchecked, type UncheckedGroup } from "../../report/findings";
import { nameOf } from "../../report/titles";
import { VERDICT_WORDS } from "../../report/words";
import { CellLink, type Jump } from "../frame/CellLink";
import { useLayout } from "../frame/layout";
import { LevelIcon } from "../icons/LevelIcon";
import { FINDINGS_WORDS, groupLine } from "../words/findings";
import { GroupHead } from "./GroupHead";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "14px minmax(0, 1fr)",
    columnGap: "8px",
    padding: "9px var(--jihePad)",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { paddingTop: "3px" },
});

interface Props {
  readonly checks: readonly Check[];
  readonly onJump: Jump;
}

/** 未能核对 with the reason: silence never looks like a pass. */
export function UncheckedList({ checks, onJump }: Props): ReactElement | null {
  const layout = useLayout();
  const groups = groupUnchecked(checks);
  if (groups.length === 0) return null;
  return (
    <section aria-label={VERDICT_WORDS.unchecked}>
      <GroupHead
        icon={<LevelIcon verdict="unchecked" />}
        title={VERDICT_WORDS.unchecked}
        hint={FINDINGS_WORDS.uncheckedHint}
        number={groups.reduce((sum, { count }) => sum + count, 0)}
      />
      <ul className={layout.plainList}>
        {groups.map((group) => (
          <Row key={group.first.id} group={group} onJump={onJump} />
        ))}
      </ul>
    </section>
  );
}

function Row({ group, onJump }: { readonly group: UncheckedGroup; readonly onJump: Jump }): ReactElement {
  const styles = useStyles();
  const layout = useLayout();
  const { first, count, text } = group;
  return (
    <li className={styles.row}>
      <span className={styles.icon}>
        <LevelIcon verdict="unchecked" />
      </span>
      <div>
        <div>{nameOf(first.at)}</div>
        <div className={mergeClasses(layout.wrapRow, layout.small, layout.muted)}>
          <span>{text}</span>
          <span>
            <CellLink place={first.at.place} onJump={onJump} />
            {count > 1 ? ` 等 ${groupLine(count)}` : ""}
          </span>
        </div>
      </div>
    </li>
  );
}
