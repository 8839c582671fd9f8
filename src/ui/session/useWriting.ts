import { useRef, useState, type MutableRefObject } from "react";
import { NO_CHANGES, type ChangeSet, type WriteConflict } from "../../core";
import { clearMarks } from "../../app/clear";
import { markWorkbook } from "../../app/mark";
import { undoChanges } from "../../app/undo";
import { planChanges, type ChangeChoices } from "../../report/sheets";
import type { Workbook } from "../../workbook/Workbook";
import { WorkbookError } from "../../workbook/WorkbookError";
import { keptConflicts } from "../preview/previewRows";
import { dateAndTime } from "./clock";
import { cellKey, type Draft, type Result, type Standing, type Written } from "./PaneState";
import { standingOf, type PaneSession } from "./usePane";

/** What was taken back last. */
export type Undoing = "cleared" | "undone";

export interface Writing {
  /** What was taken back last, if nothing was written since. */
  readonly done: Undoing | undefined;
  readonly write: (result: Result, draft: Draft) => void;
  readonly undo: () => void;
  /** Takes our marks away, or puts those of a draft back. */
  readonly showMarks: (result: Result, draft: Draft, shown: boolean) => void;
  readonly clear: () => void;
  /** Takes everything of ours out of the workbook, from whichever run it is. */
  readonly undoAll: () => void;
}

/** Layers that this pane wrote, the last one standing, and what stood before the first of them. */
interface History {
  readonly layers: readonly ChangeSet[];
  readonly origin: Exclude<Written["undo"], "previous">;
}

const NO_HISTORY: History = { layers: [], origin: "original" };

/** What writes into the workbook, and what takes it back. */
export function useWriting(workbook: Workbook, session: PaneSession): Writing {
  const { dispatch } = session;
  const history = useRef(NO_HISTORY);
  const [done, setDone] = useState<Undoing>();
  const attemptChange = changing(workbook, session);
  const change: PaneSession["attempt"] = (work, doing) => {
    setDone(undefined);
    attemptChange(work, doing);
  };
  const { undo, undoAll, clear } = takingBack({ workbook, session, history, change, setDone });
  const put = async (result: Result, draft: Draft, earlier: readonly ChangeSet[]): Promise<void> => {
    const { inspection, provenance } = result.run;
    const choices = choicesOf(result, draft);
    const origin = history.current.layers.length === 0 ? await originOf(workbook) : history.current.origin;
    const receipt = await markWorkbook(workbook, result.run, choices);
    history.current = { layers: [...earlier, planChanges(inspection, provenance, choices)], origin };
    const kept = keptConflicts(inspection.conflicts, draft.overwrite).map(({ write }) => write);
    const leadsTo = earlier.length > 0 ? "previous" : origin;
    settle(workbook, session, expectedOf(history.current.layers), (standing) => {
      const written = { receipt, draft, marks: standing.marks, kept, time: dateAndTime(), undo: leadsTo } as const;
      dispatch({ do: "written", standing, written });
    });
  };
  return {
    done,
    write: (result, draft) => {
      dispatch({ do: "write" });
      change("write", () => put(result, draft, history.current.layers));
    },
    // The same layer with its marks again: no further step to take back.
    showMarks: (result, draft, shown) => {
      if (shown) change("write", () => put(result, { ...draft, marks: true }, history.current.layers.slice(0, -1)));
      else clear();
    },
    undo,
    undoAll,
    clear,
  };
}

interface TakingBack {
  readonly workbook: Workbook;
  readonly session: PaneSession;
  readonly history: MutableRefObject<History>;
  readonly change: PaneSession["attempt"];
  readonly setDone: (done: Undoing) => void;
}

function takingBack(parts: TakingBack): Pick<Writing, "undo" | "undoAll" | "clear"> {
  const { workbook, session, history, change, setDone } = parts;
  const tell = (action: "undone" | "standing", done: Undoing, expected: Standing): void => {
    setDone(done);
    settle(workbook, session, expected, (standing) => {
      session.dispatch({ do: action, standing });
    });
    session.attempt("look", session.look);
  };
  const leadBackTo = async (layers: readonly ChangeSet[]): Promise<void> => {
    await undoChanges(workbook, layers.at(-1));
    history.current = layers.length === 0 ? NO_HISTORY : { ...history.current, layers };
    tell("undone", "undone", expectedOf(layers));
  };
  return {
    undo: () => {
      change("undo", () => leadBackTo(history.current.layers.slice(0, -1)));
    },
    undoAll: () => {
      change("undo", () => leadBackTo([]));
    },
    clear: () => {
      change("clear", async () => {
        await clearMarks(workbook);
        tell("standing", "cleared", { ...expectedOf(history.current.layers), marks: 0 });
      });
    },
  };
}

/** Tells what stands after a change; where Excel does not say, what is to be expected, for the change is made. */
function settle(
  workbook: Workbook,
  { attempt }: PaneSession,
  expected: Standing,
  tell: (standing: Standing) => void,
): void {
  attempt("look", async () => {
    let found = expected;
    try {
      found = await standingOf(workbook);
    } finally {
      tell(found);
    }
  });
}

function expectedOf(layers: readonly ChangeSet[]): Standing {
  const { cells, marks, sheets } = layers.at(-1) ?? NO_CHANGES;
  return { cells: cells.length, marks: marks.length, sheets: sheets.map(({ name }) => name) };
}

/** Attempts a change; of one that stopped half way something stands, which can still be taken back. */
function changing(workbook: Workbook, { attempt, dispatch }: PaneSession): PaneSession["attempt"] {
  return (work, doing) => {
    attempt(work, async () => {
      try {
        await doing();
      } catch (error) {
        if (error instanceof WorkbookError && error.fault === "unrestored")
          attempt("look", async () => {
            dispatch({ do: "halfDone", standing: await standingOf(workbook) });
          });
        throw error;
      }
    });
  };
}

/** Before the first write of this pane: the workbook as the user made it; what an earlier pane wrote is not brought back. */
async function originOf(workbook: Workbook): Promise<History["origin"]> {
  const { cells, marks, sheets } = await standingOf(workbook);
  return cells + marks + sheets.length === 0 ? "original" : "originalWithEarlier";
}

/** A draft as the use case takes it. */
export function choicesOf({ run }: Result, { marks, overwrite }: Draft): ChangeChoices {
  const isAllowed = ({ write }: WriteConflict): boolean => overwrite.includes(cellKey(write));
  return { marks, overwrite: run.inspection.conflicts.filter(isAllowed) };
}
