import { Field, Input, mergeClasses } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import type { Correction, TableSummary } from "../../core";
import { Choice } from "../frame/Choice";
import { useLayout } from "../frame/layout";
import { SaveButton } from "../frame/SaveButton";
import { correctedToo, CORRECTION_WORDS, TABLES_WORDS } from "../words/tables";
import { correctionOf, FIRST_CORRECTION, isRowUnknown, pathNames } from "./correctionDraft";
import type { DraftProps } from "./DraftProps";
import { MeaningChoice } from "./MeaningChoice";

interface Props {
  readonly table: TableSummary;
  /** What the table is called in corrections. */
  readonly name: string;
  /** Tables that are called the same and are corrected with it. */
  readonly others: readonly TableSummary[];
  readonly onCorrect: (correction: Correction) => void;
}

const WHATS: readonly Correction["what"][] = ["tableKind", "column", "rowRole", "unit"];

/** 更正识别: what kind of table this is, what a column means, whether a row adds up, which unit money is in. */
export function CorrectionForm({ table, name, others, onCorrect }: Props): ReactElement {
  const layout = useLayout();
  const [draft, setDraft] = useState(FIRST_CORRECTION);
  const correction = correctionOf(draft, table, name);
  const part = { table, draft, onDraft: setDraft };
  return (
    <section className={mergeClasses(layout.section, layout.stack)} aria-label={TABLES_WORDS.form}>
      <h3 className={layout.heading}>{TABLES_WORDS.form}</h3>
      <div className={mergeClasses(layout.small, layout.muted)}>{TABLES_WORDS.formHint}</div>
      {others.length === 0 ? null : <div className={layout.small}>{correctedToo(others)}</div>}
      <Choice
        label={TABLES_WORDS.what}
        value={draft.what}
        onChoose={(value) => {
          const what = WHATS.find((each) => each === value);
          if (what !== undefined) setDraft({ ...FIRST_CORRECTION, what });
        }}
      >
        {WHATS.map((what) => (
          <option key={what} value={what}>
            {CORRECTION_WORDS[what]}
          </option>
        ))}
      </Choice>
      {draft.what === "column" || draft.what === "unit" ? <ColumnChoice {...part} /> : null}
      {draft.what === "rowRole" || draft.what === "unit" ? <RowInput {...part} /> : null}
      <MeaningChoice {...part} />
      <div>
        <SaveButton
          isReady={correction !== undefined}
          onSave={() => {
            if (correction === undefined) return;
            onCorrect(correction);
            setDraft(FIRST_CORRECTION);
          }}
        >
          {TABLES_WORDS.save}
        </SaveButton>
      </div>
    </section>
  );
}

function ColumnChoice({ table, draft, onDraft }: DraftProps): ReactElement {
  const columns = draft.what === "unit" ? table.columns.filter(({ use }) => use === "measure") : table.columns;
  return (
    <Choice
      label={TABLES_WORDS.column}
      value={draft.column}
      onChoose={(column) => {
        onDraft({ ...draft, column, is: "" });
      }}
    >
      <option value="">{draft.what === "unit" ? TABLES_WORDS.wholeTable : TABLES_WORDS.choose}</option>
      {pathNames(columns).map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </Choice>
  );
}

function RowInput({ table, draft, onDraft }: DraftProps): ReactElement {
  const list = useId();
  const isWrong = isRowUnknown(draft, table);
  return (
    <Field
      label={draft.what === "unit" ? TABLES_WORDS.rowOrAll : TABLES_WORDS.row}
      size="small"
      validationState={isWrong ? "error" : "none"}
      {...(isWrong ? { validationMessage: TABLES_WORDS.noRow } : {})}
    >
      <Input
        value={draft.row}
        list={list}
        onChange={(_, { value }) => {
          onDraft({ ...draft, row: value });
        }}
      />
      <datalist id={list}>
        {pathNames(table.rows).map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </Field>
  );
}
