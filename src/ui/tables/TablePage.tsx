import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import type { CheckRun } from "../../app/Run";
import type { TableSummary } from "../../core";
import { nameTable, putCorrection } from "../../core";
import { TABLE_WORDS } from "../../report/words";
import type { Jump } from "../frame/CellLink";
import { FaultBar } from "../frame/FaultBar";
import { Footer } from "../frame/Footer";
import { useLayout } from "../frame/layout";
import { PageBar } from "../frame/PageBar";
import type { Fault } from "../session/PaneState";
import type { ViewAction } from "../session/View";
import { TABLES_WORDS } from "../words/tables";
import { ColumnList } from "./ColumnList";
import { ownCorrections } from "./correctionDraft";
import { CorrectionForm } from "./CorrectionForm";
import { CorrectionList, type CorrectionListProps } from "./CorrectionList";
import { TableHead } from "./TableHead";
import { tablesOf } from "./tablesOf";

interface Props extends Pick<CorrectionListProps, "onCorrect"> {
  readonly table: TableSummary;
  readonly run: CheckRun;
  readonly fault: Fault | undefined;
  readonly onView: (action: ViewAction) => void;
  readonly onJump: Jump;
}

/** One table: what its columns and rows were read as, what people corrected, and a form to correct more. */
export function TablePage({ table, run, fault, onView, onCorrect, onJump }: Props): ReactElement {
  const layout = useLayout();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  const corrections = run.memory.corrections ?? [];
  const own = ownCorrections(corrections, table);
  return (
    <div
      className={layout.page}
      onKeyDown={(event) => {
        if (event.key === "Escape") onView({ do: "closeTable" });
      }}
    >
      <PageBar
        label={TABLES_WORDS.back}
        onBack={() => {
          onView({ do: "closeTable" });
        }}
      />
      <div className={layout.body}>
        <section className={layout.section}>
          <h2 ref={title} tabIndex={-1} className={mergeClasses(layout.heading, layout.pageTitle)}>
            {table.sheet}
          </h2>
          <div>{TABLE_WORDS[table.kind]}</div>
          <TableHead table={table} onJump={onJump} />
        </section>
        <CorrectionList
          corrections={corrections}
          outcomes={run.inspection.corrections ?? []}
          shown={own}
          onCorrect={onCorrect}
        />
        <CorrectionForm
          table={table}
          {...nameTable(table, tablesOf(run.inspection))}
          onCorrect={(correction) => {
            onCorrect(putCorrection(corrections, correction));
          }}
        />
        <ColumnList table={table} own={own} />
      </div>
      {fault === undefined ? null : <Footer above={<FaultBar fault={fault} />} />}
    </div>
  );
}
