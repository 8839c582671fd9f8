import { fileFormula } from "../../../../../src/workbook/xlsx/edit/fileFormula";

describe("a formula as files write it", () => {
  test.each([
    ["SUM(A1:A3)", "SUM(A1:A3)"],
    ["xlookup(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
    ["IF(A1>0,IFS(A1>1,2,TRUE,3),CONCAT(A1,B1))", "IF(A1>0,_xlfn.IFS(A1>1,2,TRUE,3),_xlfn.CONCAT(A1,B1))"],
    ["SORT(FILTER(A:A,B:B>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A:A,B:B>0))"],
    ['"IFS(1)"&IFNA(A1,"XLOOKUP(")', '"IFS(1)"&_xlfn.IFNA(A1,"XLOOKUP(")'],
    ["'SWITCH(x)'!A1+STDEV.S(A1:A9)", "'SWITCH(x)'!A1+_xlfn.STDEV.S(A1:A9)"],
    ["_xlfn.IFS(A1,1)", "_xlfn.IFS(A1,1)"],
    ['CONCATENATE(A1,"a")+MYCONCAT(1)', 'CONCATENATE(A1,"a")+MYCONCAT(1)'],
  ])("%s → %s", (typed, written) => {
    expect(fileFormula(typed)).toBe(written);
  });
});
