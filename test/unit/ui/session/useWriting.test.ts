/** @jest-environment jsdom */
import { act, renderHook } from "@testing-library/react";
import type { CheckRun } from "../../../../src/app/Run";
import type { Engine } from "../../../../src/app/Engine";
import { NO_MEMORY, type ChangeSet } from "../../../../src/core";
import type { Standing } from "../../../../src/ui/session/PaneState";
import { usePane } from "../../../../src/ui/session/usePane";
import { useWriting } from "../../../../src/ui/session/useWriting";
import type { OwnLayer, Workbook } from "../../../../src/workbook/Workbook";
import { WorkbookError, type WorkbookFault } from "../../../../src/workbook/WorkbookError";
import { sumError } from "../../report/sample";
import { rememberingBook } from "../../../support/rememberingBook";

const NOTHING: OwnLayer = { cells: [], marks: [], sheets: [] };
const place = { sheet: "表一", row: 1, column: 1 };
/** What an earlier pane left in the workbook. */
const EARLIER: OwnLayer = { cells: [{ ...place, before: null, after: 1 }], marks: [place], sheets: ["绩核结果"] };

const inspection: CheckRun["inspection"] = { tables: [], checks: [sumError], writes: [], conflicts: [] };
const engine: Engine = { inspect: () => Promise.resolve(inspection), cancel: () => undefined };

/** A workbook that keeps a layer, whose calls can be made to fail. */
function layeredBook(standing: OwnLayer, unclearable: OwnLayer["marks"] = []) {
  const failing = new Map<keyof Workbook, WorkbookFault>();
  const meanwhile = new Map<keyof Workbook, () => void>();
  const calls: (keyof Workbook)[] = [];
  let layer = standing;
  const called = <T>(name: keyof Workbook, value: () => T): Promise<T> => {
    calls.push(name);
    meanwhile.get(name)?.();
    const fault = failing.get(name);
    return fault === undefined ? Promise.resolve(value()) : Promise.reject(new WorkbookError(fault, `${name}出错。`));
  };
  const book: Workbook = {
    ...rememberingBook([], NO_MEMORY).book,
    read: () => called("read", () => []),
    standing: () => called("standing", () => layer),
    apply: (changes) =>
      called("apply", () => {
        layer = layerOf(changes, unclearable);
        return { written: layer.cells, addedSheets: layer.sheets, stale: [], skipped: [] };
      }),
    clearMarks: () =>
      called("clearMarks", () => {
        layer = { ...layer, marks: unclearable };
      }),
  };
  return { book, failing, meanwhile, calls, layer: () => layer };
}

function layerOf({ cells, marks, sheets }: ChangeSet, unclearable: OwnLayer["marks"]): OwnLayer {
  return {
    cells: cells.map(({ value, ...cell }) => ({ ...cell, before: null, after: value })),
    marks: [...unclearable, ...marks],
    sheets: sheets.map(({ name }) => name),
  };
}

async function open(own: OwnLayer, unclearable?: OwnLayer["marks"], by: Engine = engine) {
  const layered = layeredBook(own, unclearable);
  const hook = renderHook(() => {
    const session = usePane({ workbook: layered.book, engine: by, version: "0.0.0" });
    return { session, writing: useWriting(layered.book, session) };
  });
  await settled();
  const current = () => hook.result.current;
  const state = () => current().session.state;
  return {
    ...layered,
    current,
    state,
    standing: (): Standing | undefined => ("result" in state() ? resultOf(state()).standing : undefined),
    score: () =>
      doing(() => {
        current().session.start("score");
      }),
    write: async (marks: boolean) => {
      await doing(() => {
        current().session.dispatch({ do: "preview" });
      });
      await doing(() => {
        current().writing.write(resultOf(state()), { overwrite: [], marks });
      });
    },
  };
}

function resultOf(state: ReturnType<typeof usePane>["state"]) {
  if (!("result" in state)) throw new Error(`no result while ${state.at}`);
  return state.result;
}

/** Lets everything that was begun come to its end. */
async function settled(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
}

async function doing(action: () => void): Promise<void> {
  act(action);
  await settled();
}

test("marks of an earlier pane are cleared though nobody can look: its cells and sheets still stand, to be taken back", async () => {
  const pane = await open(EARLIER);
  await pane.score();
  pane.failing.set("standing", "sessionLost");
  await doing(() => {
    pane.current().writing.clear();
  });
  expect(pane.layer().marks).toEqual([]);
  expect(pane.standing()).toEqual({ cells: 1, marks: 0, sheets: ["绩核结果"] });
  expect(pane.state()).toMatchObject({
    at: "result",
    done: { what: "cleared" },
    fault: { title: "工作簿暂时无法读取" },
  });
});

test("a write that stopped half way is told as such, though nobody can look either", async () => {
  const pane = await open(NOTHING);
  await pane.score();
  pane.failing.set("apply", "unrestored");
  pane.meanwhile.set("apply", () => pane.failing.set("standing", "sessionLost"));
  await doing(() => {
    pane.current().session.dispatch({ do: "preview" });
  });
  await doing(() => {
    pane.current().writing.write(resultOf(pane.state()), { overwrite: [], marks: true });
  });
  expect(pane.state()).toMatchObject({
    at: "result",
    fault: { title: "写入没有完成", message: "apply出错。" },
    result: { view: { tab: "score" } },
  });
  expect(pane.standing()).toMatchObject({ cells: 0, marks: 1 });
});

