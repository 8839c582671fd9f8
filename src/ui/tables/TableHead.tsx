import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { TableSummary } from "../../core";
import { formatRange } from "../../core";
import { CONFIDENCE_WORDS, reasonsText } from "../../report/understanding";
import { CellLink, type Jump } from "../frame/CellLink";
import { useLayout } from "../frame/layout";
import { TABLES_WORDS, yearsText } from "../words/tables";

interface Props {
  readonly table: TableSummary;
  readonly onJump: Jump;
}

/** Title, unit, years and place of a table; how sure its reading is, and why. */
export function TableHead({ table, onJump }: Props): ReactElement {
  const layout = useLayout();
  const { sheet, range, title, unit, years, confidence } = table;
  const facts = [
    title === sheet ? "" : title,
    unit === undefined ? "" : `${TABLES_WORDS.unit}${unit}`,
    yearsText(years),
  ];
  const small = mergeClasses(layout.small, layout.muted);
  return (
    <>
      <div className={mergeClasses(layout.wrapRow, small)}>
        <span>{facts.filter((fact) => fact !== "").join("，")}</span>
        <CellLink place={{ sheet, row: range.top, column: range.left }} onJump={onJump}>
          {formatRange(range)}
        </CellLink>
      </div>
      <div className={small}>{`${CONFIDENCE_WORDS[confidence]}；${reasonsText(table)}`}</div>
    </>
  );
}
