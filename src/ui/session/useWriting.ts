import { useRef, type MutableRefObject } from "react";
import type { ChangeSet, WriteConflict } from "../../core";
import { clearMarks } from "../../app/clear";
import { markWorkbook } from "../../app/mark";
import { undoChanges } from "../../app/undo";
import { planChanges, type ChangeChoices } from "../../report/sheets";
import type { Workbook } from "../../workbook/Workbook";
import { keptConflicts } from "../preview/previewRows";
import { dateAndTime } from "./clock";
import { cellKey, type Draft, type Result, type Written } from "./PaneState";
import { standingOf, type PaneSession } from "./usePane";

export interface Writing {
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
  const { dispatch, attempt } = session;
  const history = useRef(NO_HISTORY);
  const { undo, undoAll, clear } = takingBack(workbook, session, history);
  const put = async (result: Result, draft: Draft, earlier: readonly ChangeSet[]): Promise<void> => {
    const { inspection, provenance } = result.run;
    const choices = choicesOf(result, draft);
    const origin = history.current.layers.length === 0 ? await originOf(workbook) : history.current.origin;
    const receipt = await markWorkbook(workbook, result.run, choices);
    history.current = { layers: [...earlier, planChanges(inspection, provenance, choices)], origin };
    const standing = await standingOf(workbook);
    const kept = keptConflicts(inspection.conflicts, draft.overwrite).map(({ write }) => write);
    const leadsTo = earlier.length > 0 ? "previous" : origin;
    const written = { receipt, draft, marks: standing.marks, kept, time: dateAndTime(), undo: leadsTo } as const;
    dispatch({ do: "written", standing, written });
  };
  return {
    write: (result, draft) => {
      dispatch({ do: "write" });
      attempt("write", () => put(result, draft, history.current.layers));
    },
    // The same layer with its marks again: no further step to take back.
    showMarks: (result, draft, shown) => {
      if (shown) attempt("write", () => put(result, { ...draft, marks: true }, history.current.layers.slice(0, -1)));
      else clear();
    },
    undo,
    undoAll,
    clear,
  };
}

function takingBack(
  workbook: Workbook,
  { dispatch, attempt, look }: PaneSession,
  history: MutableRefObject<History>,
): Pick<Writing, "undo" | "undoAll" | "clear"> {
  const leadBackTo = async (layers: readonly ChangeSet[]): Promise<void> => {
    await undoChanges(workbook, layers.at(-1));
    history.current = layers.length === 0 ? NO_HISTORY : { ...history.current, layers };
    dispatch({ do: "undone", standing: await standingOf(workbook) });
    await look();
  };
  return {
    undo: () => {
      attempt("undo", () => leadBackTo(history.current.layers.slice(0, -1)));
    },
    undoAll: () => {
      attempt("undo", () => leadBackTo([]));
    },
    clear: () => {
      attempt("clear", async () => {
        await clearMarks(workbook);
        dispatch({ do: "standing", standing: await standingOf(workbook) });
        await look();
      });
    },
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
