import { Button, FluentProvider, Spinner, makeStyles } from "@fluentui/react-components";
import { THEMES, type Mode } from "../ui/theme/themes";
import { OPENING_WORDS } from "./words";

const useStyles = makeStyles({
  page: { boxSizing: "border-box", minHeight: "100vh", padding: "16px" },
  title: { margin: "0 0 8px", fontSize: "16px", lineHeight: "22px" },
  text: { margin: "0 0 16px" },
});

export interface OpeningProps {
  readonly mode: Mode;
  /** Why the workbook could not be opened (Chinese); absent as long as it is tried. */
  readonly fault: string | undefined;
  readonly onRetry: () => void;
}

/** Before there is a workbook: that it is being opened, or why it could not be, with a way to try again. */
export function Opening({ mode, fault, onRetry }: OpeningProps) {
  const styles = useStyles();
  return (
    <FluentProvider theme={THEMES[mode]} className={styles.page}>
      {fault === undefined ? (
        <Spinner label={OPENING_WORDS.opening} />
      ) : (
        <div role="alert" lang="zh-CN">
          <h1 className={styles.title}>{OPENING_WORDS.failed}</h1>
          <p className={styles.text}>{fault}</p>
          <Button appearance="primary" onClick={onRetry}>
            {OPENING_WORDS.again}
          </Button>
        </div>
      )}
    </FluentProvider>
  );
}
