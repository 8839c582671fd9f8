import type { Memory } from "../../../../src/core";
import { NO_CHANGES, NO_MEMORY } from "../../../../src/core";
import { openXlsx } from "../../../../src/workbook/xlsx/openXlsx";
import { compareParts, partTexts } from "../../../support/compareParts";
import { fixture } from "../../../support/workbooks/fixture";
import { sampleReport } from "../../../support/workbooks/sampleReport";

const BYTES = fixture("feature-rich.xlsx");
const SHEET = "项目支出绩效自评表";
const MEMORY: Memory = { version: 1, decisions: [{ id: "a", decision: "dismissed", reason: "已核", figures: "1" }] };
const CHANGES = {
  cells: [{ sheet: SHEET, row: 25, column: 8, value: 4.5 }],
  marks: [{ sheet: SHEET, row: 4, column: 4, level: "error", note: "说明" } as const],
  sheets: [sampleReport("绩核结果", SHEET)],
};

async function written() {
  const workbook = openXlsx(BYTES, "a.xlsx");
  await workbook.apply(CHANGES);
  return openXlsx(workbook.save(), "a.xlsx");
}

test("to remember changes one part of a file that has our layer: the one that holds the record", async () => {
  const workbook = await written();
  const before = workbook.save();
  await workbook.remember(MEMORY);
  expect(compareParts(before, workbook.save())).toMatchObject({
    changed: [expect.stringMatching(/^customXml\/item\d+\.xml$/) as string],
    added: [],
    removed: [],
  });
});

test("what was remembered in between does not hinder taking all of ours back, part for part", async () => {
  const workbook = await written();
  await workbook.remember(MEMORY);
  await workbook.remember(NO_MEMORY);
  await workbook.apply(NO_CHANGES);
  expect(partTexts(workbook.save())).toEqual(partTexts(BYTES));
});

test("to remember and forget gives back the file that it was", async () => {
  const workbook = openXlsx(BYTES, "a.xlsx");
  await workbook.remember(MEMORY);
  await workbook.remember(NO_MEMORY);
  expect(partTexts(workbook.save())).toEqual(partTexts(BYTES));
});
