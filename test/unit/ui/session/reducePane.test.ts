import type { CheckRun } from "../../../../src/app/Run";
import { NO_MEMORY } from "../../../../src/core";
import { FIRST_STATE, type PaneState, type Result, type Written } from "../../../../src/ui/session/PaneState";
import { reducePane, type PaneAction } from "../../../../src/ui/session/reducePane";
import { changeView, FIRST_VIEW } from "../../../../src/ui/session/View";
import type { Work } from "../../../../src/ui/words/faults";
import { provenance } from "../../report/sample";

const run: CheckRun = {
  inspection: { tables: [], checks: [], writes: [], conflicts: [] },
  provenance,
  memory: NO_MEMORY,
};
const result: Result = {
  task: "score",
  run,
  time: "10:38",
  view: FIRST_VIEW,
  edits: [],
  standing: { cells: 0, marks: 0, sheets: [] },
};
const NOTHING = { cells: 0, marks: 0, sheets: [] };
const fault = { title: "写入没有完成", message: "请先按 Enter 结束编辑。" };
const fail = (work: Work) => ({ do: "fail", work, fault }) as const;
const receipt = { written: [], addedSheets: [], stale: [], skipped: [] };
const written: Written = {
  receipt,
  draft: { overwrite: [], marks: true },
  marks: 2,
  kept: [],
  time: "2025-07-18 10:42",
  undo: "original",
};

function after(...actions: readonly PaneAction[]): PaneState {
  return actions.reduce(reducePane, FIRST_STATE);
}

const finished = [
  { do: "start", task: "score" },
  { do: "finish", result },
] as const;

test("a run leads from the first page over its progress to the result", () => {
  expect(after({ do: "start", task: "score" })).toMatchObject({ at: "running", task: "score", progress: { done: 0 } });
  const progress = { stage: "recognise", done: 3, all: 16 } as const;
  expect(after({ do: "start", task: "check" }, { do: "progress", progress })).toMatchObject({ progress });
  expect(after(...finished)).toEqual({ at: "result", result });
});

test("a cancelled run leads back to where it was started", () => {
  expect(after({ do: "start", task: "score" }, { do: "cancel" })).toEqual({ at: "idle" });
  expect(after(...finished, { do: "start", task: "score" }, { do: "cancel" })).toEqual({ at: "result", result });
});

test("a run that fails says so above its button, and keeps the result before it", () => {
  expect(after({ do: "start", task: "check" }, fail("check"))).toEqual({ at: "idle", task: "check", fault });
  expect(after(...finished, { do: "start", task: "score" }, fail("score"))).toEqual({
    at: "result",
    result,
    fault,
  });
});

test("what comes from a run that was cancelled changes nothing", () => {
  expect(after({ do: "finish", result })).toEqual(FIRST_STATE);
  const progress = { stage: "read", done: 1, all: 2 } as const;
  expect(after({ do: "progress", progress })).toEqual(FIRST_STATE);
});

test("a second run of the same kind is looked at in the same place", () => {
  const change = { do: "showTab", tab: "tables" } as const;
  const again = after(...finished, { do: "view", change }, ...finished);
  expect(again).toMatchObject({ at: "result", result: { view: changeView(FIRST_VIEW, change) } });
});

test("a run remembers which kinds of tables each sheet was found to hold", () => {
  const run = after(
    { do: "start", task: "score" },
    { do: "progress", progress: { stage: "recognise", done: 1, all: 2, kinds: ["execution"] } },
    { do: "progress", progress: { stage: "recognise", done: 2, all: 2, kinds: [] } },
    { do: "progress", progress: { stage: "relate", done: 0, all: 1 } },
  );
  expect(run).toMatchObject({ progress: { stage: "relate" }, recognised: [["execution"], []] });
});

test("a draft keeps what stands unless a cell may be overwritten", () => {
  const open = after(...finished, { do: "preview" });
  expect(open).toMatchObject({ at: "preview", draft: { overwrite: [], marks: true } });
  const allowed = reducePane(open, { do: "overwrite", cell: "封面!12!2", isAllowed: true });
  expect(allowed).toMatchObject({ draft: { overwrite: ["封面!12!2"] } });
  expect(reducePane(allowed, { do: "overwrite", cell: "封面!12!2", isAllowed: false })).toEqual(open);
});

