import { useRef } from "react";
import type { ChangeSet, WriteConflict } from "../../core";
import { clearMarks } from "../../app/clear";
import { markWorkbook } from "../../app/mark";
import { undoChanges } from "../../app/undo";
import { planChanges, type ChangeChoices } from "../../report/sheets";
import type { Workbook } from "../../workbook/Workbook";
import { keptConflicts } from "../preview/previewRows";
import { dateAndTime } from "./clock";
import { cellKey, type Draft, type Result } from "./PaneState";
import { standingOf, type PaneSession } from "./usePane";

export interface Writing {
  readonly write: (result: Result, draft: Draft) => void;
  readonly undo: () => void;
  /** Takes our marks away, or puts those of a draft back. */
  readonly showMarks: (result: Result, draft: Draft, shown: boolean) => void;
  readonly clear: () => void;
}

/** What writes into the workbook, and what takes it back. */
export function useWriting(workbook: Workbook, { dispatch, attempt }: PaneSession): Writing {
  const written = useRef<readonly ChangeSet[]>([]);
  const put = async (result: Result, draft: Draft): Promise<void> => {
    const choices = choicesOf(result, draft);
    const receipt = await markWorkbook(workbook, result.run, choices);
    written.current = [...written.current, planChanges(result.run.inspection, result.run.provenance, choices)];
    const standing = await standingOf(workbook);
    const kept = keptConflicts(result.run.inspection.conflicts, draft.overwrite).map(({ write }) => write);
    dispatch({
      do: "written",
      standing,
      written: { receipt, draft, marks: standing.marks, kept, time: dateAndTime() },
    });
  };
  const unmark = async (): Promise<void> => {
    await clearMarks(workbook);
    dispatch({ do: "standing", standing: await standingOf(workbook) });
  };
  return {
    write: (result, draft) => {
      dispatch({ do: "write" });
      attempt("write", () => put(result, draft));
    },
    undo: () => {
      attempt("undo", async () => {
        const before = written.current.slice(0, -1);
        await undoChanges(workbook, before.at(-1));
        written.current = before;
        dispatch({ do: "undone", standing: await standingOf(workbook) });
      });
    },
    showMarks: (result, draft, shown) => {
      if (shown) attempt("write", () => put(result, { ...draft, marks: true }));
      else attempt("clear", unmark);
    },
    clear: () => {
      attempt("clear", unmark);
    },
  };
}

/** A draft as the use case takes it. */
export function choicesOf({ run }: Result, { marks, overwrite }: Draft): ChangeChoices {
  const isAllowed = ({ write }: WriteConflict): boolean => overwrite.includes(cellKey(write));
  return { marks, overwrite: run.inspection.conflicts.filter(isAllowed) };
}
