import type { ReactElement } from "react";
import type { TableKind, TableSummary } from "../../core";
import { COLUMN_WORDS, columnsNamed, MONEY_WORDS, rowsNamed, UNIT_WORDS } from "../../core";
import { ROLE_WORDS, TABLE_WORDS } from "../../report/words";
import { Choice } from "../frame/Choice";
import { nowText, TABLES_WORDS, USE_WORDS } from "../words/tables";
import { ROW_ROLES, type CorrectionDraft } from "./correctionDraft";
import type { DraftProps } from "./DraftProps";

/** 应为: the words that a correction may say, and what stands there now. */
export function MeaningChoice({ table, draft, onDraft }: DraftProps): ReactElement {
  const now = readingOf(draft, table);
  return (
    <Choice
      label={TABLES_WORDS.is}
      value={draft.is}
      {...(now === undefined ? {} : { hint: nowText(now) })}
      onChoose={(is) => {
        onDraft({ ...draft, is });
      }}
    >
      <option value="">{TABLES_WORDS.choose}</option>
      <Meanings draft={draft} />
    </Choice>
  );
}

function Meanings({ draft }: { readonly draft: CorrectionDraft }): ReactElement {
  switch (draft.what) {
    case "tableKind":
      return <Options words={KINDS} />;
    case "rowRole":
      return <Options words={ROW_ROLES.map((role) => [role, ROLE_WORDS[role]] as const)} />;
    case "unit": {
      const words = draft.column !== "" && draft.row.trim() === "" ? UNIT_WORDS : MONEY_WORDS;
      return <Options words={words.map((word) => [word, word] as const)} />;
    }
    case "column":
      return (
        <>
          {USES.map((use) => (
            <optgroup key={use} label={USE_WORDS[use]}>
              <Options words={COLUMN_WORDS[use].map((word) => [word, word] as const)} />
            </optgroup>
          ))}
        </>
      );
  }
}

const USES = ["measure", "concept", "label", "text"] as const satisfies readonly (keyof typeof COLUMN_WORDS)[];

/** The kinds, named as corrections name them. */
const KINDS = Object.values<string>(TABLE_WORDS satisfies Record<TableKind, string>).map(
  (word) => [word, word] as const,
);

function Options({ words }: { readonly words: readonly (readonly [string, string])[] }): ReactElement {
  return (
    <>
      {words.map(([value, word]) => (
        <option key={value} value={value}>
          {word}
        </option>
      ))}
    </>
  );
}

/** What the thing to be corrected is read as now; absent before it is chosen. */
function readingOf({ what, column, row }: CorrectionDraft, table: TableSummary): string | undefined {
  switch (what) {
    case "tableKind":
      return TABLE_WORDS[table.kind];
    case "column": {
      const [found] = column === "" ? [] : columnsNamed(table.columns, column);
      return found === undefined ? undefined : (found.meaning ?? TABLES_WORDS.notRead);
    }
    case "rowRole": {
      const [found] = row.trim() === "" ? [] : rowsNamed(table.rows, row);
      return found === undefined ? undefined : ROLE_WORDS[found.role];
    }
    case "unit":
      return column === "" && row.trim() === "" ? table.unit : undefined;
  }
}
