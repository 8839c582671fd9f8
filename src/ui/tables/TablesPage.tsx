import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CheckRun } from "../../app/Run";
import type { Correction, TableSummary } from "../../core";
import { unrecognisedLines } from "../../report/understanding";
import { TABLE_WORDS } from "../../report/words";
import type { Jump } from "../frame/CellLink";
import { useLayout } from "../frame/layout";
import { TextLink } from "../frame/TextLink";
import { NothingRecognised } from "../result/NothingRecognised";
import type { ViewAction } from "../session/View";
import { tablesLine, TABLES_WORDS } from "../words/tables";
import { CorrectionList } from "./CorrectionList";
import { TableHead } from "./TableHead";
import { tableKey, tablesOf } from "./tablesOf";

const useStyles = makeStyles({
  row: { padding: "8px var(--jihePad)", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { padding: "12px var(--jihePad) 8px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface Props {
  readonly run: CheckRun;
  /** Names of the sheets that were read. */
  readonly sheets: readonly string[];
  readonly onView: (action: ViewAction) => void;
  readonly onCorrect: (corrections: readonly Correction[]) => void;
  readonly onJump: Jump;
}

/** What was read as what, where and how surely; what people corrected; and what was not recognised. */
export function TablesPage({ run, sheets, onView, onCorrect, onJump }: Props): ReactElement {
  const { inspection, memory } = run;
  const { tables, wordTables = [] } = inspection;
  const unread = sheets.filter((sheet) => tablesOf(inspection).every((table) => table.sheet !== sheet));
  return (
    <>
      {tables.length === 0 ? <NothingRecognised hasTables={false} /> : null}
      <Tables title={TABLES_WORDS.recognised} tables={tables} onView={onView} onJump={onJump} />
      <CorrectionList
        corrections={memory.corrections ?? []}
        outcomes={inspection.corrections ?? []}
        onCorrect={onCorrect}
      />
      <Tables title={TABLES_WORDS.words} tables={wordTables} onView={onView} onJump={onJump} />
      <Remaining
        title={TABLES_WORDS.unrecognised}
        hint={TABLES_WORDS.unrecognisedHint}
        lines={unrecognisedLines(inspection)}
      />
      <Remaining title={TABLES_WORDS.unread} hint={TABLES_WORDS.unreadHint} lines={unread} />
    </>
  );
}

interface TablesProps extends Pick<Props, "onView" | "onJump"> {
  readonly title: string;
  readonly tables: readonly TableSummary[];
}

function Tables({ title, tables, onView, onJump }: TablesProps): ReactElement | null {
  const styles = useStyles();
  const layout = useLayout();
  if (tables.length === 0) return null;
  return (
    <section aria-label={title}>
      <div className={mergeClasses(styles.head, layout.row)}>
        <h2 className={layout.heading}>{title}</h2>
        <span className={mergeClasses(layout.small, layout.muted)}>{tablesLine(tables.length)}</span>
      </div>
      <ul className={layout.plainList}>
        {tables.map((table) => (
          <li key={tableKey(table)} className={styles.row}>
            <div className={layout.wrapRow}>
              <span className={layout.strong}>{table.sheet}</span>
              <span>{TABLE_WORDS[table.kind]}</span>
            </div>
            <TableHead table={table} onJump={onJump} />
            <div className={layout.small}>
              <TextLink
                onClick={() => {
                  onView({ do: "openTable", table: tableKey(table) });
                }}
              >
                {TABLES_WORDS.open}
                <span className={layout.hidden}> {table.sheet}</span>
              </TextLink>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface RemainingProps {
  readonly title: string;
  readonly hint: string;
  readonly lines: readonly string[];
}

/** Sheets or blocks that nothing was made of. */
function Remaining({ title, hint, lines }: RemainingProps): ReactElement | null {
  const layout = useLayout();
  if (lines.length === 0) return null;
  return (
    <section className={layout.section}>
      <h2 className={layout.heading}>{title}</h2>
      <div className={layout.small}>{lines.join("、")}</div>
      <div className={mergeClasses(layout.small, layout.muted)}>{hint}</div>
    </section>
  );
}
