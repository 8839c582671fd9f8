import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Seal } from "../icons/Seal";
import { useLayout } from "./layout";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    flexShrink: 0,
    minHeight: "39px",
    // The right end is kept free for Office's own menu.
    padding: "0 44px 0 var(--jihePad)",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    margin: 0,
    fontSize: "15px",
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
});

/** The first line of every page: the product's seal and the workbook's name, whole in its tooltip. */
export function PaneHeader({ name }: { readonly name: string }): ReactElement {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <header className={styles.header}>
      <Seal />
      <h1 className={styles.name} title={name}>
        <span className={mergeClasses(layout.hidden)}>绩核 </span>
        {name}
      </h1>
    </header>
  );
}
