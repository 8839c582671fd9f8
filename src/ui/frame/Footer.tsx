import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  footer: {
    display: "flex",
    flexDirection: "column",
    rowGap: "10px",
    flexShrink: 0,
    padding: "12px var(--jihePad)",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: {
    display: "flex",
    columnGap: "8px",
    "& > button": { minHeight: "32px", whiteSpace: "nowrap", minWidth: 0, paddingLeft: "8px", paddingRight: "8px" },
    "& > button:first-child": { flex: "1 1 auto" },
  },
});

interface Props {
  /** What stands above the buttons: a fault of the button below, an option. */
  readonly above?: ReactNode;
  /** The next step first; at most one primary button. */
  readonly children?: ReactNode;
  readonly className?: string;
}

export function Footer({ above, children, className }: Props): ReactElement {
  const styles = useStyles();
  return (
    <footer className={mergeClasses(styles.footer, className)}>
      {above}
      {children === undefined ? null : <div className={styles.buttons}>{children}</div>}
    </footer>
  );
}
