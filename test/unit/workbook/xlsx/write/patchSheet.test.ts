import type { CellValue } from "../../../../../src/core";
import { parseAddress } from "../../../../../src/core";
import type { ContentPatch } from "../../../../../src/workbook/xlsx/write/CellPatch";
import { byPlace, groupPatches } from "../../../../../src/workbook/xlsx/write/CellPatch";
import { patchSheet } from "../../../../../src/workbook/xlsx/write/patchSheet";
import { faultOf } from "../../../../support/faultOf";

type Values = Readonly<Record<string, CellValue | null>>;

function patched(xml: string, values: Values, kind: ContentPatch["kind"] = "value"): string {
  const settings = Object.entries(values).map(([address, value]) => ({
    ...(parseAddress(address) ?? { row: -1, column: -1 }),
    value,
  }));
  return patchSheet(xml, groupPatches(kind, settings));
}

function inSheet(rows: string, values: Values, kind?: ContentPatch["kind"]): string {
  const start = "<worksheet><sheetData>";
  const end = "</sheetData><x:ext/></worksheet>";
  const result = patched(start + rows + end, values, kind);
  expect(result.startsWith(start) && result.endsWith(end)).toBe(true);
  return result.slice(start.length, -end.length);
}

test("a value takes the place of what stands there, and the style stays", () => {
  const rows = '<row r="1" ht="30"><c r="A1" s="3" t="s"><v>7</v></c><c r="B1" s="4"/><c r="C1"><v>1</v></c></row>';
  expect(inSheet(rows, { A1: 2.5, B1: true })).toBe(
    '<row r="1" ht="30"><c r="A1" s="3"><v>2.5</v></c><c r="B1" s="4" t="b"><v>1</v></c><c r="C1"><v>1</v></c></row>',
  );
});

test("a text is written inline, so that nothing takes it for a formula", () => {
  expect(inSheet('<row r="1"><c r="A1" s="3"/></row>', { A1: "=1+1 <&>" })).toBe(
    '<row r="1"><c r="A1" s="3" t="inlineStr"><is><t xml:space="preserve">=1+1 &lt;&amp;&gt;</t></is></c></row>',
  );
});

test("a value taken away leaves the styled blank cell", () => {
  const rows = '<row r="1"><c r="A1" s="3"><v>1</v></c></row>';
  expect(inSheet(rows, { A1: null, B1: null, A9: null })).toBe('<row r="1"><c r="A1" s="3"/></row>');
});

test("an error is written as one", () => {
  expect(inSheet('<row r="1"/>', { A1: { error: "#N/A" } })).toBe('<row r="1"><c r="A1" t="e"><v>#N/A</v></c></row>');
});

test("new cells and rows stand where they belong", () => {
  const rows = '<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="5"/>';
  expect(inSheet(rows, { A1: 1, A2: 2, C2: 3, E2: 4, B3: 5, A5: 6, A7: 7 })).toBe(
    [
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>1</v></c><c r="C2"><v>3</v></c><c r="D2"><v>2</v></c><c r="E2"><v>4</v></c></row>',
      '<row r="3"><c r="B3"><v>5</v></c></row>',
      '<row r="5"><c r="A5"><v>6</v></c></row>',
      '<row r="7"><c r="A7"><v>7</v></c></row>',
    ].join(""),
  );
});

test("rows and cells without a number are found where they stand", () => {
  expect(inSheet("<row><c><v>1</v></c><c/></row><row><c/></row>", { B1: 2, A2: 3 })).toBe(
    '<row><c><v>1</v></c><c r="B1"><v>2</v></c></row><row><c r="A2"><v>3</v></c></row>',
  );
});

test("a new cell has the style of its row, else of its column", () => {
  const xml =
    '<worksheet><cols><col min="2" max="3" style="8"/></cols><sheetData><row r="1" s="5" customFormat="1"/><row r="2" s="5"/></sheetData></worksheet>';
  const result = patched(xml, { B1: 1, B2: 2, D2: 3, C3: 4 });
  expect(result).toContain('<c r="B1" s="5">');
  expect(result).toContain('<c r="B2" s="8">');
  expect(result).toContain('<c r="D2"><v>3');
  expect(result).toContain('<c r="C3" s="8">');
});

