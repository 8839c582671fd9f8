import {
  legacyDrawingId,
  withLegacyDrawing,
  withoutLegacyDrawing,
} from "../../../../../src/workbook/xlsx/notes/legacyDrawing";

const MARK = '<legacyDrawing xmlns:r="R" r:id="rId7"/>';

test.each([
  ["nothing", ""],
  ["a drawing of the page head", '<legacyDrawingHF r:id="rId1"/><extLst/>'],
  ["a background and tables", '<picture r:id="rId1"/><tableParts/>'],
  [
    "form controls",
    '<mc:AlternateContent><mc:Choice Requires="x14"><controls><control/></controls></mc:Choice></mc:AlternateContent>',
  ],
])("the drawing of notes comes before %s", (_, later) => {
  const xml = `<worksheet><sheetData/><drawing r:id="rId2"/>${later}</worksheet>`;
  const marked = withLegacyDrawing(xml, "rId7", "R");
  expect(marked).toBe(`<worksheet><sheetData/><drawing r:id="rId2"/>${MARK}${later}</worksheet>`);
  expect(legacyDrawingId(xml)).toBeUndefined();
  expect(legacyDrawingId(marked)).toBe("rId7");
  expect(withoutLegacyDrawing(marked)).toBe(xml);
});
