import { changeView, FIRST_VIEW } from "../../../../src/ui/session/View";

test("opening a finding and going back leaves the list at the same item", () => {
  const opened = changeView(FIRST_VIEW, { do: "openFinding", id: "sum:1" });
  expect(opened).toMatchObject({ tab: "findings", isDetail: true });
  expect(changeView(opened, { do: "closeFinding" })).toMatchObject({ finding: "sum:1", isDetail: false });
});

test("counters switch levels on and off", () => {
  const more = changeView(FIRST_VIEW, { do: "toggleVerdict", verdict: "rounding" });
  expect(more.verdicts).toEqual(["error", "suspect", "remark", "rounding"]);
  expect(changeView(more, { do: "toggleVerdict", verdict: "error" }).verdicts).toEqual([
    "suspect",
    "remark",
    "rounding",
  ]);
});

test("choosing a level ends the view of what affects the score", () => {
  const affecting = changeView(FIRST_VIEW, { do: "showAffecting" });
  expect(affecting).toMatchObject({ tab: "findings", isAffecting: true });
  expect(changeView(affecting, { do: "toggleVerdict", verdict: "remark" }).isAffecting).toBe(false);
});

test("remarks stand folded, but for somebody who asks for them alone", () => {
  expect(FIRST_VIEW).toMatchObject({ areRemarksOpen: false });
  expect(changeView(FIRST_VIEW, { do: "showVerdict", verdict: "remark" }).areRemarksOpen).toBe(true);
  expect(changeView(FIRST_VIEW, { do: "showVerdict", verdict: "error" }).areRemarksOpen).toBe(false);
  expect(changeView(FIRST_VIEW, { do: "foldRemarks", areOpen: true }).areRemarksOpen).toBe(true);
});

test("a table opens over the tab of tables and closes to it", () => {
  const open = changeView(FIRST_VIEW, { do: "openTable", table: "表一!A1:C3" });
  expect(open).toMatchObject({ tab: "tables", table: "表一!A1:C3" });
  expect(changeView(open, { do: "closeTable" })).toMatchObject({ tab: "tables", table: undefined });
  expect(changeView(open, { do: "showTab", tab: "findings" }).table).toBeUndefined();
});

test("the tab 得分 comes back with its groups", () => {
  const tree = changeView(FIRST_VIEW, { do: "showIndicators", status: "unscored" });
  expect(tree).toMatchObject({ tab: "score", score: "indicators", status: "unscored" });
  expect(changeView(tree, { do: "showTab", tab: "score" }).score).toBe("groups");
});

test("lines of the tree open and close by name", () => {
  const open = changeView(FIRST_VIEW, { do: "toggleIndicator", name: "a" });
  expect(open.opened).toEqual(["a"]);
  expect(changeView(open, { do: "toggleIndicator", name: "a" }).opened).toEqual([]);
  expect(changeView(open, { do: "toggleGroup", name: "g" }).closed).toEqual(["g"]);
});
