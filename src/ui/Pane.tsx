import {
  FluentProvider,
  MessageBar,
  MessageBarBody,
  Spinner,
  makeStyles,
  mergeClasses,
} from "@fluentui/react-components";
import { forwardRef, useImperativeHandle } from "react";
import type { Engine } from "../app/Engine";
import type { Workbook } from "../workbook/Workbook";
import type { Host } from "./host";
import { PaneHeader } from "./frame/PaneHeader";
import { useLayout } from "./frame/layout";
import { Refreshing } from "./frame/refreshing";
import { PanePage } from "./PanePage";
import { usePane } from "./session/usePane";
import { useWriting } from "./session/useWriting";
import { THEMES, type Mode } from "./theme/themes";
import { PAGE_WORDS } from "./words/pages";
import { doneText } from "./words/receipt";

export interface PaneProps {
  readonly workbook: Workbook;
  readonly engine: Engine;
  readonly version: string;
  readonly mode: Mode;
  readonly host: Host;
  /** What the user should know of this host (Chinese). */
  readonly notices?: readonly string[];
}

/** How a ribbon command starts something in an open pane. */
export interface PaneHandle {
  readonly start: (command: "score" | "check" | "clear") => void;
}

const useStyles = makeStyles({
  provider: { height: "100%", backgroundColor: "transparent" },
  notice: { whiteSpace: "normal" },
});

/** The task pane: the same in Excel and in the browser; it knows a workbook only by the port. */
export const Pane = forwardRef<PaneHandle, PaneProps>(function Pane(props, ref) {
  const { workbook, engine, version, mode, host, notices = [] } = props;
  const styles = useStyles();
  const layout = useLayout();
  const session = usePane({ workbook, engine, version });
  const writing = useWriting(workbook, session);
  const { state } = session;
  const { done } = state;
  const isRefreshing = "result" in state && state.result.isRefreshing === true;
  useImperativeHandle(ref, () => ({
    start: (command) => {
      if (command === "clear") writing.clear();
      else session.start(command);
    },
  }));
  return (
    <FluentProvider theme={THEMES[mode]} className={styles.provider}>
      <div className={mergeClasses(layout.pane)} lang="zh-CN">
        <PaneHeader name={workbook.name} />
        {notices.map((notice) => (
          <MessageBar key={notice} intent="warning" layout="multiline" shape="square">
            <MessageBarBody className={styles.notice}>{notice}</MessageBarBody>
          </MessageBar>
        ))}
        {done === undefined ? null : (
          <MessageBar intent={(done.left ?? 0) > 0 ? "warning" : "success"} layout="multiline" shape="square">
            <MessageBarBody className={styles.notice}>{doneText(done)}</MessageBarBody>
          </MessageBar>
        )}
        {isRefreshing ? (
          <MessageBar intent="info" shape="square" icon={<Spinner size="extra-tiny" aria-hidden="true" />}>
            <MessageBarBody>{PAGE_WORDS.refreshing}</MessageBarBody>
          </MessageBar>
        ) : null}
        <Refreshing.Provider value={isRefreshing}>
          <PanePage workbook={workbook} session={session} writing={writing} host={host} />
        </Refreshing.Provider>
      </div>
    </FluentProvider>
  );
});
