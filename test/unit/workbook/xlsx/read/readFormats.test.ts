import { readFormats } from "../../../../../src/workbook/xlsx/read/readFormats";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

function formats(numbers: readonly number[], own = ""): readonly (string | undefined)[] {
  const styles = numbers.map((id) => `<xf numFmtId="${String(id)}"><alignment/></xf>`).join("");
  return readFormats(`<styleSheet xmlns="${MAIN}"><numFmts>${own}</numFmts><cellXfs>${styles}</cellXfs></styleSheet>`);
}

test("a style's number stands for its code", () => {
  expect(formats([0, 2, 10, 14, 49])).toEqual([undefined, "0.00", "0.00%", "yyyy/m/d", "@"]);
});

test("numbers that only Chinese Excel gives to dates are dates", () => {
  expect(formats([27, 31, 57, 58])).toEqual(['yyyy"年"m"月"', 'yyyy"年"m"月"d"日"', 'yyyy"年"m"月"', 'm"月"d"日"']);
  for (const code of formats([27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58])) expect(code).toMatch(/[ymd]/);
});

test("codes that the file writes out count before the built-in ones", () => {
  const own = '<numFmt numFmtId="164" formatCode="0&quot;人次&quot;"/><numFmt numFmtId="14" formatCode="yyyy-mm-dd"/>';
  expect(formats([164, 14], own)).toEqual(['0"人次"', "yyyy-mm-dd"]);
});

test("General, however it is written, is no format", () => {
  expect(
    formats([164, 165, 999], '<numFmt numFmtId="164" formatCode="general"/><numFmt numFmtId="165" formatCode=""/>'),
  ).toEqual([undefined, undefined, undefined]);
});

test("a workbook without styles has no formats", () => {
  expect(readFormats(undefined)).toEqual([]);
});
