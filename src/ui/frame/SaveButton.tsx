import { Button } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useIsRefreshing } from "./refreshing";

interface Props {
  /** False while there is nothing complete to keep. */
  readonly isReady: boolean;
  readonly size?: "small" | "medium";
  readonly onSave: () => void;
  readonly children: ReactNode;
}

/** Keeps what was filled in; waits while the last that was kept is still being worked in. */
export function SaveButton({ isReady, size = "medium", onSave, children }: Props): ReactElement {
  const isRefreshing = useIsRefreshing();
  return (
    <Button size={size} appearance="primary" disabledFocusable={!isReady || isRefreshing} onClick={onSave}>
      {children}
    </Button>
  );
}
