import { shiftFormula } from "../../../../../src/workbook/xlsx/read/shiftFormula";

test.each([
  ["ROUND(MIN(E5/D5,1)*F5,2)", "ROUND(MIN(F6/E6,1)*G6,2)"],
  ["$A$1+$A1+A$1+A1", "$A$1+$A2+B$1+B2"],
  ["SUM(A1:B2,C:D,3:4,$C:D,$3:4)", "SUM(B2:C3,D:E,4:5,$C:E,$3:5)"],
  ["'表 A1'!A1+Sheet1!A1+表A1!A1", "'表 A1'!B2+Sheet1!B2+表A1!B2"],
  ['A1&"A1 ""B2"""', 'B2&"A1 ""B2"""'],
  ["LOG10(A1)+1E5+总A1+A1x+_xlfn.XLOOKUP(A1,B:B,C:C)", "LOG10(B2)+1E5+总A1+A1x+_xlfn.XLOOKUP(B2,C:C,D:D)"],
  ["表1[[#This Row],[A1]]+[1]表!A1", "表1[[#This Row],[A1]]+[1]表!B2"],
  ["XFD1048576+XFD1+A1048576", "#REF!+#REF!+#REF!"],
])("%s moves to %s", (formula, moved) => {
  expect(shiftFormula(formula, 1, 1)).toBe(moved);
});

test("references that leave the sheet at its top or left are errors", () => {
  expect(shiftFormula("A1+B2+SUM(A:B)+SUM(1:2)", -1, -1)).toBe("#REF!+A1+SUM(#REF!)+SUM(#REF!)");
});
