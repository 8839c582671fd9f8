import { Button, Switch, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Check, Memory } from "../../core";
import { rankFindings } from "../../report/findings";
import { LEVELS, VERDICT_WORDS, type Level } from "../../report/words";
import type { Host } from "../host";
import { useLayout } from "../frame/layout";
import { LevelIcon } from "../icons/LevelIcon";
import { RECEIPT_WORDS } from "../words/receipt";
import { fillOf } from "./fills";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  list: { display: "flex", flexDirection: "column", rowGap: "10px", margin: "6px 0 10px" },
  line: {
    display: "grid",
    gridTemplateColumns: "56px 14px minmax(0, 1fr) auto",
    columnGap: "12px",
    alignItems: "center",
  },
  sample: {
    height: "21px",
    padding: "0 4px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxSizing: "border-box",
    color: "#242424",
    backgroundColor: "#FFFFFF",
    fontSize: "12px",
    lineHeight: "19px",
    textAlign: "right",
    overflow: "hidden",
    whiteSpace: "nowrap",
    forcedColorAdjust: "none",
  },
  shown: { marginRight: "-8px" },
  button: { width: "100%", marginTop: "10px", minHeight: "32px" },
});

interface Props {
  readonly checks: readonly Check[];
  readonly settings: Memory["settings"];
  readonly areMarksShown: boolean;
  readonly host: Host;
  readonly onMarks: (shown: boolean) => void;
}

/** What the fills mean, whether they are shown, what prints; and how to take all of them away. */
export function MarksLegend({ checks, settings, areMarksShown, host, onMarks }: Props): ReactElement | null {
  const styles = useStyles();
  const layout = useLayout();
  const findings = rankFindings(checks);
  if (findings.length === 0) return null;
  return (
    <section className={layout.lastSection}>
      <div className={styles.head}>
        <h3 className={layout.heading}>{RECEIPT_WORDS.marks}</h3>
        <Switch
          className={styles.shown}
          label={RECEIPT_WORDS.show}
          labelPosition="before"
          checked={areMarksShown}
          onChange={(_, { checked }) => {
            onMarks(checked);
          }}
        />
      </div>
      <ul className={mergeClasses(layout.plainList, styles.list)}>
        {LEVELS.map((level) => ({ level, list: findings.filter(({ verdict }) => verdict === level) }))
          .filter(({ list }) => list.length > 0)
          .map(({ level, list }) => (
            <li key={level} className={styles.line}>
              <Sample level={level} settings={settings} text={list[0]?.at.value ?? ""} />
              <LevelIcon verdict={level} />
              <span>{VERDICT_WORDS[level]}</span>
              <span>{list.length}</span>
            </li>
          ))}
      </ul>
      <div className={mergeClasses(layout.small, layout.muted)}>
        {host.printing}
        {RECEIPT_WORDS.restored}
      </div>
      <Button
        className={styles.button}
        disabledFocusable={!areMarksShown}
        onClick={() => {
          onMarks(false);
        }}
      >
        {RECEIPT_WORDS.clear}
      </Button>
    </section>
  );
}

interface SampleProps extends Pick<Props, "settings"> {
  readonly level: Level;
  readonly text: string;
}

function Sample({ level, settings, text }: SampleProps): ReactElement {
  const styles = useStyles();
  const fill = fillOf(level, settings);
  return (
    <span
      className={styles.sample}
      style={fill === null ? undefined : { backgroundColor: `#${fill}` }}
      aria-hidden="true"
    >
      {text}
    </span>
  );
}
