import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Check } from "../../core";
import { CellLink, type Jump } from "../frame/CellLink";
import { useTable } from "../frame/table";
import { TextLink } from "../frame/TextLink";
import { DETAIL_WORDS, restText } from "../words/detail";
import { foldParts, partRows, type PartRow } from "./partRows";

const useStyles = makeStyles({
  sum: { "& > *": { fontWeight: "600" } },
  slack: { display: "none", "@media (max-width: 319px)": { display: "inline" } },
  range: { "@media (max-width: 319px)": { display: "none" } },
});

interface Props {
  readonly check: Check;
  readonly onJump: Jump;
}

/** Every part with sign, value and possible range, the result, and the figure that stands; a long list folds in the middle. */
export function PartsTable({ check, onJump }: Props): ReactElement | null {
  const [isOpen, setOpen] = useState(false);
  const table = useTable();
  const styles = useStyles();
  const { working } = check;
  if (working === undefined || working.parts.length < 2) return null;
  const rows = partRows(check, working);
  const parts = isOpen ? rows.parts : foldParts(check, working, rows.parts);
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th className={mergeClasses(table.head, table.sign)} aria-hidden="true" />
          <th scope="col" className={table.head}>
            {DETAIL_WORDS.item}
          </th>
          <th scope="col" className={mergeClasses(table.head, table.figure)}>
            {DETAIL_WORDS.value}
          </th>
          <th scope="col" className={mergeClasses(table.head, table.figure)}>
            <span className={styles.range}>{DETAIL_WORDS.range}</span>
            <span className={styles.slack}>{DETAIL_WORDS.slack}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map((row) => (
          <Row
            key={row.name}
            row={row}
            onJump={onJump}
            onOpen={() => {
              setOpen(true);
            }}
          />
        ))}
        {rows.results.map((row, index) => (
          <Row
            key={row.name}
            row={row}
            onJump={onJump}
            className={mergeClasses(styles.sum, index === 0 && table.sum)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly row: PartRow;
  readonly onJump: Jump;
  readonly onOpen?: () => void;
  readonly className?: string;
}

function Row({ row, onJump, onOpen, className }: RowProps): ReactElement {
  const table = useTable();
  const styles = useStyles();
  const { sign, text, place, value, range, slack, folded } = row;
  return (
    <tr className={className}>
      <td className={mergeClasses(table.cell, table.sign)}>{sign}</td>
      <th scope="row" className={table.cell}>
        {folded === undefined || onOpen === undefined ? null : <TextLink onClick={onOpen}>{restText(folded)}</TextLink>}
        {place === undefined ? (
          text
        ) : (
          <CellLink place={place} onJump={onJump}>
            {text}
          </CellLink>
        )}
      </th>
      <td className={mergeClasses(table.cell, table.figure)}>{value}</td>
      <td className={mergeClasses(table.cell, table.figure)}>
        <span className={styles.range}>{range}</span>
        <span className={styles.slack} title={range}>
          {slack}
        </span>
      </td>
    </tr>
  );
}
