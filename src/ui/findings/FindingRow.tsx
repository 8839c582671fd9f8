import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CheckKind, CheckSide } from "../../core";
import { decisionLine } from "../../report/decisions";
import { differenceOf } from "../../report/figures";
import type { Finding } from "../../report/findings";
import { titleOf } from "../../report/titles";
import { VERDICT_WORDS } from "../../report/words";
import { useLayout } from "../frame/layout";
import { LevelIcon } from "../icons/LevelIcon";
import { own } from "../theme/palette";
import { FINDINGS_WORDS } from "../words/findings";
import { sidesPlaces } from "../words/places";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "14px minmax(0, 1fr)",
    columnGap: "8px",
    padding: "9px var(--jihePad)",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: {
    backgroundColor: own.jiheSelected,
    boxShadow: `inset 2px 0 0 ${own.jiheBar}`,
    "@media (forced-colors: active)": { borderLeft: "2px solid Highlight" },
  },
  icon: { paddingTop: "4px", lineHeight: 0 },
  title: { fontSize: "15px", lineHeight: "22px" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "8px", marginTop: "1px" },
  place: { flex: "1 1 auto" },
  badge: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    padding: "0 4px",
    fontSize: "12px",
    lineHeight: "16px",
    whiteSpace: "nowrap",
  },
  stale: { color: own.jiheSuspect },
  difference: { minWidth: "48px", fontSize: "13px" },
});

interface Props {
  readonly finding: Finding;
  readonly isCurrent: boolean;
  readonly isStale: boolean;
  readonly onOpen: () => void;
}

/** One finding: level, both figures, where, what it affects, the signed difference. */
export function FindingRow({ finding, isCurrent, isStale, onOpen }: Props): ReactElement {
  const styles = useStyles();
  const layout = useLayout();
  const { verdict } = finding;
  return (
    <li>
      <div
        role="button"
        tabIndex={isCurrent ? 0 : -1}
        data-finding={finding.id}
        aria-current={isCurrent ? "true" : undefined}
        className={mergeClasses(styles.row, isCurrent && styles.current)}
        onClick={onOpen}
      >
        <span className={styles.icon}>
          <LevelIcon verdict={verdict} />
        </span>
        <div>
          <div className={styles.title}>
            <span className={layout.hidden}>{VERDICT_WORDS[verdict]} </span>
            {titleOf(finding).map((clause) => (
              <span key={clause} className={layout.clause}>
                {clause}&nbsp;
              </span>
            ))}
          </div>
          <div className={mergeClasses(styles.line, layout.small)}>
            <span className={mergeClasses(styles.place, layout.muted)}>{sidesPlaces(shownSides(finding))}</span>
            <Badges finding={finding} isStale={isStale} />
            <span className={mergeClasses(layout.figure, styles.difference)}>{differenceOf(finding)}</span>
          </div>
        </div>
      </div>
    </li>
  );
}

/** The accused cell; the other one too where it is told elsewhere and not worked out from parts. */
function shownSides({ at, with: sides, kind }: Finding): readonly CheckSide[] {
  return ELSEWHERE.includes(kind) ? [at, ...sides.slice(0, 1)] : [at];
}

const ELSEWHERE: readonly CheckKind[] = ["equal", "opening", "limit", "ofWhich", "target", "text", "duplicateCode"];

function Badges({ finding, isStale }: Pick<Props, "finding" | "isStale">): ReactElement {
  const styles = useStyles();
  const { affects } = finding;
  const decision = decisionLine(finding);
  return (
    <>
      {isStale ? <span className={mergeClasses(styles.badge, styles.stale)}>{FINDINGS_WORDS.stale}</span> : null}
      {decision === undefined ? null : <span className={styles.badge}>{decision}</span>}
      {affects === "none" ? null : (
        <span className={styles.badge}>
          {affects === "grade" ? FINDINGS_WORDS.affectsGrade : FINDINGS_WORDS.affectsScore}
        </span>
      )}
    </>
  );
}
