import { clearMarks, clearWorkbook } from "../../../src/app/clear";
import { markWorkbook } from "../../../src/app/mark";
import { undoChanges } from "../../../src/app/undo";
import { NO_CHANGES, NO_MEMORY, type WriteConflict } from "../../../src/core";
import { rememberingBook } from "../../support/rememberingBook";
import { inspectionOf } from "../report/sample";

const place = { sheet: "指标", row: 4, column: 5 };
const TYPED: WriteConflict = { write: { ...place, value: 3, label: "甲 / 得分" }, stands: { value: 2 } };
const FORMULA: WriteConflict = {
  write: { ...place, row: 9, value: 8, label: "合计 / 得分" },
  stands: { value: 7, formula: "SUM(F1:F9)" },
};
const provenance = { file: { name: "样例.xlsx", sheets: 1 }, version: "0.1.0" };
const run = { inspection: inspectionOf({ conflicts: [TYPED, FORMULA] }), provenance, memory: NO_MEMORY };

test("what stands in the way of a result stays unless a person says otherwise", async () => {
  const { book, applied } = rememberingBook();
  await markWorkbook(book, run);
  expect(applied[0]?.cells).toEqual(run.inspection.writes);
  expect(applied[0]?.marks).not.toEqual([]);
});

test("only the conflicts that a person names are overwritten, a formula as one", async () => {
  const { book, applied } = rememberingBook();
  await markWorkbook(book, run, { marks: false, overwrite: [FORMULA] });
  expect(applied[0]?.cells).toEqual([...run.inspection.writes, { ...FORMULA.write, replacesFormula: true }]);
  expect(applied[0]?.marks).toEqual([]);
  await markWorkbook(book, run, { marks: false, overwrite: [TYPED] });
  expect(applied[1]?.cells.at(-1)).toEqual(TYPED.write);
});

test("marks have the colours that were set for the workbook", async () => {
  const { book, applied } = rememberingBook();
  const markColours = { error: "FF0000", suspect: null, rounding: null, remark: null };
  const memory = { ...NO_MEMORY, settings: { markColours } };
  await markWorkbook(book, run, { marks: true, overwrite: [], memory });
  expect(applied[0]).toMatchObject({ colours: markColours, memory });
});

test("without a file there is no fingerprint, and none is claimed", async () => {
  const { book, applied } = rememberingBook();
  await markWorkbook(book, run);
  expect(JSON.stringify(applied[0]?.sheets)).not.toMatch(/SHA|undefined/);
});

test("undo writes what the writing before left of ours, or nothing, and leaves alone what people said", async () => {
  const { book, applied } = rememberingBook();
  await undoChanges(book, { ...NO_CHANGES, cells: [TYPED.write], memory: NO_MEMORY });
  await undoChanges(book);
  await clearWorkbook(book);
  expect(applied).toEqual([{ ...NO_CHANGES, cells: [TYPED.write] }, NO_CHANGES, NO_CHANGES]);
});

test("marks alone are taken back by the workbook", async () => {
  const { book, applied } = rememberingBook();
  const clear = jest.spyOn(book, "clearMarks");
  await clearMarks(book);
  expect([clear.mock.calls.length, applied]).toEqual([1, []]);
});
