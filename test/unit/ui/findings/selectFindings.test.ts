import {
  causedBy,
  countAffecting,
  countAllExplained,
  countFindings,
  countShown,
  listAround,
  listFindings,
  listRemarks,
  neighbourOf,
} from "../../../../src/ui/findings/selectFindings";
import { FIRST_VIEW } from "../../../../src/ui/session/View";
import { check, sumError } from "../../report/sample";

const suspect = check("equal", "suspect", { id: "equal:1", affects: "score" });
const caused = check("sum", "error", { id: "sum:2", root: ["sum:1"] });
const rounding = check("sum", "rounding", { id: "sum:3", affects: "score" });
const remark = check("missing", "remark", { id: "missing:1" });
const unchecked = check("rate", "unchecked", { id: "rate:1" });
const checks = [sumError, suspect, caused, rounding, remark, unchecked, check("sum", "pass", { id: "sum:4" })];
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

test("what another finding explains is not counted again", () => {
  expect(countShown(checks)).toEqual({ error: 1, suspect: 1, rounding: 1, remark: 1, unchecked: 1 });
  expect(countFindings(countShown(checks))).toBe(4);
  expect(countAllExplained(checks)).toBe(1);
  expect(ids(causedBy(checks, "sum:1"))).toEqual(["sum:2"]);
});

test("the list shows the chosen levels; 尾差 and 提示 stand in groups of their own", () => {
  const verdicts = ["error", "suspect", "rounding", "remark"] as const;
  expect(ids(listFindings(checks, { verdicts, isAffecting: false }))).toEqual(["sum:1", "equal:1"]);
});

test("only what affects the score, where that was asked for", () => {
  const verdicts = ["error", "suspect", "remark"] as const;
  expect(ids(listFindings(checks, { verdicts, isAffecting: true }))).toEqual(["equal:1"]);
  expect(countAffecting(checks)).toBe(1);
});

test("remarks are a list of their own, and a finding is stepped through in the list that it stands in", () => {
  const view = { ...FIRST_VIEW, verdicts: ["error", "suspect", "remark"] } as const;
  expect(ids(listRemarks(checks, view))).toEqual(["missing:1"]);
  expect(listRemarks(checks, { ...view, isAffecting: true })).toEqual([]);
  expect(ids(listAround(checks, view, "missing:1"))).toEqual(["missing:1"]);
  expect(ids(listAround(checks, view, "equal:1"))).toEqual(["sum:1", "equal:1"]);
  expect(listAround(checks, { ...view, verdicts: ["error"] }, "equal:1")).toEqual([]);
});

test("arrows move along the list and stop at its ends", () => {
  const list = listFindings(checks, { verdicts: ["error", "suspect", "remark"], isAffecting: false });
  expect(neighbourOf(list, "sum:1", 1)?.id).toBe("equal:1");
  expect(neighbourOf(list, "sum:1", -1)?.id).toBe("sum:1");
  expect(neighbourOf(list, "sum:1", Infinity)?.id).toBe("equal:1");
  expect(neighbourOf(list, undefined, 1)?.id).toBe("sum:1");
  expect(neighbourOf([], "sum:1", 1)).toBeUndefined();
});
