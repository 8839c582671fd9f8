import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useIsRefreshing } from "./refreshing";

const useStyles = makeStyles({ link: { fontSize: "inherit", lineHeight: "inherit", textAlign: "left" } });

interface Props {
  readonly onClick: () => void;
  readonly className?: string;
  /** True for what keeps something: it waits while the last that was kept is still being worked in. */
  readonly isSaving?: boolean;
  readonly children: ReactNode;
}

/** Something to do, among words: as large as they are. */
export function TextLink({ onClick, className, isSaving = false, children }: Props): ReactElement {
  const styles = useStyles();
  const isRefreshing = useIsRefreshing();
  return (
    <Link
      as="button"
      disabledFocusable={isSaving && isRefreshing}
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
