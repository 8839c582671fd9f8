import { MessageBar, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { TextLink } from "../frame/TextLink";
import type { ReactElement } from "react";
import { RESULT_WORDS, staleText } from "../words/result";

const useStyles = makeStyles({
  bar: { flexShrink: 0, borderRadius: 0, borderLeft: "none", borderRight: "none" },
  body: { whiteSpace: "normal" },
});

interface Props {
  /** Findings that rest on edited cells. */
  readonly number: number;
  readonly onAgain: () => void;
}

/** The sheet was edited since: nothing is worked out anew until the user asks for it. */
export function StaleBar({ number, onAgain }: Props): ReactElement {
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        {staleText(number)} <TextLink onClick={onAgain}>{RESULT_WORDS.checkAgain}</TextLink>
      </MessageBarBody>
    </MessageBar>
  );
}
