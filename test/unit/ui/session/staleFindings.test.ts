import { staleFindings } from "../../../../src/ui/session/staleFindings";
import { check, side, sumError } from "../../report/sample";

const other = check("equal", "error", { id: "equal:1", at: side("表1.5!C9", "甲"), with: [side("表1.6!G9", "乙")] });
const checks = [sumError, other];
const at = (row: number, column: number) => ({ top: row, bottom: row, left: column, right: column });

test("an edit of an accused cell, of a part or of the other side makes the finding stale", () => {
  expect([...staleFindings(checks, [{ sheet: "表1.7 项目明细", range: at(22, 4) }])]).toEqual(["sum:1"]);
  expect([...staleFindings(checks, [{ sheet: "表1.7 项目明细", range: at(10, 4) }])]).toEqual(["sum:1"]);
  expect([...staleFindings(checks, [{ sheet: "表1.6", range: at(8, 6) }])]).toEqual(["equal:1"]);
});

test("an edit beside it does not", () => {
  expect(staleFindings(checks, [{ sheet: "表1.7 项目明细", range: at(10, 5) }]).size).toBe(0);
});

test("without a range all of the sheet may have changed, without a sheet all of the workbook", () => {
  expect([...staleFindings(checks, [{ sheet: "表1.5" }])]).toEqual(["equal:1"]);
  expect(staleFindings(checks, [{}]).size).toBe(2);
  expect(staleFindings(checks, []).size).toBe(0);
});
