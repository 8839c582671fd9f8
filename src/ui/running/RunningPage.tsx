import { Button, ProgressBar, Spinner, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { useEffect, useState, type ReactElement } from "react";
import { FaultBar } from "../frame/FaultBar";
import { Footer } from "../frame/Footer";
import { KeyCap } from "../frame/KeyCap";
import { useLayout } from "../frame/layout";
import type { Running, Stage } from "../session/PaneState";
import {
  elapsedText,
  foundText,
  restSheets,
  RUNNING_WORDS,
  STAGE_VERBS,
  STAGE_WORDS,
  TASK_TITLES,
} from "../words/running";
import { progressValue, stagesOf, stateOfStage, type StageState } from "./stages";

const useStyles = makeStyles({
  head: { paddingTop: "24px" },
  title: { display: "flex", alignItems: "baseline", justifyContent: "space-between", marginBottom: "8px" },
  line: { marginTop: "8px" },
  stages: { display: "flex", flexDirection: "column", rowGap: "14px" },
  stage: { display: "grid", gridTemplateColumns: "16px minmax(0, 1fr) auto", columnGap: "10px", alignItems: "center" },
  sheets: {
    gridColumn: "2 / 4",
    margin: "6px 0 0",
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  sheet: { display: "flex", justifyContent: "space-between", columnGap: "8px", lineHeight: "24px" },
  footer: { "& button": { flex: "1 1 auto" } },
  cap: { marginLeft: "8px" },
});

interface Props {
  readonly run: Running;
  /** Names of the sheets that are read. */
  readonly sheets: readonly string[];
  readonly onCancel: () => void;
}

/** One bar, the stages with counts, the sheet at work; nothing is written meanwhile. */
export function RunningPage({ run, sheets, onCancel }: Props): ReactElement {
  const styles = useStyles();
  const layout = useLayout();
  const seconds = useSeconds();
  useEscape(onCancel);
  const { task, progress } = run;
  const { stage, done } = progress;
  const sheet = stage === "recognise" ? sheets[done] : undefined;
  return (
    <>
      <div className={layout.body}>
        <section className={mergeClasses(layout.section, styles.head)}>
          <div className={styles.title}>
            <h2 className={layout.title}>{TASK_TITLES[task]}</h2>
            <span className={mergeClasses(layout.small, layout.muted)}>{elapsedText(seconds)}</span>
          </div>
          <ProgressBar value={progressValue(task, progress)} aria-label={TASK_TITLES[task]} />
          <div className={mergeClasses(layout.small, layout.second, styles.line)} aria-live="polite">
            {sheet === undefined ? `${STAGE_VERBS[stage]} …` : `${STAGE_VERBS[stage]}：${sheet}`}
          </div>
        </section>
        <section className={layout.section}>
          <ol className={mergeClasses(layout.plainList, styles.stages)}>
            {stagesOf(task).map((each) => (
              <StageLine key={each} stage={each} state={stateOfStage(task, each, progress)} run={run} sheets={sheets} />
            ))}
          </ol>
        </section>
        <p className={mergeClasses(layout.lastSection, layout.small, layout.muted)} style={{ margin: 0 }}>
          {RUNNING_WORDS.promise}
        </p>
      </div>
      <Footer className={styles.footer} above={run.fault === undefined ? undefined : <FaultBar fault={run.fault} />}>
        <Button onClick={onCancel}>
          {RUNNING_WORDS.cancel}
          <span className={styles.cap} aria-hidden="true">
            <KeyCap>Esc</KeyCap>
          </span>
        </Button>
      </Footer>
    </>
  );
}

interface StageProps {
  readonly stage: Stage;
  readonly state: StageState;
  readonly run: Running;
  readonly sheets: readonly string[];
}

function StageLine({ stage, state, run, sheets }: StageProps): ReactElement {
  const styles = useStyles();
  const layout = useLayout();
  const isActive = state === "active";
  return (
    <li className={styles.stage} aria-current={isActive ? "step" : undefined}>
      {ICONS[state]}
      <span className={isActive ? layout.strong : state === "waiting" ? layout.muted : layout.second}>
        {STAGE_WORDS[stage]}
      </span>
      <span className={mergeClasses(layout.figure, isActive && layout.strong)}>
        {countText(stage, state, run, sheets.length)}
      </span>
      {isActive && stage === "recognise" ? <SheetList run={run} sheets={sheets} /> : null}
    </li>
  );
}

/** 3 / 16 of the stage at work; of reading and recognising also once they are done. */
function countText(stage: Stage, state: StageState, { progress }: Running, sheets: number): string {
  const { done, all } = progress;
  if (state === "active") return all > 1 ? `${String(done)} / ${String(all)}` : "";
  return state === "done" && BY_SHEET.includes(stage) && sheets > 0 ? `${String(sheets)} / ${String(sheets)}` : "";
}

const BY_SHEET: readonly Stage[] = ["read", "recognise"];

const ICONS: Readonly<Record<StageState, ReactElement>> = {
  done: <CheckmarkRegular aria-hidden="true" />,
  active: <Spinner size="extra-tiny" aria-hidden="true" />,
  waiting: <CircleRegular aria-hidden="true" style={{ transform: "scale(.6)" }} />,
};

const MOST_SHEETS = 4;

/** The last sheets that were recognised, and how many wait. */
function SheetList({ run, sheets }: Pick<StageProps, "run" | "sheets">): ReactElement | null {
  const styles = useStyles();
  const layout = useLayout();
  const { done, all } = run.progress;
  if (sheets.length === 0) return null;
  const shown = sheets.slice(Math.max(0, done - MOST_SHEETS + 1), done + 1);
  return (
    <ul className={mergeClasses(layout.plainList, layout.small, styles.sheets)}>
      {shown.map((name) => (
        <li key={name} className={styles.sheet}>
          <span>{name}</span>
          <span className={layout.muted}>{foundText(run.recognised[sheets.indexOf(name)])}</span>
        </li>
      ))}
      {all - done > 1 ? (
        <li className={mergeClasses(styles.sheet, layout.muted)}>{restSheets(all - done - 1)}</li>
      ) : null}
    </ul>
  );
}

function useSeconds(): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => {
      setSeconds((before) => before + 1);
    }, 1000);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return seconds;
}

function useEscape(onEscape: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === "Escape") onEscape();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => {
      document.removeEventListener("keydown", onKeyDown);
    };
  }, [onEscape]);
}
