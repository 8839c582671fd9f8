import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Correction, TableSummary } from "../../core";
import { TOLD } from "../../report/understanding";
import { ROLE_WORDS } from "../../report/words";
import { useLayout } from "../frame/layout";
import { useTable } from "../frame/table";
import { own as colour } from "../theme/palette";
import { TABLES_WORDS, USE_WORDS } from "../words/tables";
import { isColumnTold } from "./correctionDraft";

interface Props {
  readonly table: TableSummary;
  /** What people said about this table. */
  readonly own: readonly Correction[];
}

/** Each column and what it was read as; which rows add up. */
export function ColumnList({ table, own }: Props): ReactElement {
  const layout = useLayout();
  const styles = useTable();
  const sums = table.rows.filter(({ role }) => role === "total" || role === "subtotal");
  return (
    <section className={mergeClasses(layout.section, layout.stack)}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {TABLES_WORDS.columns}
            </th>
            <th scope="col" className={styles.head}>
              {TABLES_WORDS.readAs}
            </th>
          </tr>
        </thead>
        <tbody>
          {table.columns.map((column, index) => (
            <tr key={String(index)} className={styles.line}>
              <th scope="row" className={styles.cell}>
                {column.path.join(" / ")}
              </th>
              <td className={styles.cell}>
                {column.meaning ?? <Unread use={column.use} />}
                {isColumnTold(column, table, own) ? <span className={layout.muted}> {TOLD}</span> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3 className={layout.heading}>{TABLES_WORDS.sums}</h3>
      <div className={layout.small}>
        {sums.length === 0
          ? TABLES_WORDS.noSums
          : sums.map(({ path, role }) => `${path.join(" / ")}（${ROLE_WORDS[role]}）`).join("、")}
      </div>
    </section>
  );
}

/** Figures under a heading that is not known are not checked against other tables; names and words need no meaning. */
function Unread({ use }: Pick<TableSummary["columns"][number], "use">): ReactElement {
  const layout = useLayout();
  return use === "measure" ? (
    <span style={{ color: colour.jiheSuspect }}>{TABLES_WORDS.notRead}</span>
  ) : (
    <span className={layout.muted}>{USE_WORDS[use]}</span>
  );
}
