import { strToU8, zipSync } from "fflate";
import { openPackage, partPaths } from "../../../../../src/workbook/xlsx/parts/Package";
import type { Package } from "../../../../../src/workbook/xlsx/parts/Package";
import { readRecord, withoutRecord, withRecord } from "../../../../../src/workbook/xlsx/parts/recordPart";
import { readStructure } from "../../../../../src/workbook/xlsx/parts/Structure";
import type { OwnRecord } from "../../../../../src/workbook/OwnRecord";
import { NO_RECORD } from "../../../../../src/workbook/record";
import { partsOf } from "../../../../support/workbooks/buildXlsx";
import { fixture } from "../../../../support/workbooks/fixture";

const RECORD: OwnRecord = {
  cells: [{ sheet: "表", row: 1, column: 2, before: null, after: "_x000D_ <&> \"文\" '字'\n\r\t" }],
  marks: [],
  sheets: [{ name: "绩核结果", title: null }],
};
const PARTS = partsOf({ sheets: [{ name: "表", cells: {} }] });

function read(pkg: Package) {
  return readRecord(pkg, readStructure(pkg));
}

test("a record is kept in the workbook and found again, whatever text it holds", () => {
  const pkg = openPackage(fixture("feature-rich.xlsx"));
  const more = withRecord(pkg, readStructure(pkg), RECORD, pkg);
  expect(read(more)).toMatchObject(RECORD);
  expect(partPaths(more).slice(-3)).toEqual([
    "customXml/item2.xml",
    "customXml/itemProps2.xml",
    "customXml/_rels/item2.xml.rels",
  ]);
});

test("taken out, it leaves the custom XML of others", () => {
  const pkg = openPackage(fixture("feature-rich.xlsx"));
  const more = withRecord(pkg, readStructure(pkg), RECORD, pkg);
  const less = withoutRecord(more, readStructure(more));
  expect(read(less)).toEqual(NO_RECORD);
  expect(partPaths(less)).toEqual(partPaths(pkg));
});

test.each(["<record>", "<other/>", '<record xmlns="urn:jihe:record:1">{"cells"</record>'])(
  "custom XML that is no record of ours is none: %s",
  (xml) => {
    const link = '<Relationship Id="rIdX" Type="http://x/customXml" Target="/customXml/item1.xml"/></Relationships>';
    const path = "xl/_rels/workbook.xml.rels";
    const parts = {
      ...PARTS,
      [path]: (PARTS[path] ?? "").replace("</Relationships>", link),
      "customXml/item1.xml": xml,
    };
    const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
    expect(read(openPackage(bytes))).toEqual(NO_RECORD);
  },
);
