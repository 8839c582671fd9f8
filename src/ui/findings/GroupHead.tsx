import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useLayout } from "../frame/layout";

const useStyles = makeStyles({
  head: {
    display: "grid",
    gridTemplateColumns: "14px minmax(0, 1fr) auto",
    columnGap: "8px",
    alignItems: "center",
    padding: "9px var(--jihePad)",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "8px" },
});

interface Props {
  readonly icon: ReactNode;
  readonly title: string;
  readonly hint: string;
  readonly number: number;
}

/** Heading of a part of the list: level, what it means, how many. */
export function GroupHead({ icon, title, hint, number }: Props): ReactElement {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <div className={styles.head}>
      {icon}
      <span className={styles.words}>
        <h2 className={layout.heading}>{title}</h2>
        <span className={mergeClasses(layout.small, layout.muted)}>{hint}</span>
      </span>
      <span>{number}</span>
    </div>
  );
}
