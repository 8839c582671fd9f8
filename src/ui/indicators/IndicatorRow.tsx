import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactElement } from "react";
import { sign } from "../../core";
import { lostPoints } from "../../report/scoreLine";
import { pointsText } from "../../report/summary";
import { STATUS_WORDS } from "../../report/words";
import { useLayout } from "../frame/layout";
import { StatusIcon } from "../icons/StatusIcon";
import { weightText } from "../result/scoreFigures";
import { own } from "../theme/palette";
import { indent, useRows } from "./GroupRow";
import { IndicatorDetail } from "./IndicatorDetail";
import type { IndicatorLine } from "./indicatorLines";
import type { IndicatorsProps } from "./IndicatorsProps";

const useStyles = makeStyles({
  open: { backgroundColor: own.jiheSelected, boxShadow: `inset 2px 0 0 ${own.jiheBar}` },
  plain: { backgroundColor: "transparent", borderBottomColor: "transparent" },
  status: { display: "flex", alignItems: "center", columnGap: "6px" },
  waiting: { color: own.jiheSuspect },
});

interface Props extends IndicatorsProps {
  readonly line: Extract<IndicatorLine, { readonly kind: "indicator" }>;
}

/** An indicator: name, how it was scored, score and weight; below full marks the score is bold. */
export function IndicatorRow({ line, ...props }: Props): ReactElement {
  const rows = useRows();
  const styles = useStyles();
  const layout = useLayout();
  const { score, depth, name } = line;
  const { indicator, status } = score;
  const isOpen = props.view.opened.includes(name);
  return (
    <li className={isOpen ? styles.open : undefined}>
      <button
        type="button"
        className={mergeClasses(rows.row, isOpen && styles.plain)}
        style={{ paddingLeft: indent(depth) }}
        aria-expanded={isOpen}
        onClick={() => {
          props.onView({ do: "toggleIndicator", name });
        }}
      >
        <span className={rows.chevron}>{isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}</span>
        <span>
          <span>{indicator.name}</span>
          <span className={mergeClasses(styles.status, layout.small, layout.muted)}>
            {indicator.code}
            <StatusIcon status={status} />
            {STATUS_WORDS[status]}
          </span>
        </span>
        <Points {...props} line={line} />
      </button>
      {isOpen ? <IndicatorDetail {...props} score={score} indent={indent(depth)} /> : null}
    </li>
  );
}

function Points({ line, scorecard }: Pick<Props, "line" | "scorecard">): ReactElement {
  const rows = useRows();
  const styles = useStyles();
  const layout = useLayout();
  const { score } = line;
  const lost = lostPoints(score);
  const isBelow = lost !== undefined && sign(lost) > 0;
  return (
    <span className={rows.figure}>
      {score.score === undefined ? (
        <span className={styles.waiting}>{STATUS_WORDS.unscored}</span>
      ) : (
        <span className={isBelow ? layout.strong : undefined}>{pointsText(score.score, scorecard.scheme.places)}</span>
      )}
      <span className={rows.weight}> / {weightText(score.weight)}</span>
    </span>
  );
}
