import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { LockClosedRegular } from "@fluentui/react-icons/svg/lock-closed";
import type { ReactElement } from "react";
import { FaultBar } from "../frame/FaultBar";
import type { Jump } from "../frame/CellLink";
import { useLayout } from "../frame/layout";
import { OwnLayerNote } from "../receipt/OwnLayerNote";
import { countLayer, type Fault, type Task } from "../session/PaneState";
import { FIRST_WORDS } from "../words/first";
import type { Overview } from "../../app/overview";
import type { Host } from "../host";
import { ScaleCard } from "./ScaleCard";
import { WhatIsRead } from "./WhatIsRead";

const useStyles = makeStyles({
  head: { paddingTop: "24px", paddingBottom: "20px" },
  lead: { margin: "6px 0 20px", lineHeight: "20px" },
  buttons: { display: "flex", flexDirection: "column", rowGap: "8px" },
  button: { minHeight: "40px", fontSize: "16px" },
  promise: { display: "grid", gridTemplateColumns: "16px 1fr", columnGap: "8px" },
  lock: { fontSize: "16px", lineHeight: "20px" },
});

interface Props {
  readonly name: string;
  readonly overview: Overview | undefined;
  readonly fault: Fault | undefined;
  readonly failed: Task | undefined;
  readonly host: Host;
  readonly onStart: (task: Task) => void;
  readonly onUndoAll: () => void;
  readonly onClearMarks: () => void;
  readonly onJump: Jump;
}

/** Before the first run: what the tool does, what it will read, which scale of grades applies; nothing to fill in. */
export function FirstRun(props: Props): ReactElement {
  const { name, overview, fault, failed, host, onStart, onUndoAll, onClearMarks, onJump } = props;
  const styles = useStyles();
  const layout = useLayout();
  return (
    <div className={layout.body}>
      <section className={mergeClasses(layout.section, styles.head)}>
        <h2 className={layout.title}>{FIRST_WORDS.title}</h2>
        <p className={mergeClasses(styles.lead, layout.second)}>
          {FIRST_WORDS.lead.map((clause) => (
            <span key={clause} className={layout.clause}>
              {clause}
            </span>
          ))}
        </p>
        <div className={styles.buttons}>
          {fault === undefined ? null : <FaultBar fault={fault} />}
          <Button
            appearance="primary"
            className={styles.button}
            onClick={() => {
              onStart("score");
            }}
          >
            {failed === "score" ? FIRST_WORDS.scoreAgain : FIRST_WORDS.score}
          </Button>
          <Button
            className={styles.button}
            onClick={() => {
              onStart("check");
            }}
          >
            {failed === "check" ? FIRST_WORDS.checkAgain : FIRST_WORDS.check}
          </Button>
        </div>
      </section>
      <WhatIsRead name={name} overview={overview} />
      {overview === undefined ? null : (
        <OwnLayerNote standing={countLayer(overview.own)} onUndo={onUndoAll} onClearMarks={onClearMarks} />
      )}
      {overview === undefined ? null : <ScaleCard scale={overview.scale} onJump={onJump} />}
      <section className={layout.lastSection}>
        <div className={styles.promise}>
          <LockClosedRegular className={styles.lock} aria-hidden="true" />
          <div>
            <div>{FIRST_WORDS.local}</div>
            <div className={mergeClasses(layout.small, layout.muted)}>{host.promise}</div>
          </div>
        </div>
      </section>
    </div>
  );
}
