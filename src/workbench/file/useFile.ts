import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { GridHost } from "../../workbook/grid/Grid";
import type { GridWorkbook } from "../../workbook/grid/openGrid";
import { openGrid } from "../../workbook/grid/openGrid";
import { WorkbookError } from "../../workbook/WorkbookError";
import { openXlsx } from "../../workbook/xlsx/openXlsx";
import { sha256Of } from "./exportResult";
import { trackChanges } from "./trackChanges";

/** What is open in the page. */
export interface OpenedFile {
  readonly workbook: GridWorkbook;
  /** Another one for each file that was opened. */
  readonly number: number;
  /** Of the file as it was opened, as long as nobody typed into it. */
  readonly sha256: () => Promise<string | undefined>;
}

/** The workbook that is open, and what the user has to know about it. */
export interface FileState {
  readonly file: OpenedFile | undefined;
  readonly isUnsaved: boolean;
  readonly message: string | undefined;
  readonly open: (bytes: Uint8Array, name: string) => void;
  readonly saved: () => void;
  readonly tell: (message: string | undefined) => void;
}

/** Opens workbooks one after the other; a file that cannot be opened leaves the one before as it is. */
export function useFile(createHost: (onRefused: GridHost["onRefused"]) => GridHost): FileState {
  const [file, setFile] = useState<OpenedFile>();
  const [isUnsaved, setUnsaved] = useState(false);
  const [message, tell] = useState<string>();
  const current = useRef<OpenedFile>(undefined);
  const hosted = useRef<GridHost>(undefined);
  const open = useCallback(
    (bytes: Uint8Array, name: string) => {
      try {
        const host = (hosted.current ??= createHost(tell));
        const opened = openTracked(bytes, name, host, () => {
          setUnsaved(true);
        });
        const next = { ...opened, number: (current.current?.number ?? 0) + 1 };
        current.current?.workbook.close();
        current.current = next;
        setFile(next);
        setUnsaved(false);
        tell(next.workbook.warnings.join("\n") || undefined);
      } catch (error) {
        if (!(error instanceof WorkbookError)) throw error;
        tell(error.message);
      }
    },
    [createHost],
  );
  useEffect(() => warnBeforeLeaving(isUnsaved), [isUnsaved]);
  const saved = useCallback(() => {
    setUnsaved(false);
  }, []);
  return useMemo(() => ({ file, isUnsaved, message, open, saved, tell }), [file, isUnsaved, message, open, saved]);
}

function openTracked(
  bytes: Uint8Array,
  name: string,
  host: GridHost,
  onChange: () => void,
): Omit<OpenedFile, "number"> {
  let isTyped = false;
  const opened = openGrid(openXlsx(bytes, name), host);
  const workbook = trackChanges(opened, (by) => {
    isTyped ||= by === "user";
    onChange();
  });
  return { workbook, sha256: () => (isTyped ? Promise.resolve(undefined) : sha256Of(bytes)) };
}

function warnBeforeLeaving(isUnsaved: boolean): (() => void) | undefined {
  if (!isUnsaved) return undefined;
  const ask = (event: BeforeUnloadEvent) => {
    event.preventDefault();
  };
  window.addEventListener("beforeunload", ask);
  return () => {
    window.removeEventListener("beforeunload", ask);
  };
}