test("an empty sheet is opened, with the prefix that it uses", () => {
  expect(patched("<x:worksheet><x:sheetData/></x:worksheet>", { B2: "文" })).toBe(
    '<x:worksheet><x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t xml:space="preserve">文</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
  );
});

test("a formula's new result takes the place of the old one, and the formula stays as it is written", () => {
  const rows =
    '<row r="1"><c r="A1" s="2" t="str" cm="1"><f t="shared" ref="A1:A2" si="0">B1 &amp; "x"</f><v>旧</v><extLst/></c><c r="B1"><f>C1</f></c></row>';
  expect(inSheet(rows, { A1: 4.5, B1: "新" }, "result")).toBe(
    '<row r="1"><c r="A1" s="2" cm="1"><f t="shared" ref="A1:A2" si="0">B1 &amp; "x"</f><v>4.5</v><extLst/></c><c r="B1" t="str"><f>C1</f><v>新</v></c></row>',
  );
});

test("the used area and the span of a row grow with new cells, and only then", () => {
  const xml =
    '<worksheet><dimension ref="B2:C3"/><sheetData><row r="2" spans="2:3"><c r="B2"/></row></sheetData></worksheet>';
  expect(patched(xml, { C2: 1 })).toContain('<dimension ref="B2:C3"/><sheetData><row r="2" spans="2:3">');
  expect(patched(xml, { E2: 1, A5: 1 })).toContain('<dimension ref="A2:E5"/><sheetData><row r="2" spans="2:5">');
});

test("a sheet without a place for cells is damaged", () => {
  expect(faultOf(() => patched("<worksheet><cols/></worksheet>", { A1: 1 }))).toBe("damaged");
});

describe("a style", () => {
  const restyled = (rows: string, address: string, dropsBlank = false) => {
    const place = parseAddress(address) ?? { row: -1, column: -1 };
    const styleOf = (style: string | undefined, isNewCell: boolean) => `${style ?? "-"}${isNewCell ? "新" : "旧"}`;
    const patch = { kind: "style", styleOf, dropsBlank } as const;
    const xml = `<worksheet><cols><col min="3" max="3" style="8"/></cols><sheetData>${rows}</sheetData></worksheet>`;
    return /<sheetData>(.*)<\/sheetData>/.exec(patchSheet(xml, byPlace([{ ...place, patch }])))?.[1];
  };
  const formula = '<f t="shared" ref="A1:A2" si="0">B1</f><v>2</v><extLst/>';

  test("takes the place of the old one, and all else stays", () => {
    expect(restyled(`<row r="1"><c r="A1" s="3" t="str" cm="1">${formula}</c></row>`, "A1")).toBe(
      `<row r="1"><c r="A1" s="3旧" t="str" cm="1">${formula}</c></row>`,
    );
    expect(restyled('<row r="1"><c r="A1"><v>1</v></c></row>', "A1")).toBe(
      '<row r="1"><c r="A1" s="-旧"><v>1</v></c></row>',
    );
  });

  test("makes a cell where there is none, from what row or column give", () => {
    expect(restyled('<row r="1" s="5" customFormat="1"/>', "B1")).toBe(
      '<row r="1" s="5" customFormat="1"><c r="B1" s="5新"/></row>',
    );
    expect(restyled("", "C2")).toBe('<row r="2"><c r="C2" s="8新"/></row>');
  });

  test("takes a blank cell out where that is asked for, but none with a value", () => {
    expect(restyled('<row r="1"><c r="A1" s="3"/></row>', "A1", true)).toBe('<row r="1"></row>');
    expect(restyled('<row r="1"><c r="A1" s="3"><v>1</v></c></row>', "A1", true)).toBe(
      '<row r="1"><c r="A1" s="3旧"><v>1</v></c></row>',
    );
  });
});
