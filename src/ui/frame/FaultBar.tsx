import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Fault } from "../session/PaneState";

const useStyles = makeStyles({
  bar: { alignItems: "start" },
  body: { whiteSpace: "normal", lineHeight: "20px", paddingBottom: "4px" },
  title: { display: "block" },
  line: { display: "block" },
});

/** What happened, what to do, what was kept; stands above the button that failed. */
export function FaultBar({ fault }: { readonly fault: Fault }): ReactElement {
  const styles = useStyles();
  return (
    <MessageBar intent="error" layout="multiline" className={styles.bar} role="alert">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{fault.title}</MessageBarTitle>
        <span className={styles.line}>{fault.message}</span>
        {fault.kept === undefined ? null : <span className={styles.line}>{fault.kept}</span>}
      </MessageBarBody>
    </MessageBar>
  );
}
