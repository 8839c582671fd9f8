import { useRef, type MutableRefObject } from "react";
import { NO_CHANGES, type ChangeSet, type WriteConflict } from "../../core";
import { clearMarks } from "../../app/clear";
import { markWorkbook } from "../../app/mark";
import { undoChanges } from "../../app/undo";
import { planChanges, type ChangeChoices } from "../../report/sheets";
import type { Workbook } from "../../workbook/Workbook";
import { WorkbookError } from "../../workbook/WorkbookError";
import { keptConflicts } from "../preview/previewRows";
import { faultOf, type Work } from "../words/faults";
import { dateAndTime } from "./clock";
import {
  cellKey,
  countLayer,
  isNothingStanding,
  type Draft,
  type Fault,
  type Result,
  type Standing,
  type Written,
} from "./PaneState";
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
  const { dispatch } = session;
  const history = useRef(NO_HISTORY);
  const parts = { workbook, session, history };
  const { undo, undoAll, clear } = takingBack(parts);
  const put = (result: Result, draft: Draft, earlier: readonly ChangeSet[]): void => {
    const { inspection, provenance } = result.run;
    const choices = choicesOf(result, draft);
    const layer = planChanges(inspection, provenance, choices);
    const planned = expectedOf(layer);
    change(parts, { work: "write", planned }, async () => {
      const origin = history.current.layers.length === 0 ? await originOf(workbook) : history.current.origin;
      const receipt = await markWorkbook(workbook, result.run, choices);
      history.current = { layers: [...earlier, layer], origin };
      const kept = keptConflicts(inspection.conflicts, draft.overwrite).map(({ write }) => write);
      const undo = earlier.length > 0 ? "previous" : origin;
      const looked = { standing: planned, ...(await lookAgain(parts)) };
      const written = { receipt, draft, marks: looked.standing.marks, kept, time: dateAndTime(), undo } as const;
      dispatch({ do: "written", written, ...looked });
    });
  };
  return {
    write: (result, draft) => {
      dispatch({ do: "write" });
      put(result, draft, history.current.layers);
    },
    // The same layer with its marks again: no further step to take back.
    showMarks: (result, draft, shown) => {
      if (shown) put(result, { ...draft, marks: true }, history.current.layers.slice(0, -1));
      else clear();
    },
    undo,
    undoAll,
    clear,
  };
}

interface Parts {
  readonly workbook: Workbook;
  readonly session: PaneSession;
  readonly history: MutableRefObject<History>;
}

function takingBack(parts: Parts): Pick<Writing, "undo" | "undoAll" | "clear"> {
  const { workbook, session, history } = parts;
  const leadBackTo = async (layers: readonly ChangeSet[]): Promise<void> => {
    await undoChanges(workbook, layers.at(-1));
    history.current = layers.length === 0 ? NO_HISTORY : { ...history.current, layers };
    const looked = { standing: expectedOf(layers.at(-1)), ...(await lookAgain(parts)) };
    session.dispatch({ do: "undone", left: layers.length === 0 ? looked.standing.marks : 0, ...looked });
  };
  return {
    undo: () => {
      change(parts, { work: "undo" }, () => leadBackTo(history.current.layers.slice(0, -1)));
    },
    undoAll: () => {
      change(parts, { work: "undo" }, () => leadBackTo([]));
    },
    clear: () => {
      change(parts, { work: "clear" }, async () => {
        await clearMarks(workbook);
        history.current = { ...history.current, layers: withoutLastMarks(history.current.layers) };
        session.dispatch({ do: "cleared", ...(await lookAgain(parts)) });
      });
    },
  };
}

/** What an undo leads back to is the workbook as it was left: without marks that were taken away. */
function withoutLastMarks(layers: readonly ChangeSet[]): readonly ChangeSet[] {
  return layers.map((layer, index) => (index === layers.length - 1 ? { ...layer, marks: [] } : layer));
}

/** What stands after a change, or why Excel does not say: the change is made all the same. */
async function lookAgain({
  workbook,
  session,
}: Parts): Promise<{ readonly standing: Standing } | { readonly fault: Fault }> {
  try {
    const isFirstPage = session.state.at === "idle";
    return { standing: isFirstPage ? countLayer((await session.look()).own) : await standingOf(workbook) };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return { fault: faultOf("look", error) };
  }
}

function expectedOf({ cells, marks, sheets }: ChangeSet = NO_CHANGES): Standing {
  return { cells: cells.length, marks: marks.length, sheets: sheets.map(({ name }) => name) };
}

interface Change {
  readonly work: Work;
  /** What stands after it, as far as it goes. */
  readonly planned?: Standing;
}

/** Attempts a change; of one that stopped half way something stands, which can still be taken back. */
function change(parts: Parts, { work, planned }: Change, doing: () => Promise<void>): void {
  const { attempt, dispatch } = parts.session;
  attempt(work, async () => {
    try {
      await doing();
    } catch (error) {
      // Why the change failed matters more than why nobody can look.
      if (error instanceof WorkbookError && error.fault === "unrestored")
        dispatch({ do: "halfDone", standing: planned, ...(await lookAgain(parts)) });
      throw error;
    }
  });
}

/** Before the first write of this pane: the workbook as the user made it; what an earlier pane wrote is not brought back. */
async function originOf(workbook: Workbook): Promise<History["origin"]> {
  return isNothingStanding(await standingOf(workbook)) ? "original" : "originalWithEarlier";
}

/** A draft as the use case takes it. */
export function choicesOf({ run }: Result, { marks, overwrite }: Draft): ChangeChoices {
  const isAllowed = ({ write }: WriteConflict): boolean => overwrite.includes(cellKey(write));
  return { marks, overwrite: run.inspection.conflicts.filter(isAllowed) };
}
