import { Accordion, Button, Checkbox, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import type { ChangeSet, Inspection } from "../../core";
import type { Jump } from "../frame/CellLink";
import { FaultBar } from "../frame/FaultBar";
import { Footer } from "../frame/Footer";
import { useLayout } from "../frame/layout";
import { PageBar } from "../frame/PageBar";
import type { Draft, Fault } from "../session/PaneState";
import { marksText, PREVIEW_WORDS, previewLine, writeText } from "../words/preview";
import { Conflicts } from "./Conflicts";
import { countCells, previewSheets } from "./previewRows";
import { WriteSheet } from "./WriteSheet";

// The box stands where the lines above begin: Fluent keeps 8 px free around it.
const useStyles = makeStyles({ marks: { marginLeft: "-8px" } });

interface Props {
  readonly inspection: Inspection;
  /** What would be written with this draft. */
  readonly plan: ChangeSet;
  /** Cells that findings would mark. */
  readonly marks: number;
  readonly draft: Draft;
  readonly isWriting: boolean;
  readonly fault: Fault | undefined;
  readonly onOverwrite: (cell: string, isAllowed: boolean) => void;
  readonly onMarks: (marks: boolean) => void;
  readonly onWrite: () => void;
  readonly onBack: () => void;
  readonly onJump: Jump;
}

/** Everything that is going to be written, old → new, with conflicts first; nothing is written before the button. */
export function PreviewPage(props: Props): ReactElement {
  const { inspection, plan, draft, onBack, onJump } = props;
  const layout = useLayout();
  const sheets = useMemo(() => previewSheets(inspection, draft.overwrite), [inspection, draft.overwrite]);
  return (
    <>
      <PageBar label={PREVIEW_WORDS.back} onBack={onBack} />
      <div className={layout.body}>
        <section className={layout.section}>
          <h2 className={mergeClasses(layout.heading, layout.pageTitle)}>{PREVIEW_WORDS.title}</h2>
          <div className={mergeClasses(layout.small, layout.second)}>
            {previewLine(sheets.length, countCells(sheets))}
          </div>
        </section>
        <Conflicts
          conflicts={inspection.conflicts}
          overwrite={draft.overwrite}
          onOverwrite={props.onOverwrite}
          onJump={onJump}
        />
        <Accordion collapsible multiple defaultOpenItems={sheets.slice(0, 1).map(({ sheet }) => sheet)}>
          {sheets.map((sheet) => (
            <WriteSheet key={sheet.sheet} sheet={sheet} onJump={onJump} />
          ))}
        </Accordion>
        <section className={layout.lastSection}>
          <h3 className={layout.heading}>{PREVIEW_WORDS.sheets}</h3>
          <div className={mergeClasses(layout.small, layout.second)}>
            {plan.sheets.map(({ name }) => name).join("、")}
          </div>
        </section>
      </div>
      <PreviewFooter {...props} cells={countCells(sheets)} />
    </>
  );
}

function PreviewFooter(props: Props & { readonly cells: number }): ReactElement {
  const { cells, marks, draft, isWriting, fault, onMarks, onWrite, onBack } = props;
  const layout = useLayout();
  const styles = useStyles();
  const usual = writeText(cells, draft.marks ? marks : 0);
  return (
    <Footer
      above={
        <>
          {fault === undefined ? null : <FaultBar fault={fault} />}
          {marks === 0 ? null : (
            <Checkbox
              className={styles.marks}
              checked={draft.marks}
              disabled={isWriting}
              label={
                <>
                  {PREVIEW_WORDS.marks} <span className={layout.muted}>{marksText(marks)}</span>
                </>
              }
              onChange={(_, { checked }) => {
                onMarks(checked === true);
              }}
            />
          )}
        </>
      }
    >
      <Button appearance="primary" disabledFocusable={isWriting} onClick={onWrite}>
        {isWriting ? `${PREVIEW_WORDS.writing} …` : fault === undefined ? usual : PREVIEW_WORDS.retry}
      </Button>
      <Button disabledFocusable={isWriting} onClick={onBack}>
        {PREVIEW_WORDS.cancel}
      </Button>
    </Footer>
  );
}
