import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { Host } from "../host";
import { CellLink, type Jump } from "../frame/CellLink";
import { useLayout } from "../frame/layout";
import { cellKey, type Written } from "../session/PaneState";
import { cellName } from "../words/places";
import { cellsText, marksText } from "../words/preview";
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
  word: { flexShrink: 0 },
  value: { margin: 0, textAlign: "right" },
});

/** More cells than this are only counted. */
const MOST_NAMED = 8;

interface Props {
  readonly written: Written;
  readonly host: Host;
  readonly onJump: Jump;
}

/** Cells by sheet, what was kept on purpose, added sheets, what was skipped and why. */
export function ReceiptLines({ written, host, onJump }: Props): ReactElement {
  const styles = useStyles();
  const layout = useLayout();
  const { receipt, kept } = written;
  const reasons = [...new Set(receipt.skipped.map(({ because }) => because))];
  const skipped = reasons.map((reason) => receipt.skipped.filter(({ because }) => because === reason));
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
        {skipped.map((places, index) => (
          <Line key={reasons[index]} word={`${RECEIPT_WORDS.skipped} ${marksText(places.length)}`}>
            <div>{reasons[index]}</div>
            {places.length > MOST_NAMED ? null : <div>{places.map((place) => cellName(place)).join("，")}</div>}
          </Line>
        ))}
      </dl>
      <div className={mergeClasses(layout.small, layout.muted)}>
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
      <dt className={styles.word}>{word}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}

function countBySheet(cells: readonly { readonly sheet: string }[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { sheet } of cells) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  return [...counts];
}
