import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  cap: {
    display: "inline-block",
    padding: "0 5px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: "3px",
    fontFamily: "inherit",
    fontSize: "11px",
    lineHeight: "14px",
    fontWeight: "normal",
    whiteSpace: "nowrap",
  },
});

/** A key to press, drawn as a key. */
export function KeyCap({ children }: { readonly children: ReactNode }): ReactElement {
  return <kbd className={useStyles().cap}>{children}</kbd>;
}
