import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { ReactElement } from "react";
import type { Check, Memory } from "../../core";
import type { Host } from "../host";
import type { Jump } from "../frame/CellLink";
import { FaultBar } from "../frame/FaultBar";
import { Footer } from "../frame/Footer";
import { useLayout } from "../frame/layout";
import type { Fault, Written } from "../session/PaneState";
import { own } from "../theme/palette";
import { RECEIPT_WORDS, seeSheet, writtenLine, writtenTitle } from "../words/receipt";
import { MarksLegend } from "./MarksLegend";
import { ReceiptLines } from "./ReceiptLines";

const useStyles = makeStyles({
  head: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr) auto", columnGap: "8px", alignItems: "start" },
  icon: { color: own.jiheSuccess, fontSize: "20px", lineHeight: 0 },
});

interface Props {
  readonly written: Written;
  readonly checks: readonly Check[];
  readonly settings: Memory["settings"];
  readonly areMarksShown: boolean;
  readonly fault: Fault | undefined;
  readonly host: Host;
  readonly onUndo: () => void;
  readonly onMarks: (shown: boolean) => void;
  readonly onDone: () => void;
  readonly onJump: Jump;
}

/** What was written, kept and skipped; how to take it back; what the marks mean. */
export function ReceiptPage(props: Props): ReactElement {
  const { written, host, fault, onUndo, onDone, onJump } = props;
  const styles = useStyles();
  const layout = useLayout();
  const { receipt, marks, time } = written;
  const sheet = receipt.addedSheets.at(-1);
  return (
    <>
      <div className={layout.body}>
        <section className={layout.section} aria-live="polite">
          <div className={styles.head}>
            <CheckmarkCircleFilled className={styles.icon} aria-hidden="true" />
            <div>
              <h2 className={mergeClasses(layout.heading, layout.pageTitle)}>
                {writtenTitle(receipt.written.length, marks)}
              </h2>
              <div className={mergeClasses(layout.small, layout.muted)}>{writtenLine(time, marks)}</div>
            </div>
            <Button icon={<ArrowUndoRegular />} onClick={onUndo}>
              {RECEIPT_WORDS.undo}
            </Button>
          </div>
          <ReceiptLines written={written} host={host} onJump={onJump} />
        </section>
        <MarksLegend {...props} />
      </div>
      <Footer above={fault === undefined ? undefined : <FaultBar fault={fault} />}>
        <Button appearance="primary" onClick={onDone}>
          {RECEIPT_WORDS.done}
        </Button>
        {sheet === undefined ? null : (
          <Button
            onClick={() => {
              onJump({ sheet, row: 0, column: 0 });
            }}
          >
            {seeSheet(sheet)}
          </Button>
        )}
      </Footer>
    </>
  );
}
