import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import { createPortal } from "react-dom";
import source from "jihe-engine";
import { createEngine } from "../app/engine/createEngine";
import { Pane } from "../ui/Pane";
import { THEMES } from "../ui/theme/themes";
import type { GridHost } from "../workbook/grid/Grid";
import { Bar } from "./bar/Bar";
import { LeaveDialog } from "./bar/LeaveDialog";
import { Notice } from "./bar/Notice";
import { SAMPLE_NAME, sampleBytes } from "./file/sample";
import { useDrop } from "./file/useDrop";
import { useFile } from "./file/useFile";
import { useFileActions } from "./file/useFileActions";
import { VERSION } from "./version";
import { HOST, WORDS } from "./words";

/** The grid on the page is light, and the pane beside it with it. */
const MODE = "light";

const useStyles = makeStyles({
  drop: {
    ...{ position: "fixed", inset: "0", zIndex: 10000, display: "grid", placeItems: "center", pointerEvents: "none" },
    ...{ backgroundColor: "rgba(31, 95, 153, 0.12)", border: "3px dashed #1F5F99", fontSize: "20px", color: "#1F5F99" },
  },
});

interface WorkbenchProps {
  /** Makes the grid, which stands outside React; what the user does in vain there is told to `onRefused`. */
  readonly createHost: (onRefused: GridHost["onRefused"]) => GridHost;
  readonly paneElement: HTMLElement;
}

/** The page: a bar above, the grid on the left, the pane on the right. */
export function Workbench({ createHost, paneElement }: WorkbenchProps) {
  const styles = useStyles();
  const { engine, isBeside } = useMemo(() => createEngine(source), []);
  const state = useFile(createHost);
  const { choose, save, exportResult, leaving } = useFileActions(state, engine);
  const isOver = useDrop(choose);
  const { file, isUnsaved, message, open, tell } = state;
  useEffect(() => {
    open(sampleBytes(), SAMPLE_NAME);
    if (!isBeside) tell(WORDS.inThread);
  }, [open, tell, isBeside]);
  return (
    <FluentProvider theme={THEMES[MODE]}>
      <Bar
        fileName={file?.workbook.name}
        isUnsaved={isUnsaved}
        onFiles={choose}
        onSave={save}
        onExport={exportResult}
      />
      {message !== undefined && (
        <Notice
          message={message}
          onDismiss={() => {
            tell(undefined);
          }}
        />
      )}
      {isOver && <div className={styles.drop}>{WORDS.drop}</div>}
      {leaving !== undefined && (
        <LeaveDialog onSave={leaving.save} onDiscard={leaving.discard} onCancel={leaving.cancel} />
      )}
      {file !== undefined &&
        createPortal(
          <Pane key={file.number} workbook={file.workbook} engine={engine} version={VERSION} mode={MODE} host={HOST} />,
          paneElement,
        )}
    </FluentProvider>
  );
}
