import { NO_CHANGES } from "../../../../src/core";
import { openXlsx } from "../../../../src/workbook/xlsx/openXlsx";
import { partTexts } from "../../../support/compareParts";
import { fixture } from "../../../support/workbooks/fixture";
import { sampleReport } from "../../../support/workbooks/sampleReport";

const BYTES = fixture("feature-rich.xlsx");
const SHEET = "项目支出绩效自评表";
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

test("after the marks alone were taken back, no changes give back every part", async () => {
  const workbook = await written();
  await workbook.clearMarks();
  const reopened = openXlsx(workbook.save(), "a.xlsx");
  await reopened.apply(NO_CHANGES);
  expect(partTexts(reopened.save())).toEqual(partTexts(BYTES));
});

test("marks that were all of ours leave the file as it was", async () => {
  const workbook = openXlsx(BYTES, "a.xlsx");
  await workbook.apply({ ...NO_CHANGES, marks: CHANGES.marks });
  await workbook.clearMarks();
  expect(partTexts(workbook.save())).toEqual(partTexts(BYTES));
});
