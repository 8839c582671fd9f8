import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({ link: { fontSize: "inherit", lineHeight: "inherit", textAlign: "left" } });

interface Props {
  readonly onClick: () => void;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Something to do, among words: as large as they are. */
export function TextLink({ onClick, className, children }: Props): ReactElement {
  const styles = useStyles();
  return (
    <Link
      as="button"
      className={mergeClasses(styles.link, className)}
      onClick={(event) => {
        event.stopPropagation();
        onClick();
      }}
    >
      {children}
    </Link>
  );
}
