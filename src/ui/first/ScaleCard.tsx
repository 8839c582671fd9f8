import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Scorecard } from "../../core";
import { formatExact, isZero } from "../../core";
import { scaleSource } from "../../report/summary";
import { CellLink, type Jump } from "../frame/CellLink";
import { useLayout } from "../frame/layout";
import { FIRST_WORDS } from "../words/first";

const useStyles = makeStyles({
  scale: {
    display: "flex",
    margin: "8px 0",
    padding: 0,
    listStyleType: "none",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  step: {
    flex: "1 1 auto",
    padding: "5px 4px",
    textAlign: "center",
    "& + &": { borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

interface Props {
  readonly scale: Scorecard["scale"];
  readonly onJump: Jump;
}

/** 评价等级标准 and where it comes from. */
export function ScaleCard({ scale, onJump }: Props): ReactElement {
  const styles = useStyles();
  const layout = useLayout();
  const { steps, at, name } = scale;
  const small = mergeClasses(layout.small, layout.muted);
  return (
    <section className={layout.section}>
      <h3 className={layout.heading}>{FIRST_WORDS.scale}</h3>
      <ul className={styles.scale} aria-label={name}>
        {steps.map(({ grade, from }, index) => (
          <li key={grade} className={styles.step}>
            <div>{grade}</div>
            <div className={small}>
              {isZero(from) ? `< ${formatExact(steps[index - 1]?.from ?? from)}` : `≥ ${formatExact(from)}`}
            </div>
          </li>
        ))}
      </ul>
      <div className={small}>
        {at === undefined ? (
          scaleSource(scale)
        ) : (
          <>
            {FIRST_WORDS.fromWorkbook} <CellLink place={at} onJump={onJump} />
          </>
        )}
      </div>
    </section>
  );
}
