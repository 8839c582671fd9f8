import { cellName, sheetShort, sidesPlaces } from "../../../../src/ui/words/places";
import { side } from "../../report/sample";

test("a cell goes with its sheet, unless that goes without saying", () => {
  const place = { sheet: "表1.6 预算执行", row: 12, column: 5 };
  expect(cellName(place)).toBe("表1.6 预算执行 F13");
  expect(cellName(place, "表1.6 预算执行")).toBe("F13");
});

test.each([
  ["表1.6 预算执行", "表1.6"],
  ["附表2-1人员", "附表2-1"],
  ["封面", "封面"],
  ["收支总表", "收支总表"],
])("%s is called %s in short", (sheet, short) => {
  expect(sheetShort(sheet)).toBe(short);
});

test("places name a sheet once", () => {
  expect(sidesPlaces([side("表1.5 收支!C21", "甲"), side("表1.5 收支!F15", "乙")])).toBe("表1.5 C21，F15");
  expect(sidesPlaces([side("表1.5 收支!F17", "甲"), side("表1.6 执行!G4:G9", "乙")])).toBe("表1.5 F17，表1.6 G4:G9");
});
