import { overviewOf } from "../../../src/app/overview";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { readFixture } from "../../support/inspectFile";

test("the first look counts sheets and cells and names the scale of grades with its cell", async () => {
  const name = "huacao-2024.xlsx";
  const overview = await overviewOf(openXlsx(readFixture(name), name));
  expect(overview).toMatchObject({ sheets: 16, hidden: 0, guarded: 0, scale: { name: "优90 良75 合格60" } });
  expect(overview.names).toHaveLength(16);
  expect(overview.scale.at).toMatchObject({ sheet: "文字说明", row: 42, column: 2 });
  expect(overview.cells).toBeGreaterThan(1000);
});

test("hidden and protected sheets are told apart", async () => {
  const name = "feature-rich.xlsx";
  const workbook = openXlsx(readFixture(name), name);
  const sheets = await workbook.read();
  const hidden = sheets.filter(({ visibility }) => visibility !== "visible").length;
  const overview = await overviewOf(workbook);
  expect(hidden).toBeGreaterThan(0);
  expect(overview).toMatchObject({ hidden, sheets: sheets.length });
  expect(overview.names).toHaveLength(sheets.length - hidden);
});
