import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CheckRun } from "../../app/Run";
import type { TableSummary } from "../../core";
import { formatRange } from "../../core";
import { TABLE_WORDS } from "../../report/words";
import { CellLink, type Jump } from "../frame/CellLink";
import { useLayout } from "../frame/layout";
import { NothingRecognised } from "../result/NothingRecognised";
import { tablesLine, TABLES_WORDS, yearsText } from "../words/tables";

const useStyles = makeStyles({
  row: { padding: "8px var(--jihePad)", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { padding: "12px var(--jihePad) 8px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface Props {
  readonly run: CheckRun;
  /** Names of the sheets that were read. */
  readonly sheets: readonly string[];
  readonly onJump: Jump;
}

/** What was read as what, where and in which unit; and the sheets in which nothing was recognised. */
export function TablesPage({ run, sheets, onJump }: Props): ReactElement {
  const styles = useStyles();
  const layout = useLayout();
  const { tables } = run.inspection;
  const unread = sheets.filter((sheet) => tables.every((table) => table.sheet !== sheet));
  if (tables.length === 0) return <NothingRecognised hasTables={false} />;
  return (
    <>
      <div className={mergeClasses(styles.head, layout.row)}>
        <h2 className={layout.heading}>{TABLES_WORDS.recognised}</h2>
        <span className={mergeClasses(layout.small, layout.muted)}>{tablesLine(tables.length)}</span>
      </div>
      <ul className={layout.plainList}>
        {tables.map((table) => (
          <li key={`${table.sheet}!${formatRange(table.range)}`} className={styles.row}>
            <Recognised table={table} onJump={onJump} />
          </li>
        ))}
      </ul>
      {unread.length === 0 ? null : (
        <section className={layout.lastSection}>
          <div className={layout.row}>
            <h2 className={layout.heading}>{TABLES_WORDS.unread}</h2>
            <span className={mergeClasses(layout.small, layout.muted)}>{tablesLine(unread.length)}</span>
          </div>
          <div className={layout.small}>{unread.join("、")}</div>
          <div className={mergeClasses(layout.small, layout.muted)}>{TABLES_WORDS.unreadHint}</div>
        </section>
      )}
    </>
  );
}

function Recognised({ table, onJump }: { readonly table: TableSummary; readonly onJump: Jump }): ReactElement {
  const layout = useLayout();
  const { kind, sheet, range, title, unit, years } = table;
  const facts = [title, unit === undefined ? "" : `${TABLES_WORDS.unit}${unit}`, yearsText(years)];
  return (
    <>
      <div className={layout.wrapRow}>
        <span className={layout.strong}>{sheet}</span>
        <span>{TABLE_WORDS[kind]}</span>
      </div>
      <div className={mergeClasses(layout.wrapRow, layout.small, layout.muted)}>
        <span>{facts.filter((fact) => fact !== "").join("，")}</span>
        <CellLink place={{ sheet, row: range.top, column: range.left }} onJump={onJump}>
          {formatRange(range)}
        </CellLink>
      </div>
    </>
  );
}
