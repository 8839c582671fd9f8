import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { WORDS } from "../words";

const useStyles = makeStyles({
  bar: {
    ...{
      display: "flex",
      alignItems: "center",
      gap: "8px",
      height: "44px",
      padding: "0 12px",
      boxSizing: "border-box",
    },
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", minWidth: "0" },
  unsaved: { color: tokens.colorPaletteDarkOrangeForeground1, whiteSpace: "nowrap" },
  space: { flex: "1" },
  buttons: { display: "flex", gap: "8px", flex: "none" },
});

interface BarProps {
  readonly fileName: string | undefined;
  readonly isUnsaved: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSave: () => void;
  readonly onExport: () => void;
}

/** The line above grid and pane: which file is open, and what can be done with it as a file. */
export function Bar({ fileName, isUnsaved, onFiles, onSave, onExport }: BarProps) {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const isEmpty = fileName === undefined;
  return (
    <header className={styles.bar}>
      <Text as="h1" weight="semibold">
        {WORDS.title}
      </Text>
      <Text className={styles.name} title={fileName}>
        {fileName}
      </Text>
      {isUnsaved && <Text size={200} className={styles.unsaved}>{`● ${WORDS.unsaved}`}</Text>}
      <span className={styles.space} />
      <div className={styles.buttons}>
        <Button onClick={() => picker.current?.click()}>{WORDS.open}</Button>
        <Button appearance={isUnsaved ? "primary" : "secondary"} disabled={isEmpty} onClick={onSave}>
          {WORDS.save}
        </Button>
        <Button disabled={isEmpty} onClick={onExport}>
          {WORDS.exportResult}
        </Button>
      </div>
      <input
        ref={picker}
        hidden
        type="file"
        accept=".xlsx,.xlsm"
        aria-label={WORDS.open}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file may be chosen again.
          target.value = "";
        }}
      />
    </header>
  );
}
