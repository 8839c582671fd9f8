import { unzipSync, zipSync } from "fflate";
import { fixture } from "./fixture";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** feature-rich.xlsx as an .xlsm, with a pivot table and its cache, sparklines and a macro part added. */
export function richestXlsm(): Uint8Array {
  const parts = { ...unzipSync(fixture("feature-rich.xlsx")) };
  const text = (path: string) => new TextDecoder().decode(parts[path]);
  const put = (path: string, content: string) => (parts[path] = new TextEncoder().encode(content));
  const insert = (path: string, before: string, source: string) =>
    put(path, text(path).replace(before, source + before));
  put("xl/pivotCache/pivotCacheDefinition1.xml", CACHE);
  put("xl/pivotCache/pivotCacheRecords1.xml", RECORDS);
  put("xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels", link("pivotCacheRecords", "pivotCacheRecords1.xml"));
  put("xl/pivotTables/pivotTable1.xml", PIVOT);
  put(
    "xl/pivotTables/_rels/pivotTable1.xml.rels",
    link("pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"),
  );
  put("xl/worksheets/_rels/sheet2.xml.rels", link("pivotTable", "../pivotTables/pivotTable1.xml"));
  parts["xl/vbaProject.bin"] = Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 251);
  insert(
    "xl/_rels/workbook.xml.rels",
    "</Relationships>",
    [
      `<Relationship Id="rIdPivot" Type="${OFFICE}/pivotCacheDefinition" Target="pivotCache/pivotCacheDefinition1.xml"/>`,
      '<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>',
    ].join(""),
  );
  insert(
    "xl/workbook.xml",
    "</workbook>",
    `<pivotCaches><pivotCache cacheId="1" xmlns:r="${OFFICE}" r:id="rIdPivot"/></pivotCaches>`,
  );
  insert("xl/worksheets/sheet2.xml", "</sheetData>", PIVOT_CELLS);
  insert("xl/worksheets/sheet4.xml", "</worksheet>", SPARKLINES);
  insert(
    "[Content_Types].xml",
    "</Types>",
    [
      override("/xl/pivotCache/pivotCacheDefinition1.xml", `${TYPE}.pivotCacheDefinition+xml`),
      override("/xl/pivotCache/pivotCacheRecords1.xml", `${TYPE}.pivotCacheRecords+xml`),
      override("/xl/pivotTables/pivotTable1.xml", `${TYPE}.pivotTable+xml`),
      override("/xl/vbaProject.bin", "application/vnd.ms-office.vbaProject"),
    ].join(""),
  );
  const types = "[Content_Types].xml";
  put(types, text(types).replace(`${TYPE}.sheet.main+xml`, "application/vnd.ms-excel.sheet.macroEnabled.main+xml"));
  return zipSync(parts, { mtime: "2026-01-01" });
}

/** The same without scores: the cells of 得分 are empty, and what adds them up stands. */
export function richestUnscored(): Uint8Array {
  const parts = unzipSync(richestXlsm());
  const path = "xl/worksheets/sheet1.xml";
  const scored = /(<c r="G(?:[5-9]|1\d|2[0-4])"[^>]*)>.*?<\/c>/g;
  const text = new TextDecoder().decode(parts[path]).replace(scored, "$1/>");
  return zipSync({ ...parts, [path]: new TextEncoder().encode(text) }, { mtime: "2026-01-01" });
}

const CACHE = `<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" r:id="rId1" recordCount="2"><cacheSource type="worksheet"><worksheetSource ref="A1:B3" sheet="明细"/></cacheSource><cacheFields count="2"><cacheField name="单位" numFmtId="0"><sharedItems count="2"><s v="单位0"/><s v="单位1"/></sharedItems></cacheField><cacheField name="金额" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" minValue="0" maxValue="1000.5"/></cacheField></cacheFields></pivotCacheDefinition>`;

const RECORDS = `<pivotCacheRecords xmlns="${MAIN}" count="2"><r><x v="0"/><n v="0"/></r><r><x v="1"/><n v="1000.5"/></r></pivotCacheRecords>`;

const PIVOT = `<pivotTableDefinition xmlns="${MAIN}" name="透视1" cacheId="1" dataCaption="值" applyNumberFormats="0" applyBorderFormats="0" applyFontFormats="0" applyPatternFormats="0" applyAlignmentFormats="0" applyWidthHeightFormats="1"><location ref="D3:E6" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="3"><item x="0"/><item x="1"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><rowItems count="3"><i><x/></i><i><x v="1"/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="求和项:金额" fld="1" baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>`;

const PIVOT_CELLS = [
  ["D3", "E3", "行标签", "求和项:金额"],
  ["D4", "E4", "单位0", "0"],
  ["D5", "E5", "单位1", "1000.5"],
  ["D6", "E6", "总计", "1000.5"],
]
  .map(([left = "", right = "", label = "", value = ""]) => {
    const text = (address: string, content: string) => `<c r="${address}" t="inlineStr"><is><t>${content}</t></is></c>`;
    const figure = /^\d/.test(value) ? `<c r="${right}"><v>${value}</v></c>` : text(right, value);
    return `<row r="${left.slice(1)}">${text(left, label)}${figure}</row>`;
  })
  .join("");

const SPARKLINES = `<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>明细!B2:B11</xm:f><xm:sqref>F1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`;

function link(kind: string, target: string): string {
  const element = `<Relationship Id="rId1" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  return `<Relationships xmlns="${RELATIONSHIPS}">${element}</Relationships>`;
}

function override(part: string, type: string): string {
  return `<Override PartName="${part}" ContentType="${type}"/>`;
}