test("a write that fails leads back to the preview with every choice", () => {
  const open = after(
    ...finished,
    { do: "preview" },
    { do: "overwrite", cell: "a", isAllowed: true },
    { do: "mark", marks: false },
  );
  const failed = [{ do: "write" }, fail("write")] as const;
  expect(failed.reduce<PaneState>(reducePane, open)).toEqual({ ...open, fault });
});

test("a write leads to its receipt, undoing it back to the result", () => {
  const standing = { cells: 83, marks: 44, sheets: [] };
  const done = after(...finished, { do: "preview" }, { do: "write" }, { do: "written", written, standing });
  expect(done).toMatchObject({ at: "receipt", written, result: { standing } });
  expect(reducePane(done, { do: "undone", left: 0, standing: NOTHING })).toEqual({
    at: "result",
    result,
    done: { what: "undone", left: 0 },
  });
});

test("edits are remembered with the result wherever the pane is; nothing is worked out anew", () => {
  const edit = { sheet: "表1" };
  const open = after(...finished, { do: "preview" }, { do: "edited", edit });
  expect(open).toMatchObject({ at: "preview", result: { run, edits: [edit] } });
  expect(after({ do: "edited", edit })).toEqual(FIRST_STATE);
});

const standing = { cells: 3, marks: 2, sheets: ["绩核结果"] };

test("a fault is gone once the next attempt succeeded, or a decision was kept", () => {
  const failed = after(...finished, fail("clear"));
  expect(reducePane(failed, { do: "cleared", standing: NOTHING })).toEqual({
    at: "result",
    result,
    done: { what: "cleared", left: 0 },
  });
  expect(reducePane(failed, { do: "decided", run }).fault).toBeUndefined();
  expect(after(fail("undo"), { do: "undone", left: 0, standing: NOTHING })).toEqual({
    at: "idle",
    done: { what: "undone", left: 0 },
  });
});

test("a change that stopped half way leads to where it can be taken back", () => {
  const change = { do: "showTab", tab: "findings" } as const;
  const writing = [...finished, { do: "view", change }, { do: "preview" }, { do: "write" }] as const;
  const half = after(...writing, { do: "halfDone", standing }, fail("write"));
  expect(half).toEqual({ at: "result", result: { ...result, standing }, fault });
  const unseen = after(...finished, { do: "cleared", standing }, { do: "halfDone", standing: undefined });
  expect(unseen).toMatchObject({ result: { standing } });
});

test("where nobody can say what stands after marks were cleared, all but the marks does", () => {
  const look = { title: "工作簿暂时无法读取", message: "" };
  const open = after(...finished, { do: "cleared", standing }, { do: "cleared", fault: look });
  expect(open).toMatchObject({ fault: look, result: { standing: { ...standing, marks: 0 } } });
});

test("what was taken back is told until anything else happens", () => {
  const told = after(...finished, { do: "undone", left: 2, standing });
  expect(told.done).toEqual({ what: "undone", left: 2 });
  const others: readonly PaneAction[] = [
    { do: "view", change: { do: "showTab", tab: "tables" } },
    { do: "edited", edit: {} },
    { do: "start", task: "score" },
    fail("jump"),
    { do: "decided", run },
  ];
  for (const action of others) expect(reducePane(told, action).done).toBeUndefined();
});

test("a page is left only for a fault of what it waits for; another is told where the pane is", () => {
  const running = after({ do: "start", task: "score" });
  expect(reducePane(running, fail("look"))).toEqual({ ...running, fault });
  const writing = after(...finished, { do: "preview" }, { do: "write" });
  expect(reducePane(writing, fail("jump"))).toEqual({ ...writing, fault });
  expect(reducePane(writing, { do: "start", task: "score" })).toEqual(writing);
});

test("what was chosen counts without leaving the page; a preview made before it is left", () => {
  const again = { ...result, time: "10:40" };
  const change = { do: "showTab", tab: "tables" } as const;
  const view = changeView(FIRST_VIEW, change);
  const refreshed = { do: "refreshed", result: again } as const;
  expect(after(...finished, { do: "view", change }, refreshed)).toEqual({ at: "result", result: { ...again, view } });
  expect(after(...finished, { do: "preview" }, refreshed)).toEqual({ at: "result", result: again });
  const receipt = after(...finished, { do: "preview" }, { do: "write" }, { do: "written", written, standing });
  expect(reducePane(receipt, refreshed)).toMatchObject({ at: "receipt", written, result: { time: "10:40" } });
  const writing = after(...finished, { do: "preview" }, { do: "write" });
  expect(reducePane(writing, refreshed)).toMatchObject({ at: "writing", result: { time: "10:40" } });
});
