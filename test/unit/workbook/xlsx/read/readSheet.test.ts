import { readSheet } from "../../../../../src/workbook/xlsx/read/readSheet";
import type { SheetContent } from "../../../../../src/workbook/xlsx/read/SheetContent";
import { toSheet } from "../../../../../src/workbook/xlsx/read/toSheet";
import { faultOf } from "../../../../support/faultOf";

const TABLES = { strings: ["甲", "乙"], formats: [undefined, "0.00"], isDate1904: false };

function content(cells: string, rest = ""): SheetContent {
  return readSheet(`<worksheet><sheetData>${cells}</sheetData>${rest}</worksheet>`, TABLES);
}

function row(cells: string): SheetContent["rows"][number] {
  return content(`<row r="1">${cells}</row>`).rows[0];
}

test.each([
  ['<c t="s"><v>1</v></c>', "乙"],
  ['<c t="str"><f>A1</f><v>文&amp;本</v></c>', "文&本"],
  ['<c t="inlineStr"><is><t>行</t></is></c>', "行"],
  ['<c t="inlineStr"><is><r><t>行</t></r><r><t>内</t></r><rPh><t>x</t></rPh></is></c>', "行内"],
  ['<c t="b"><v>1</v></c>', true],
  ['<c t="b"><v>0</v></c>', false],
  ['<c t="e"><v>#N/A</v></c>', { error: "#N/A" }],
  ['<c t="d"><v>2024-01-01</v></c>', 45292],
  ['<c t="d"><v>不详</v></c>', "不详"],
  ["<c><v> 1.5E-3 </v></c>", 0.0015],
  ['<c t="n"><v>-0.1</v></c>', -0.1],
  ["<c><v><![CDATA[7]]></v></c>", 7],
  ["<c><v>abc</v></c>", "abc"],
])("%s holds %j", (source, value) => {
  expect(row(source)?.[0]?.value).toEqual(value);
});

test.each([
  '<c r="A1"/>',
  '<c r="A1" s="1"></c>',
  "<c><v></v></c>",
  '<c t="n"><v/></c>',
  '<c t="s"><v></v></c>',
  "<c><v> </v></c>",
])("%s is blank", (source) => {
  expect(row(source)).toBeUndefined();
});

test("a text that the workbook does not have is damage, not a blank", () => {
  expect(faultOf(() => row('<c t="s"><v>2</v></c>'))).toBe("damaged");
});

test("rows and cells without a number follow the one before", () => {
  const { rows } = content(
    '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="4"/><row><c><v>4</v></c></row>',
  );
  expect(rows[0]).toEqual([{ value: 1 }, undefined, undefined, { value: 2 }, { value: 3 }]);
  expect(rows[4]).toEqual([{ value: 4 }]);
});

test.each([
  '<row r="1048577"/>',
  '<row r="0"/>',
  '<row r="x"/>',
  '<row r="1"><c r="XFE1"/></row>',
  '<row r="1"><c r="1"/></row>',
])("%s lies outside every sheet", (cells) => {
  expect(faultOf(() => content(cells))).toBe("damaged");
});

test("a cell has the number format of its style", () => {
  expect(row('<c s="1"><v>2</v></c><c s="0"><v>3</v></c><c s="9"><v>4</v></c>')).toEqual([
    { value: 2, format: "0.00" },
    { value: 3 },
    { value: 4 },
  ]);
});

test("a shared formula reads as it would in each cell, also before the cell that writes it out", () => {
  const { rows } = content(
    [
      '<row r="1"><c r="B1"><f t="shared" si="0"/><v>1</v></c></row>',
      '<row r="2"><c r="B2"><f t="shared" ref="B1:B3" si="0">A2*$A$1</f><v>2</v></c></row>',
      '<row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c><c r="C3"><f t="shared" si="7"/><v>4</v></c></row>',
    ].join(""),
  );
  expect(rows.map((cells) => cells?.[1]?.formula)).toEqual(["A1*$A$1", "A2*$A$1", "A3*$A$1"]);
  expect(rows[2]?.[2]).toEqual({ value: 4, formula: "" });
});

test("an array formula stands in each cell that it fills, a data table too", () => {
  const read = content(
    [
      '<row r="1"><c r="A1"><f t="array" ref="A1:B1">C1:D1*2</f><v>2</v></c><c r="B1"><v>4</v></c><c r="C1"><v>1</v></c></row>',
      '<row r="2"><c r="A2"><f t="dataTable" ref="A2:A3" r1="C1" dt2D="0"/><v>5</v></c></row><row r="3"><c r="A3"><v>6</v></c></row>',
    ].join(""),
  );
  const { rows } = toSheet({ name: "表", visibility: "visible" }, read);
  expect(rows[0]?.map((cell) => cell?.formula)).toEqual(["C1:D1*2", "C1:D1*2", undefined]);
  expect([rows[1]?.[0]?.formula, rows[2]?.[0]?.formula]).toEqual(["TABLE(C1,)", "TABLE(C1,)"]);
  expect(read.rows[0]?.[1]?.formula).toBeUndefined();
});

test("a value under a merged area is not part of the sheet", () => {
  const read = content(
    '<row r="1"><c><v>1</v></c><c><v>2</v></c></row>',
    '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
  );
  expect(read.rows[0]?.[1]).toEqual({ value: 2 });
  expect(toSheet({ name: "表", visibility: "visible" }, read)).toMatchObject({
    rows: [[{ value: 1 }]],
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  });
});

test("hidden rows are those that are marked or have no height", () => {
  expect(
    content('<row r="2" hidden="1"/><row r="3" hidden="0"/><row r="4" ht="0"/><row r="5" hidden="true"/>').hiddenRows,
  ).toEqual([1, 3, 4]);
});

test("hidden columns end with the last column that is used", () => {
  const columns =
    '<cols><col min="1" max="1" hidden="1"/><col min="3" max="16384" width="0"/><col min="2" max="2"/></cols>';
  const xml = `<worksheet>${columns}<sheetData><row r="1"><c r="D1"><v>1</v></c></row></sheetData></worksheet>`;
  expect(readSheet(xml, TABLES).hiddenColumns).toEqual([0, 2, 3]);
});

test("a sheet is protected where it says so", () => {
  expect(content("", '<sheetProtection sheet="1" objects="1"/>').isProtected).toBe(true);
  expect(content("", '<sheetProtection sheet="0"/>').isProtected).toBe(false);
  expect(content("").isProtected).toBe(false);
});

test.each(["<worksheet/>", "<worksheet></worksheet>", "<x:worksheet xmlns:x='m'><x:sheetData/></x:worksheet>"])(
  "%s is an empty sheet",
  (xml) => {
    expect(readSheet(xml, TABLES).rows).toEqual([]);
  },
);

test("prefixed elements are the same elements", () => {
  const xml =
    '<x:worksheet><x:sheetData><x:row r="1"><x:c r="B1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>';
  expect(readSheet(xml, TABLES).rows).toEqual([[undefined, { value: "甲" }]]);
});
