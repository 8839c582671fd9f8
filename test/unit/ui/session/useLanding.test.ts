import type { PaneState, Result } from "../../../../src/ui/session/PaneState";
import { pageName } from "../../../../src/ui/session/useLanding";
import { changeView, FIRST_VIEW, type ViewAction } from "../../../../src/ui/session/View";

const draft = { overwrite: [], marks: true };
const resultAfter = (...actions: readonly ViewAction[]): Result => ({
  task: "score",
  run: {
    inspection: { tables: [], checks: [], writes: [], conflicts: [] },
    provenance: { file: { name: "样例.xlsx", sheets: 1 }, version: "0.1.0" },
    memory: { version: 1, decisions: [] },
  },
  time: "10:38",
  view: actions.reduce(changeView, FIRST_VIEW),
  edits: [],
  standing: { cells: 0, marks: 0, sheets: [] },
});
const nameAfter = (...actions: readonly ViewAction[]): string =>
  pageName({ at: "result", result: resultAfter(...actions) } satisfies PaneState);

test("a tab, an opened finding and an opened table are pages of their own; a filter is not", () => {
  const names = [
    nameAfter(),
    nameAfter({ do: "showTab", tab: "findings" }),
    nameAfter({ do: "openFinding", id: "sum:1" }),
    nameAfter({ do: "openTable", table: "表一!A1:C3" }),
    nameAfter({ do: "showIndicators", status: "all" }),
  ];
  expect(new Set(names).size).toBe(names.length);
  expect(nameAfter({ do: "toggleVerdict", verdict: "rounding" })).toBe(nameAfter());
});

test("the preview stays the same page while it writes", () => {
  const result = resultAfter();
  expect(pageName({ at: "writing", result, draft })).toBe(pageName({ at: "preview", result, draft }));
});
