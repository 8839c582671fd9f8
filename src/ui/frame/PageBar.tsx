import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    flexShrink: 0,
    minHeight: "39px",
    padding: "0 calc(var(--jihePad) - 8px) 0 calc(var(--jihePad) - 4px)",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  back: { padding: "4px 8px 4px 4px", minWidth: 0, fontWeight: "normal", columnGap: "4px" },
  right: { display: "flex", alignItems: "center", columnGap: "4px" },
});

interface Props {
  readonly label: string;
  readonly onBack: () => void;
  readonly children?: ReactNode;
}

/** Takes the place of the tabs on a page of its own: the way back, and what belongs at the right. */
export function PageBar({ label, onBack, children }: Props): ReactElement {
  const styles = useStyles();
  return (
    <nav className={styles.bar} aria-label={label}>
      <Button appearance="transparent" icon={<ArrowLeftRegular />} className={styles.back} onClick={onBack}>
        {label}
      </Button>
      <span className={styles.right}>{children}</span>
    </nav>
  );
}
