import type { CellValue } from "../../../../../src/core";
import { NO_CHANGES, parseAddress } from "../../../../../src/core";
import type { CellEdit } from "../../../../../src/workbook/WorkbookFile";
import { openXlsx } from "../../../../../src/workbook/xlsx/openXlsx";
import { changedCells, compareParts, partTexts } from "../../../../support/compareParts";
import { buildXlsx, partsOf, zipParts } from "../../../../support/workbooks/buildXlsx";
import { storedFormula, storedValue } from "../../../../support/workbooks/storedCells";
import type { WorkbookModel } from "../../../../support/workbooks/WorkbookModel";

const SHEET = "xl/worksheets/sheet1.xml";
const MODEL: WorkbookModel = {
  sheets: [
    {
      name: "表",
      cells: {
        ...{ A1: 1, A2: 2, A3: { value: 3, formula: "SUM(A1:A2)" }, B1: { value: 0.5, format: "0.00" }, C1: "文字" },
        ...{ F1: 1, F2: { value: 30, formula: "WEBSERVICE(F1)" } },
      },
    },
  ],
};

const place = (address: string) => {
  const found = parseAddress(address);
  if (found === undefined) throw new Error(address);
  return { sheet: "表", ...found };
};
const type = (address: string, value: CellValue | null, rest: Partial<CellEdit> = {}): CellEdit => ({
  ...{ ...place(address), value },
  ...rest,
});
const edited = (edits: readonly CellEdit[], bytes = buildXlsx(MODEL), shown: CellValue | null = null) => {
  const file = openXlsx(bytes, "测试.xlsx");
  file.edit(edits, () => shown);
  return file.save();
};
const sheetOf = (bytes: Uint8Array) => partTexts(bytes)[SHEET] ?? "";

/** The model's file with this as its sheet's rows. */
const withRows = (rows: string, rest: Readonly<Record<string, string>> = {}) => {
  const parts = partsOf(MODEL);
  const sheet = (parts[SHEET] ?? "").replace(/<sheetData>[^]*<\/sheetData>/, `<sheetData>${rows}</sheetData>`);
  return zipParts({ ...parts, [SHEET]: sheet, ...rest });
};

