import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { own } from "../theme/palette";
import { useLayout } from "./layout";

const useStyles = makeStyles({
  header: {
    backgroundColor: own.jiheGroup,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "& > button": { minHeight: "36px", padding: "0 var(--jihePad)", columnGap: "6px", lineHeight: "20px" },
  },
  icon: { paddingRight: 0 },
  text: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    flex: "1 1 auto",
    minWidth: 0,
    columnGap: "8px",
    padding: "6px 0",
  },
  panel: { margin: 0, padding: "4px var(--jihePad) 8px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  wide: { padding: 0, borderBottom: "none" },
});

interface Props {
  readonly name: string;
  readonly title: ReactNode;
  /** At the right end of the heading. */
  readonly note: ReactNode;
  /** True for content that keeps its own distance from the sides. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** A part that can be folded away, under a heading; stands in an accordion. */
export function Fold({ name, title, note, isWide = false, children }: Props): ReactElement {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <AccordionItem value={name}>
      <AccordionHeader as="h3" className={styles.header} expandIcon={{ className: styles.icon }}>
        <span className={styles.text}>
          <span className={mergeClasses(layout.strong, layout.grow)}>{title}</span>
          <span className={mergeClasses(layout.small, layout.muted, layout.nowrap)}>{note}</span>
        </span>
      </AccordionHeader>
      <AccordionPanel className={mergeClasses(styles.panel, isWide && styles.wide)}>{children}</AccordionPanel>
    </AccordionItem>
  );
}
