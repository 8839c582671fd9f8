import { addStyle } from "../../../../../src/workbook/xlsx/styles/addStyle";
import type { CellLook } from "../../../../../src/workbook/reportLook";
import { closeStyles, openStyles } from "../../../../../src/workbook/xlsx/styles/StyleSheet";
import { childOf, parseXml } from "../../../../../src/workbook/xlsx/xml/XmlElement";
import { additions, partTexts } from "../../../../support/compareParts";
import { fixture } from "../../../../support/workbooks/fixture";
import { faultOf } from "../../../../support/faultOf";

const HEAD: CellLook = {
  font: { isBold: true },
  isGrey: true,
  hasBorder: true,
  horizontal: "center",
  isWrapped: true,
  isQuoted: false,
};
const FIGURE: CellLook = {
  font: {},
  isGrey: false,
  hasBorder: true,
  format: "#,##0.0000",
  isWrapped: false,
  isQuoted: false,
};
const STYLES = partTexts(fixture("feature-rich.xlsx"))["xl/styles.xml"] ?? "";

function added(xml: string, looks: readonly CellLook[]): { readonly xml: string; readonly numbers: readonly string[] } {
  const styles = openStyles(xml);
  const numbers = looks.map((look) => addStyle(styles, look));
  return { xml: closeStyles(styles), numbers };
}

function countsFit(xml: string): boolean {
  return parseXml(xml).children.every((list) => {
    const written = /\scount="(\d+)"/.exec(xml.slice(list.start, list.openEnd))?.[1];
    return written === undefined || Number(written) === list.children.length;
  });
}

test("new styles come after the old ones, which keep their numbers", () => {
  const { xml, numbers } = added(STYLES, [HEAD, FIGURE, HEAD]);
  expect(numbers).toEqual(["9", "10", "9"]);
  expect(additions(STYLES, xml)).toBeDefined();
  expect(countsFit(xml)).toBe(true);
});

test("the font is the workbook's own in another weight", () => {
  const { xml } = added(STYLES, [HEAD]);
  expect(xml).toContain(
    '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>',
  );
});

test("styles added once are found again", () => {
  const first = added(STYLES, [HEAD, FIGURE]);
  expect(added(first.xml, [FIGURE, HEAD])).toEqual({ xml: first.xml, numbers: ["10", "9"] });
});

test("styles that Excel has written in its own way are found again", () => {
  const { xml } = added(STYLES, [HEAD]);
  const rewritten = xml
    .replace(
      '<b/><sz val="11"/><name val="Calibri"/><family val="2"/>',
      '<b/><family val="2"/><sz val="11"/><name val="Calibri"/>',
    )
    .replace(/ apply\w+="1"/g, "");
  expect(added(rewritten, [HEAD]).numbers).toEqual(["9"]);
});

test("a number format gets a free number, or that which its code has", () => {
  const { xml } = added(STYLES, [FIGURE, { ...FIGURE, format: "yyyy-mm-dd" }, { ...FIGURE, format: "0.00%" }]);
  expect(xml).toContain('<numFmt numFmtId="166" formatCode="#,##0.0000"/></numFmts>');
  expect(xml).toMatch(/<xf numFmtId="166"[^>]*>.*<xf numFmtId="165"[^>]*>.*<xf numFmtId="10"/);
});

test("text that looks like a formula gets a style of its own that keeps it text", () => {
  const { xml, numbers } = added(STYLES, [HEAD, { ...HEAD, isQuoted: true }]);
  expect(numbers).toEqual(["9", "10"]);
  expect(xml).toContain('quotePrefix="1"');
});

test.each([
  "<styleSheet/>",
  "<styleSheet></styleSheet>",
  '<x:styleSheet xmlns:x="m"><x:fonts count="0"/><x:dxfs/></x:styleSheet>',
])("%s gets all that a style needs, in the order of the schema", (bare) => {
  const { xml, numbers } = added(bare, [HEAD, FIGURE]);
  const root = parseXml(xml);
  expect(numbers).toEqual(["1", "2"]);
  expect(root.children.map(({ local }) => local).slice(0, 6)).toEqual([
    "numFmts",
    "fonts",
    "fills",
    "borders",
    "cellStyleXfs",
    "cellXfs",
  ]);
  expect(root.children.every(({ prefix }) => prefix === root.prefix)).toBe(true);
  expect(childOf(root, "fills")?.children).toHaveLength(3);
  expect(countsFit(xml)).toBe(true);
});

test("a workbook that has all the styles it can have takes no more", () => {
  const xml = `<styleSheet><cellXfs>${"<xf/>".repeat(64_000)}</cellXfs></styleSheet>`;
  expect(faultOf(() => added(xml, [HEAD]))).toBe("unwritable");
});
