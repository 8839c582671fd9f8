import {
  definedNames,
  withFullCalculation,
  withoutTabs,
  withTab,
} from "../../../../../src/workbook/xlsx/parts/workbookPart";

const STRUCTURE = { path: "xl/workbook.xml", relationships: [], tabs: [], isStrict: false, isDate1904: false };
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TABS = '<sheets><sheet name="甲" sheetId="7" r:id="rId1"/><sheet name="乙" sheetId="3" r:id="rId2"/></sheets>';

test("a tab is added at the end with a free number", () => {
  expect(withTab(`<workbook>${TABS}</workbook>`, STRUCTURE, { name: "丙 & 丁", relationshipId: "rId9" })).toBe(
    `<workbook>${TABS.replace("</sheets>", `<sheet name="丙 &amp; 丁" sheetId="8" xmlns:r="${OFFICE}" r:id="rId9"/></sheets>`)}</workbook>`,
  );
});

test("the rows that every page repeats are a name on that tab", () => {
  const tab = { name: "丙", relationshipId: "rId9", printTitles: "'丙'!$1:$4" };
  const name = `<definedName name="_xlnm.Print_Titles" localSheetId="2">'丙'!$1:$4</definedName>`;
  expect(withTab(`<workbook>${TABS}<calcPr/></workbook>`, STRUCTURE, tab)).toContain(
    `</sheets><definedNames>${name}</definedNames><calcPr/>`,
  );
  const names = "<definedNames><definedName name='总分'>甲!$A$1</definedName></definedNames>";
  expect(withTab(`<workbook>${TABS}${names}</workbook>`, STRUCTURE, tab)).toContain(
    `</definedName>${name}</definedNames>`,
  );
});

test("a tab goes with the names that held on it, and later tabs keep theirs", () => {
  const names = [
    '<definedNames><definedName name="总分">乙!$A$1</definedName><definedName name="甲名" localSheetId="0">1</definedName>',
    '<definedName name="乙名" localSheetId="1">2</definedName></definedNames>',
  ].join("");
  const views = '<bookViews><workbookView firstSheet="0" activeTab="1"/></bookViews>';
  expect(withoutTabs(`<workbook>${views}${TABS}${names}</workbook>`, ["rId1"])).toBe(
    [
      '<workbook><bookViews><workbookView firstSheet="0" activeTab="0"/></bookViews>',
      '<sheets><sheet name="乙" sheetId="3" r:id="rId2"/></sheets><definedNames><definedName name="总分">乙!$A$1</definedName>',
      '<definedName name="乙名" localSheetId="0">2</definedName></definedNames></workbook>',
    ].join(""),
  );
});

test("the last tab that is shown stays within those that are left", () => {
  const xml = `<workbook><bookViews><workbookView activeTab="1"/></bookViews>${TABS}</workbook>`;
  expect(withoutTabs(xml, ["rId2"])).toContain('<workbookView activeTab="0"/>');
});

test("a tab that is added and taken out leaves the workbook as it was", () => {
  const xml = `<workbook>${TABS}<calcPr/></workbook>`;
  const more = withTab(xml, STRUCTURE, { name: "丙", relationshipId: "rId9", printTitles: "'丙'!$1:$4" });
  expect(withoutTabs(more, ["rId9"])).toBe(xml);
});

test("a full calculation is asked for once, in its place", () => {
  expect(withFullCalculation('<workbook><calcPr calcId="1"/></workbook>')).toBe(
    '<workbook><calcPr fullCalcOnLoad="1" calcId="1"/></workbook>',
  );
  expect(withFullCalculation('<workbook><calcPr fullCalcOnLoad="0"/></workbook>')).toBe(
    '<workbook><calcPr fullCalcOnLoad="1"/></workbook>',
  );
  expect(withFullCalculation("<x:workbook><x:sheets/><x:pivotCaches/></x:workbook>")).toBe(
    '<x:workbook><x:sheets/><x:calcPr fullCalcOnLoad="1"/><x:pivotCaches/></x:workbook>',
  );
});

test("names come with their formula and the tab on which alone they hold", () => {
  const names =
    '<definedNames><definedName name="总分">甲!$A$1&amp;""</definedName><definedName name="率" localSheetId="1">0.5</definedName></definedNames>';
  expect(
    definedNames(
      `<workbook>${names}<extLst><x14:definedNames><x14:definedName name="不"/></x14:definedNames></extLst></workbook>`,
    ),
  ).toEqual([
    { name: "总分", formula: '甲!$A$1&""' },
    { name: "率", formula: "0.5", tab: 1 },
  ]);
});
