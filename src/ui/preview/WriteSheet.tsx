import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { CellLink, type Jump } from "../frame/CellLink";
import { Fold } from "../frame/Fold";
import { useLayout } from "../frame/layout";
import { TextLink } from "../frame/TextLink";
import { useTable } from "../frame/table";
import { cellsText, moreText, PREVIEW_WORDS } from "../words/preview";
import type { PreviewRow, PreviewSheet } from "./previewRows";

const SHOWN = 8;

const useStyles = makeStyles({
  more: { marginTop: "6px" },
  arrow: { width: "22px", textAlign: "center" },
  address: { width: "36px" },
});

interface Props {
  readonly sheet: PreviewSheet;
  readonly onJump: Jump;
}

/** Cells of one sheet, old → new. */
export function WriteSheet({ sheet, onJump }: Props): ReactElement {
  const [isWhole, setWhole] = useState(false);
  const styles = useStyles();
  const { rows } = sheet;
  const hasMore = rows.length > SHOWN && !isWhole;
  return (
    <Fold name={sheet.sheet} title={sheet.sheet} note={cellsText(rows.length)}>
      <WriteTable rows={hasMore ? rows.slice(0, SHOWN) : rows} onJump={onJump} />
      {hasMore ? (
        <TextLink
          className={styles.more}
          onClick={() => {
            setWhole(true);
          }}
        >
          {moreText(rows.length - SHOWN)}
        </TextLink>
      ) : null}
    </Fold>
  );
}

function WriteTable({ rows, onJump }: { readonly rows: readonly PreviewRow[]; readonly onJump: Jump }): ReactElement {
  const table = useTable();
  const styles = useStyles();
  const layout = useLayout();
  const head = mergeClasses(table.head);
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col" colSpan={2} className={head}>
            {PREVIEW_WORDS.cell}
          </th>
          <th scope="col" className={mergeClasses(head, table.figure)}>
            {PREVIEW_WORDS.before}
          </th>
          <td className={head} aria-hidden="true" />
          <th scope="col" className={mergeClasses(head, table.figure)}>
            {PREVIEW_WORDS.after}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, place, address, label, before, after }) => (
          <tr key={key} className={table.line}>
            <td className={mergeClasses(table.cell, styles.address)}>
              <CellLink place={place} onJump={onJump}>
                {address}
              </CellLink>
            </td>
            <th scope="row" className={table.cell}>
              {label}
            </th>
            <td className={mergeClasses(table.cell, table.figure, layout.muted)}>
              {before === "" ? PREVIEW_WORDS.blank : before}
            </td>
            <td className={mergeClasses(table.cell, styles.arrow)} aria-hidden="true">
              →
            </td>
            <td className={mergeClasses(table.cell, table.figure, layout.strong)}>{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