describe("what a person typed", () => {
  test("goes into its cells and changes no other, but for formulas that read them", () => {
    const before = buildXlsx(MODEL);
    const after = edited([type("A1", 5), type("C1", null), type("D9", "新")], before);
    expect(compareParts(before, after).changed).toEqual([SHEET]);
    expect(changedCells(sheetOf(before), sheetOf(after)).toSorted()).toEqual(["A1", "A3", "C1", "D9"]);
    expect(["A1", "A3", "C1", "D9"].map((address) => storedValue(after, place(address)))).toEqual([5, 7, null, "新"]);
  });

  test("text that looks like a formula stays text", () => {
    const after = edited([type("D1", "=1+1"), type("D2", "-")]);
    expect(storedValue(after, place("D1"))).toBe("=1+1");
    expect(storedFormula(after, place("D1"))).toBeNull();
  });

  test("a formula is kept as files write it, with its result, and Excel is asked to calculate", () => {
    const after = edited([type("D1", 3, { formula: 'XLOOKUP(1,A1:A2,A1:A2)&"<"' })]);
    expect(sheetOf(after)).toContain(
      '<c r="D1"><f>_xlfn.XLOOKUP(1,A1:A2,A1:A2)&amp;"&lt;"</f>'.replaceAll('"&lt;"', "&quot;&lt;&quot;"),
    );
    expect(partTexts(after)["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
  });

  test("a formula typed over is gone, and with it the order of calculation that names it", () => {
    const chain =
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A3" i="1"/></calcChain>';
    const parts = partsOf(MODEL);
    const rels = "xl/_rels/workbook.xml.rels";
    const link =
      '<Relationship Id="rIdChain" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>';
    const type1 =
      '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>';
    const types = "[Content_Types].xml";
    const before = zipParts({
      ...parts,
      "xl/calcChain.xml": chain,
      [rels]: (parts[rels] ?? "").replace("</Relationships>", `${link}</Relationships>`),
      [types]: (parts[types] ?? "").replace("</Types>", `${type1}</Types>`),
    });
    const after = edited([type("A3", 8)], before);
    expect(storedFormula(after, place("A3"))).toBeNull();
    expect(compareParts(before, after).removed).toEqual(["xl/calcChain.xml"]);
    expect(`${partTexts(after)[rels] ?? ""}${partTexts(after)[types] ?? ""}`).not.toContain("calcChain");
    expect(compareParts(before, edited([type("A1", 8)], before)).removed).toEqual([]);
  });

  test("cells that share the formula of a cell typed over keep it", () => {
    const shared = (address: string, source: string, value: number) =>
      `<c r="${address}">${source}<v>${String(value)}</v></c>`;
    const before = withRows(
      `<row r="1"><c r="A1"><v>1</v></c>${shared("B1", '<f t="shared" ref="B1:B3" si="0">A1*2</f>', 2)}</row>` +
        `<row r="2"><c r="A2"><v>2</v></c>${shared("B2", '<f t="shared" si="0"/>', 4)}</row>` +
        `<row r="3"><c r="A3"><v>3</v></c>${shared("B3", '<f t="shared" si="0"/>', 6)}</row>`,
    );
    const after = edited([type("B1", 100)], before);
    expect(["B1", "B2", "B3"].map((address) => storedFormula(after, place(address)))).toEqual([null, "A2*2", "A3*2"]);
    expect(["B1", "B2", "B3"].map((address) => storedValue(after, place(address)))).toEqual([100, 4, 6]);
    expect(sheetOf(edited([type("B2", 100)], before))).toContain('<f t="shared" si="0"/><v>6</v>');
  });

  test("a number format that typing brought is kept, and the rest of the style stays", () => {
    const bytes = edited([type("B1", 0.5, { format: "0%" })]);
    const [sheet] = openXlsx(bytes, "测试.xlsx").look().sheets;
    expect(sheet?.sheet.rows[0]?.[1]).toEqual({ value: 0.5, format: "0%" });
  });

  test("a formula that we cannot calculate takes what the host shows, unless that is its ignorance", () => {
    const known = edited([type("F1", 5)], undefined, 50);
    expect(storedValue(known, place("F2"))).toBe(50);
    expect(storedFormula(known, place("F2"))).toBe("WEBSERVICE(F1)");
    expect(partTexts(known)["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
    expect(storedValue(edited([type("F1", 5)], undefined, { error: "#NAME?" }), place("F2"))).toBe(30);
  });

  test("nothing typed leaves the very same bytes", () => {
    const bytes = buildXlsx(MODEL);
    expect(edited([], bytes)).toBe(bytes);
  });

  test("our layer can still be taken back, and what was typed stays", async () => {
    const file = openXlsx(buildXlsx(MODEL), "测试.xlsx");
    await file.apply({
      ...NO_CHANGES,
      cells: [
        { ...place("C3"), value: 9 },
        { ...place("C4"), value: 8 },
      ],
    });
    file.edit([type("C4", 7), type("A1", 5)], () => null);
    expect((await file.standing()).cells).toMatchObject([place("C3")]);
    await file.apply(NO_CHANGES);
    const saved = file.save();
    expect(["C3", "C4", "A1"].map((address) => storedValue(saved, place(address)))).toEqual([null, 7, 5]);
  });
});

describe("where a person cannot type", () => {
  test.each([
    ["a protected sheet", { ...MODEL.sheets[0], isProtected: true }, "受保护"],
    ["an unprotected one", MODEL.sheets[0], undefined],
  ])("%s", (_, sheet, expected) => {
    const file = openXlsx(buildXlsx({ sheets: [{ name: "表", cells: {}, ...sheet }] }), "测试.xlsx");
    const because = file.refusal(place("A1"));
    if (expected === undefined) expect(because).toBeUndefined();
    else expect(because).toContain(expected);
  });

  test("a part of an array formula, and a sheet that is not there", () => {
    const file = openXlsx(
      withRows(
        '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>',
      ),
      "测试.xlsx",
    );
    expect(file.refusal(place("A2"))).toContain("数组公式");
    expect(file.refusal(place("A3"))).toBeUndefined();
    expect(file.refusal({ sheet: "没有", row: 0, column: 0 })).toContain("没有这张工作表");
  });
});
