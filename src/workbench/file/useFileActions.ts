import { useCallback, useState } from "react";
import type { Engine } from "../../app/Engine";
import { WorkbookError } from "../../workbook/WorkbookError";
import { openXlsx } from "../../workbook/xlsx/openXlsx";
import { VERSION } from "../version";
import { WORDS } from "../words";
import { download } from "./download";
import { resultOf } from "./exportResult";
import { nameBeside } from "./names";
import type { FileState, OpenedFile } from "./useFile";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What the user can do with files. */
export interface FileActions {
  /** Opens the one file that was chosen or dropped, after asking where unsaved work would be lost for it. */
  readonly choose: (files: readonly File[]) => void;
  readonly save: () => void;
  readonly exportResult: () => void;
  /** Set while the user is asked about unsaved work. */
  readonly leaving?: { readonly save: () => void; readonly discard: () => void; readonly cancel: () => void };
}

export function useFileActions(state: FileState, engine: Engine): FileActions {
  const { file, isUnsaved, open, saved, tell } = state;
  const attempt = useAttempt(tell);
  const [waiting, setWaiting] = useState<Chosen>();
  const cancelLeaving = useCallback(() => {
    setWaiting(undefined);
  }, []);
  const load = useCallback(
    ({ bytes, name }: Chosen) => {
      cancelLeaving();
      open(bytes, name);
    },
    [cancelLeaving, open],
  );
  const choose = useCallback(
    (files: readonly File[]) => {
      const [chosen] = files;
      if (chosen === undefined) return;
      if (files.length > 1) tell(WORDS.oneFile);
      else
        attempt(async () => {
          const file = await contentOf(chosen);
          if (isUnsaved) setWaiting(readable(file));
          else load(file);
        });
    },
    [isUnsaved, tell, attempt, load],
  );
  const save = async () => {
    if (file === undefined) return;
    await saveCopy(file);
    saved();
  };
  const actions = {
    choose,
    save: () => {
      attempt(save);
    },
    exportResult: () => {
      if (file !== undefined) attempt(() => saveResult(file, engine));
    },
  };
  if (waiting === undefined) return actions;
  return {
    ...actions,
    leaving: {
      save: () => {
        attempt(() =>
          save().then(() => {
            load(waiting);
          }),
        );
      },
      discard: () => {
        load(waiting);
      },
      cancel: cancelLeaving,
    },
  };
}

interface Chosen {
  readonly bytes: Uint8Array;
  readonly name: string;
}

async function contentOf(file: File): Promise<Chosen> {
  return { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name };
}

/** The file; throws where it cannot be shown, so that nobody is asked to leave a workbook for nothing. */
function readable(file: Chosen): Chosen {
  openXlsx(file.bytes, file.name).look();
  return file;
}

/** Runs what may fail: a fault of the file is told in its own words, one of ours is told and stays uncaught. */
function useAttempt(tell: FileState["tell"]): (work: () => Promise<void>) => void {
  return useCallback(
    (work) => {
      work().catch((error: unknown) => {
        tell(error instanceof WorkbookError ? error.message : WORDS.fault(error));
        if (!(error instanceof WorkbookError)) throw error;
      });
    },
    [tell],
  );
}

async function saveCopy({ workbook }: OpenedFile): Promise<void> {
  download(nameBeside(workbook.name, "绩核"), await workbook.save(), SPREADSHEET);
}

async function saveResult({ workbook, sha256 }: OpenedFile, engine: Engine): Promise<void> {
  const result = await resultOf(workbook, engine, VERSION, await sha256());
  download(nameBeside(workbook.name, "绩核", ".json"), result, "application/json");
}
