import { NO_CHANGES } from "../../../../src/core";
import { openGrid } from "../../../../src/workbook/grid/openGrid";
import { openXlsx } from "../../../../src/workbook/xlsx/openXlsx";
import { headlessGrid } from "../../../support/grid/headlessGrid";
import { rangeAt, shownFormula, shownValue, typeInto } from "../../../support/grid/shownCells";
import { buildXlsx } from "../../../support/workbooks/buildXlsx";
import { storedFormula, storedValue } from "../../../support/workbooks/storedCells";
import type { WorkbookModel } from "../../../support/workbooks/WorkbookModel";

const MODEL: WorkbookModel = {
  sheets: [
    {
      name: "表",
      cells: {
        A1: 1,
        A2: 2,
        A3: { value: 3, formula: "SUM(A1:A2)" },
        B1: "00123",
        C1: { value: 1, formula: "_xlfn.IFS(A1=1,1)" },
      },
    },
    { name: "锁", cells: { A1: 1 }, isProtected: true },
    { name: "藏", cells: { A1: 1 }, visibility: "hidden" },
  ],
};
const at = (row: number, column: number, sheet = "表") => ({ sheet, row, column });

const host = headlessGrid();
const open = () => openGrid(openXlsx(buildXlsx(MODEL), "测试.xlsx"), host);
const sheetInGrid = (name = "表") => host.api.getActiveWorkbook()?.getSheetByName(name);

afterAll(() => {
  host.dispose();
});

describe("a workbook in the grid", () => {
  test("what is typed goes into the saved file, and so do the results of formulas that read it", async () => {
    const workbook = open();
    typeInto(host.api, at(0, 0), 5);
    typeInto(host.api, at(3, 0), "=A3*2");
    typeInto(host.api, at(4, 0), "文字");
    const saved = await workbook.save();
    expect([0, 2, 3, 4].map((row) => storedValue(saved, at(row, 0)))).toEqual([5, 7, 14, "文字"]);
    expect(storedFormula(saved, at(3, 0))).toBe("A3*2");
    const [sheet] = await workbook.read();
    expect(sheet?.rows[3]?.[0]).toEqual({ value: 14, formula: "A3*2" });
    workbook.close();
  });

  test("to look at a cell, and to type what stands there, changes no byte", async () => {
    const bytes = buildXlsx(MODEL);
    const workbook = openGrid(openXlsx(bytes, "测试.xlsx"), host);
    await workbook.select(at(2, 0));
    typeInto(host.api, at(0, 0), 1);
    expect(await workbook.save()).toBe(bytes);
    workbook.close();
  });

  test("a formula is shown in the names that a person types, and digits that are text stay text", () => {
    const workbook = open();
    expect(shownFormula(host.api, at(0, 2))).toBe("IFS(A1=1,1)");
    expect(shownValue(host.api, at(0, 1))).toBe("00123");
    workbook.close();
  });

  test("formulas are calculated on opening only where the file has no result of theirs", async () => {
    const cells = {
      ...{ A1: 1, A2: 2, B1: { value: 98, formula: "A1+A2" }, C1: { value: 0, formula: "A1-A1+7" } },
      ...{ A3: { value: null, formula: "SUM(A1:A2)" }, A4: { value: null, formula: "A3*2" } },
    };
    const workbook = openGrid(openXlsx(buildXlsx({ sheets: [{ name: "表", cells }] }), "测试.xlsx"), host);
    await host.api.getFormula().onCalculationResultApplied();
    expect([at(2, 0), at(3, 0)].map((place) => shownValue(host.api, place))).toEqual([3, 6]);
    expect([at(0, 1), at(0, 2)].map((place) => shownValue(host.api, place))).toEqual([98, 0]);
    workbook.close();
  });

  test("undoing what was typed brings the former value into the file", async () => {
    const workbook = open();
    typeInto(host.api, at(0, 0), 5);
    await workbook.read();
    host.api.getActiveWorkbook()?.undo();
    expect(storedValue(await workbook.save(), at(0, 0))).toBe(1);
    workbook.close();
  });

  test.each([
    ["rows are not inserted", () => sheetInGrid()?.insertRows(0, 1), "插入或删除行列"],
    ["a sheet is not renamed", () => sheetInGrid()?.setName("另"), "插入或删除行列"],
    ["a sheet is not removed", () => host.api.getActiveWorkbook()?.deleteSheet("sheet1"), "插入或删除行列"],
    ["cells are not merged", () => sheetInGrid()?.getRange("A1:B2").merge(), "插入或删除行列"],
    ["looks are not changed", () => rangeAt(host.api, at(0, 0)).setFontWeight("bold"), "格式"],
    ["a protected sheet is not typed into", () => rangeAt(host.api, at(0, 0, "锁")).setValue(3), "受保护"],
  ])("%s, and the user is told why", async (_, act, because) => {
    const bytes = buildXlsx(MODEL);
    const workbook = openGrid(openXlsx(bytes, "测试.xlsx"), host);
    const told = host.refusals.length;
    act();
    expect(host.refusals.slice(told).join()).toContain(because);
    expect(sheetInGrid()?.getSheetName()).toBe("表");
    expect([shownValue(host.api, at(0, 0)), shownValue(host.api, at(0, 0, "锁"))]).toEqual([1, 1]);
    expect(rangeAt(host.api, at(0, 0)).getCellStyleData()?.bl).not.toBe(1);
    expect(await workbook.save()).toBe(bytes);
    workbook.close();
  });

  test("looks that come along with pasted values are left out, the number format is not", async () => {
    const workbook = open();
    const style = { bg: { rgb: "#ff0000" }, n: { pattern: "0.0%" } };
    rangeAt(host.api, at(0, 0)).setValueForCell({ v: 0.125, s: style });
    expect(rangeAt(host.api, at(0, 0)).getCellStyleData()?.bg).toBeUndefined();
    const [sheet] = await workbook.read();
    expect(sheet?.rows[0]?.[0]).toEqual({ value: 0.125, format: "0.0%" });
    workbook.close();
  });

  test("a cell of a hidden sheet is shown by bringing the sheet to the front", async () => {
    const workbook = open();
    await workbook.select(at(0, 0, "藏"));
    expect(host.api.getActiveWorkbook()?.getActiveSheet().getSheetName()).toBe("藏");
    expect(host.api.getActiveWorkbook()?.getActiveRange()?.getA1Notation()).toBe("A1");
    workbook.close();
  });

  test("our values are shown, and what reads them is calculated", async () => {
    const workbook = open();
    await workbook.apply({ ...NO_CHANGES, cells: [{ ...at(0, 0), value: 10 }] });
    expect(shownValue(host.api, at(2, 0))).toBe(12);
    await workbook.apply(NO_CHANGES);
    expect(shownValue(host.api, at(2, 0))).toBe(3);
    workbook.close();
  });
});