test("marks that were cleared do not come back with the undo of a later write", async () => {
  const pane = await open(NOTHING);
  await pane.score();
  await pane.write(true);
  expect(pane.layer().marks).toHaveLength(1);
  await doing(() => {
    pane.current().writing.clear();
  });
  await pane.write(false);
  await doing(() => {
    pane.current().writing.undo();
  });
  expect(pane.layer()).toMatchObject({ marks: [], sheets: pane.standing()?.sheets });
  expect(pane.layer().sheets).not.toEqual([]);
});

test("marks that stand after everything was taken back are told", async () => {
  const pane = await open(NOTHING, [place]);
  await pane.score();
  await pane.write(true);
  await doing(() => {
    pane.current().writing.clear();
  });
  expect(pane.state()).toMatchObject({ at: "receipt", done: { what: "cleared", left: 1 } });
  await doing(() => {
    pane.current().writing.undoAll();
  });
  expect(pane.state()).toMatchObject({ at: "result", done: { what: "undone", left: 1 } });
});

test("after a change the whole workbook is read again only for the first page", async () => {
  const pane = await open(EARLIER);
  const reads = () => pane.calls.filter((call) => call === "read").length;
  const first = reads();
  await doing(() => {
    pane.current().writing.clear();
  });
  expect(reads()).toBe(first + 1);
  expect(pane.current().session.overview?.own.marks).toEqual([]);
  await pane.score();
  const scored = reads();
  await doing(() => {
    pane.current().writing.undoAll();
  });
  expect(reads()).toBe(scored);
  expect(pane.state()).toMatchObject({ at: "result", done: { what: "undone", left: 0 } });
});

test("a run cannot be started while a write is under way", async () => {
  const pane = await open(NOTHING);
  await pane.score();
  await doing(() => {
    pane.current().session.dispatch({ do: "preview" });
  });
  await doing(() => {
    pane.current().session.dispatch({ do: "write" });
  });
  const calls = pane.calls.length;
  await pane.score();
  expect(pane.state().at).toBe("writing");
  expect(pane.calls).toHaveLength(calls);
});

test("what is chosen is kept and counts at once; meanwhile the pane says so and stays where it is", async () => {
  const pane = await open(NOTHING);
  await pane.score();
  const change = { do: "showTab", tab: "settings" } as const;
  await doing(() => {
    pane.current().session.dispatch({ do: "view", change });
  });
  let keep: (() => void) | undefined;
  const keeping = new Promise<void>((resolve) => {
    keep = resolve;
  });
  await doing(() => {
    pane.current().session.attempt("remember", () => pane.current().session.refresh("score", () => keeping));
  });
  expect(resultOf(pane.state()).isRefreshing).toBe(true);
  const tables = { do: "showTab", tab: "tables" } as const;
  await doing(() => {
    pane.current().session.dispatch({ do: "view", change: tables });
  });
  await doing(() => {
    keep?.();
  });
  expect(resultOf(pane.state()).isRefreshing).toBeFalsy();
  expect(pane.state()).toMatchObject({ at: "result", result: { view: { tab: "tables" } } });
});

/** An engine that answers only when told to; the answers told so far, by their number, are one finding longer each. */
function slowEngine() {
  const answers: (() => void)[] = [];
  const inspect: Engine["inspect"] = () =>
    new Promise((resolve) => {
      const checks = answers.map(() => sumError);
      answers.push(() => {
        resolve({ ...inspection, checks });
      });
    });
  return { engine: { inspect, cancel: () => undefined }, answers };
}

async function openSlow() {
  const { engine: slow, answers } = slowEngine();
  const pane = await open(NOTHING, [], slow);
  const answer = (index: number) => doing(() => answers[index]?.());
  await pane.score();
  await answer(0);
  return {
    ...pane,
    ...{ answer, answers },
    findings: () => resultOf(pane.state()).run.inspection.checks.length,
    refresh: (keeping: Promise<unknown>) =>
      doing(() => {
        pane.current().session.attempt("remember", () => pane.current().session.refresh("score", () => keeping));
      }),
  };
}

test("what a newer run found stays though an older one, of what was kept, ends after it", async () => {
  const pane = await openSlow();
  await pane.refresh(Promise.resolve());
  await pane.score();
  await pane.answer(2);
  expect(pane.findings()).toBe(2);
  await pane.answer(1);
  expect(pane.findings()).toBe(2);
  expect(resultOf(pane.state()).isRefreshing).toBeFalsy();
});

test("a run that began while something was being kept is not broken off by another for it", async () => {
  const pane = await openSlow();
  let keep: (() => void) | undefined;
  await pane.refresh(
    new Promise<void>((resolve) => {
      keep = resolve;
    }),
  );
  await pane.score();
  await doing(() => keep?.());
  expect(pane.answers).toHaveLength(2);
  await pane.answer(1);
  expect(pane.findings()).toBe(1);
  expect(resultOf(pane.state()).isRefreshing).toBeFalsy();
});

test("what cannot be kept is told, and something else can be", async () => {
  const pane = await openSlow();
  await pane.refresh(Promise.reject(new WorkbookError("protected", "remember出错。")));
  expect(pane.state()).toMatchObject({ at: "result", fault: { message: "remember出错。" } });
  expect(resultOf(pane.state()).isRefreshing).toBeFalsy();
});
