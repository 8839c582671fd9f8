import { Accordion, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { VERDICT_WORDS } from "../../report/words";
import { Fold } from "../frame/Fold";
import { LevelIcon } from "../icons/LevelIcon";
import { groupLine } from "../words/findings";
import { FindingRows } from "./FindingList";
import type { FindingsPageProps } from "./FindingsPageProps";
import { listRemarks } from "./selectFindings";

const useStyles = makeStyles({ title: { display: "inline-flex", alignItems: "center", columnGap: "8px" } });

const NAME = "remark";

/** 提示, folded: they ask for no action. */
export function Remarks({ checks, stale, view, onView, onJump }: FindingsPageProps): ReactElement | null {
  const styles = useStyles();
  const remarks = listRemarks(checks, view);
  if (remarks.length === 0) return null;
  const title = (
    <span className={styles.title}>
      <LevelIcon verdict="remark" /> {VERDICT_WORDS.remark}
    </span>
  );
  return (
    <section aria-label={VERDICT_WORDS.remark}>
      <Accordion
        collapsible
        openItems={view.areRemarksOpen ? [NAME] : []}
        onToggle={(_, { openItems }) => {
          onView({ do: "foldRemarks", areOpen: openItems.includes(NAME) });
        }}
      >
        <Fold name={NAME} title={title} note={groupLine(remarks.length)} isWide>
          <FindingRows
            label={VERDICT_WORDS.remark}
            findings={remarks}
            stale={stale}
            chosen={view.finding}
            onView={onView}
            onJump={onJump}
          />
        </Fold>
      </Accordion>
    </section>
  );
}
