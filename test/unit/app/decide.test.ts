import { checkWorkbook } from "../../../src/app/check";
import { decideCheck } from "../../../src/app/decide";
import { inlineEngine } from "../../../src/app/inlineEngine";
import { rememberingBook } from "../../support/rememberingBook";
import { sheetOf } from "../../support/sheetOf";

const SHEET = sheetOf(
  [
    ["预算执行表", null, null],
    ["类别", "预算数", "执行数"],
    ["人员经费", 80, 72],
    ["公用经费", 20, 18],
    ["合计", 100, 95],
  ],
  { name: "执行" },
);

async function found() {
  const { book, remembered } = rememberingBook([SHEET]);
  const run = await checkWorkbook(book, { engine: inlineEngine(), version: "0.1.0" });
  const check = run.inspection.checks.find(({ verdict }) => verdict === "error");
  if (check === undefined) throw new Error("nothing found");
  return { book, remembered, run, check };
}

test("a decision is kept with the workbook and stands beside its finding", async () => {
  const { book, remembered, run, check } = await found();
  const decided = await decideCheck(book, run, check, "explained", "口径不同");
  expect(remembered()).toEqual(decided.memory);
  expect(decided.memory.decisions).toMatchObject([{ id: check.id, decision: "explained", reason: "口径不同" }]);
  const shown = decided.inspection.checks.filter((each) => each.decided !== undefined);
  expect(shown).toMatchObject([{ id: check.id, at: { place: check.at.place }, decided: { isReopened: false } }]);
  const again = await checkWorkbook(book, { engine: inlineEngine(), version: "0.1.0" });
  expect(again.inspection.checks).toEqual(decided.inspection.checks);
});

test("a decision that is taken back is gone from the workbook and from its finding", async () => {
  const { book, remembered, run, check } = await found();
  const decided = await decideCheck(book, run, check, "dismissed", "不作问题");
  const open = await decideCheck(book, decided, check, null);
  expect(remembered().decisions).toEqual([]);
  expect(open.inspection.checks).toEqual(run.inspection.checks);
});
