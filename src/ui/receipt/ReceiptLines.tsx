import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { Host } from "../host";
import { CellLink, type Jump } from "../frame/CellLink";
import { useLayout } from "../frame/layout";
import { cellKey, type Written } from "../session/PaneState";
import { cellName } from "../words/places";
import { cellsText } from "../words/preview";
import { RECEIPT_WORDS, staleText, UNDO_LINES } from "../words/receipt";

const useStyles = makeStyles({
  list: { margin: "12px 0 8px", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  line: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: "12px",
    padding: "4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  value: { margin: 0, textAlign: "right" },
});

interface Props {
  readonly written: Written;
  readonly host: Host;
  readonly onJump: Jump;
}

/** Cells by sheet, what was kept on purpose, added sheets; below, what was skipped and why. */
export function ReceiptLines({ written, host, onJump }: Props): ReactElement {
  const styles = useStyles();
  const layout = useLayout();
  const { receipt, kept } = written;
  const reasons = [...new Set(receipt.skipped.map(({ because }) => because))];
  return (
    <>
      <dl className={mergeClasses(styles.list, layout.small)}>
        {countBySheet(receipt.written).map(([sheet, number]) => (
          <Line key={sheet} word={sheet}>
            {cellsText(number)}
          </Line>
        ))}
        {receipt.addedSheets.length === 0 ? null : (
          <Line word={RECEIPT_WORDS.added}>{receipt.addedSheets.join("、")}</Line>
        )}
        {kept.length === 0 ? null : (
          <Line word={RECEIPT_WORDS.kept}>
            {kept.map((place) => (
              <div key={cellKey(place)}>
                <CellLink place={place} onJump={onJump} />
              </div>
            ))}
          </Line>
        )}
        {receipt.skipped.map((place) => (
          <Line key={cellKey(place)} word={RECEIPT_WORDS.skipped}>
            {cellName(place)}
          </Line>
        ))}
      </dl>
      <div className={mergeClasses(layout.small, layout.muted)}>
        {reasons.map((reason) => (
          <div key={reason}>{reason}</div>
        ))}
        {receipt.stale.length === 0 ? null : <div>{staleText(receipt.stale.length)}</div>}
        <div>{UNDO_LINES[written.undo]}</div>
        <div>{host.undo}</div>
      </div>
    </>
  );
}

function Line({ word, children }: { readonly word: string; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <dt>{word}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}

function countBySheet(cells: readonly { readonly sheet: string }[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { sheet } of cells) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  return [...counts];
}
