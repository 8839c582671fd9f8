import { parseXml } from "../../../../../src/workbook/xlsx/xml/XmlElement";
import { sheetSource } from "../../../../../src/workbook/xlsx/reportSheet/sheetSource";
import { sampleReport } from "../../../../support/workbooks/sampleReport";

const CONTEXT = {
  namespace: "urn:main",
  styleOf: () => "7",
  nameOf: (name: string) => (name === "没有" ? undefined : name),
};

function source(linked = "表'1'"): string {
  return sheetSource(sampleReport("结果", linked), CONTEXT);
}

test("its elements stand in the order of the schema", () => {
  const order =
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData mergeCells hyperlinks printOptions pageMargins pageSetup headerFooter";
  expect(parseXml(source()).children.map(({ local }) => local)).toEqual(order.split(" "));
});

test("it is set up for A4 landscape, one page wide, with page numbers and no gridlines", () => {
  expect(source()).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
  expect(source()).toContain('<pageSetUpPr fitToPage="1"/>');
  expect(source()).toContain('showGridLines="0"');
  expect(source()).toContain("<oddFooter>&amp;L绩核 A&amp;&amp;B&amp;R第 &amp;P 页 / 共 &amp;N 页</oddFooter>");
});

test("its head stays in view", () => {
  expect(source()).toContain('<pane ySplit="4" topLeftCell="A5" activePane="bottomLeft" state="frozen"/>');
});

test("a link leads to its cell, quotes in the sheet's name doubled", () => {
  expect(source()).toContain(`<hyperlink ref="E5" location="'表''1'''!F13" display="跳转"/>`);
});

test("a link to a sheet that is not there is left out", () => {
  expect(source("没有")).not.toContain("hyperlink");
});

test("a text longer than a cell is cut, and a number that is none is left out", () => {
  const rows = [
    { cells: [{ value: "长".repeat(40_000), style: "wrap" } as const, { value: NaN, style: "number" } as const] },
  ];
  const xml = sheetSource({ ...sampleReport("结果", ""), rows }, CONTEXT);
  expect(xml).toContain(`${"长".repeat(32_766)}…</t>`);
  expect(xml).toContain('<c r="B1" s="7"/>');
});

test("a sheet without rows, widths, merges or frozen rows is a sheet too", () => {
  const bare = { name: "空", rows: [], widths: [], merges: [], frozenRows: 0, footer: "" };
  const names = parseXml(sheetSource(bare, CONTEXT)).children.map(({ local }) => local);
  expect(names).not.toContain("cols");
  expect(names).not.toContain("mergeCells");
});
