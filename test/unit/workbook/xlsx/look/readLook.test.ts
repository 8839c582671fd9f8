import { load } from "../../../../../src/workbook/xlsx/load";
import { readLook } from "../../../../../src/workbook/xlsx/look/readLook";
import { openPackage } from "../../../../../src/workbook/xlsx/parts/Package";
import { readStructure } from "../../../../../src/workbook/xlsx/parts/Structure";
import { buildXlsx, partsOf, zipParts } from "../../../../support/workbooks/buildXlsx";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const lookOf = (bytes: Uint8Array) => {
  const pkg = openPackage(bytes);
  return readLook(load(pkg, readStructure(pkg)));
};

/** A file whose only sheet is written like this. */
const lookOfSheet = (sheet: string, styles?: string) => {
  const parts = partsOf({ sheets: [{ name: "表", cells: {} }] });
  const worksheet = `<worksheet xmlns="${MAIN}">${sheet}</worksheet>`;
  const look = lookOf(
    zipParts({
      ...parts,
      "xl/worksheets/sheet1.xml": worksheet,
      ...(styles === undefined ? {} : { "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }),
    }),
  );
  const [first] = look.sheets;
  if (first === undefined) throw new Error("no sheet");
  return { ...look, first };
};

describe("how a workbook looks", () => {
  test("cells come as they are read, with their style and their notes", () => {
    const { sheets, styles } = lookOf(
      buildXlsx({
        sheets: [{ name: "表", cells: { B2: { value: 1, fill: "DDEBF7", format: "0.00" } }, notes: { B2: "待核" } }],
      }),
    );
    expect(sheets[0]?.sheet.rows[1]?.[1]).toEqual({ value: 1, format: "0.00" });
    expect(styles[sheets[0]?.styles[1]?.[1] ?? -1]).toMatchObject({ fill: "DDEBF7", format: "0.00" });
    expect(sheets[0]?.notes).toEqual([{ row: 1, column: 1, text: "待核" }]);
  });

  test("a blank cell has its style too", () => {
    const { first } = lookOfSheet('<sheetData><row r="2"><c r="C2" s="4"/></row></sheetData>');
    expect(first.sheet.rows).toEqual([]);
    expect(first.styles[1]?.[2]).toBe(4);
  });

  test("widths of columns and heights of rows are pixels; hidden columns reach to the last one", () => {
    const { first } = lookOfSheet(
      '<sheetFormatPr defaultColWidth="10" defaultRowHeight="18"/><cols><col min="2" max="3" width="20" style="1"/>' +
        '<col min="5" max="16384" width="0" hidden="1"/></cols><sheetData><row r="3" ht="30"/></sheetData>',
    );
    expect(first.columns).toEqual([
      { first: 1, last: 2, width: 140, isHidden: false, style: 1 },
      { first: 4, last: 16383, width: 0, isHidden: true },
    ]);
    expect([first.defaultWidth, first.defaultHeight]).toEqual([70, 24]);
    expect([...first.heights]).toEqual([[2, 40]]);
  });

  test("a frozen pane is known, one that is only split is none", () => {
    const pane = (state: string) =>
      `<sheetViews><sheetView showGridLines="0"><pane xSplit="2" ySplit="4" state="${state}"/></sheetView></sheetViews><sheetData/>`;
    expect(lookOfSheet(pane("frozen")).first).toMatchObject({ frozen: { rows: 4, columns: 2 }, hasGridLines: false });
    expect(lookOfSheet(pane("split")).first.frozen).toEqual({ rows: 0, columns: 0 });
    expect(lookOfSheet("<sheetData/>").first.hasGridLines).toBe(true);
  });

  test("an array formula is shown by its results alone", () => {
    const { first } = lookOfSheet(
      '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row></sheetData>',
    );
    expect(first.sheet.rows).toEqual([[{ value: 2 }], [{ value: 4 }]]);
  });

  test("fonts, borders and alignment are read, and what says no is no", () => {
    const { styles } = lookOfSheet(
      "<sheetData/>",
      '<fonts><font><b/><i val="0"/><u val="none"/><strike/><sz val="12.5"/><color rgb="FFFF0000"/><name val="楷体"/></font></fonts>' +
        '<fills><fill><patternFill patternType="none"/></fill></fills>' +
        '<borders><border><left style="thin"><color indexed="10"/></left><right/><top style="double"/><bottom style="none"/></border></borders>' +
        '<cellXfs><xf fontId="0" fillId="0" borderId="0" numFmtId="4"><alignment horizontal="center" vertical="top" wrapText="1"/></xf></cellXfs>',
    );
    expect(styles).toEqual([
      {
        font: {
          ...{ name: "楷体", size: 12.5, color: "FF0000" },
          ...{ isBold: true, isItalic: false, isUnderlined: false, isStruck: true },
        },
        borders: { left: { line: "thin", color: "FF0000" }, top: { line: "double" } },
        ...{ horizontal: "center", vertical: "top", isWrapped: true, format: "#,##0.00" },
      },
    ]);
  });
});
