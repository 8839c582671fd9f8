import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { WORDS } from "../words";

const useStyles = makeStyles({ text: { whiteSpace: "pre-line" } });

/** One sentence about a file that could not be opened, or about something that was not taken. */
export function Notice({ message, onDismiss }: { readonly message: string; readonly onDismiss: () => void }) {
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="singleline" role="alert">
      <MessageBarBody className={styles.text}>{message}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onDismiss}>
          {WORDS.dismiss}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
