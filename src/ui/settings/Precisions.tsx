import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { BlockPrecision, TableSummary } from "../../core";
import { ASPECT_WORDS } from "../../report/settings";
import { Choice } from "../frame/Choice";
import { TextLink } from "../frame/TextLink";
import { useLayout } from "../frame/layout";
import { SETTINGS_WORDS } from "../words/settings";
import type { PartProps } from "./PartProps";

const useStyles = makeStyles({
  entry: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", columnGap: "8px", rowGap: "4px" },
  wide: { gridColumn: "1 / 3" },
});

const ASPECTS: readonly BlockPrecision["aspect"][] = ["amount", "quantity", "rate", "share", "score", "weight"];
const DECIMALS: readonly number[] = [0, 1, 2, 3, 4, 5, 6];

interface Props extends PartProps {
  readonly tables: readonly TableSummary[];
}

/** Decimal places that figures of a table are judged with, where their own digits mislead. */
export function Precisions({ draft, onDraft, tables }: Props): ReactElement {
  const layout = useLayout();
  const { precisions } = draft;
  const [first] = tables;
  const replace = (index: number, entries: readonly BlockPrecision[]): void => {
    onDraft({ ...draft, precisions: [...precisions.slice(0, index), ...entries, ...precisions.slice(index + 1)] });
  };
  return (
    <>
      <h2 className={layout.heading}>{SETTINGS_WORDS.precision}</h2>
      <div className={mergeClasses(layout.small, layout.muted)}>{SETTINGS_WORDS.precisionHint}</div>
      {precisions.map((entry, index) => (
        <Entry
          key={String(index)}
          entry={entry}
          tables={tables}
          onChange={(entries) => {
            replace(index, entries);
          }}
        />
      ))}
      {first === undefined ? null : (
        <div>
          <Button
            size="small"
            onClick={() => {
              replace(precisions.length, [{ sheet: first.sheet, table: first.title, aspect: "amount", decimals: 2 }]);
            }}
          >
            {SETTINGS_WORDS.add}
          </Button>
        </div>
      )}
    </>
  );
}

interface EntryProps {
  readonly entry: BlockPrecision;
  readonly tables: readonly TableSummary[];
  readonly onChange: (entries: readonly BlockPrecision[]) => void;
}

function Entry({ entry, tables, onChange }: EntryProps): ReactElement {
  const styles = useStyles();
  const { aspect, decimals } = entry;
  return (
    <div className={styles.entry}>
      <TableChoice entry={entry} tables={tables} onChange={onChange} />
      <Choice
        label={SETTINGS_WORDS.aspect}
        value={aspect}
        onChoose={(value) => {
          const next = ASPECTS.find((each) => each === value);
          if (next !== undefined) onChange([{ ...entry, aspect: next }]);
        }}
      >
        {ASPECTS.map((each) => (
          <option key={each} value={each}>
            {ASPECT_WORDS[each]}
          </option>
        ))}
      </Choice>
      <Choice
        label={SETTINGS_WORDS.decimals}
        value={String(decimals)}
        onChoose={(value) => {
          onChange([{ ...entry, decimals: Number(value) }]);
        }}
      >
        {DECIMALS.map((each) => (
          <option key={each} value={String(each)}>
            {each}
          </option>
        ))}
      </Choice>
      <TextLink
        onClick={() => {
          onChange([]);
        }}
      >
        {SETTINGS_WORDS.remove}
      </TextLink>
    </div>
  );
}

function TableChoice({ entry, tables, onChange }: EntryProps): ReactElement {
  const styles = useStyles();
  const known = tables.findIndex(({ sheet, title }) => sheet === entry.sheet && title === entry.table);
  return (
    <Choice
      className={styles.wide}
      label={SETTINGS_WORDS.table}
      value={String(known)}
      onChoose={(value) => {
        const table = tables[Number(value)];
        if (table !== undefined) onChange([{ ...entry, sheet: table.sheet, table: table.title }]);
      }}
    >
      {known < 0 ? <option value="-1">{`${entry.sheet} ${entry.table}`}</option> : null}
      {tables.map(({ sheet, title }, index) => (
        <option key={String(index)} value={String(index)}>
          {sheet === title ? sheet : `${sheet} ${title}`}
        </option>
      ))}
    </Choice>
  );
}
