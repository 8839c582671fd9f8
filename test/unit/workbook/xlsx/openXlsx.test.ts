import { strToU8, unzipSync, zipSync } from "fflate";
import type { ChangeSet } from "../../../../src/core";
import { NO_CHANGES } from "../../../../src/core";
import type { WorkbookError } from "../../../../src/workbook/WorkbookError";
import { openXlsx } from "../../../../src/workbook/xlsx/openXlsx";
import { buildXlsx, partsOf, zipParts } from "../../../support/workbooks/buildXlsx";
import { compoundFile } from "../../../support/workbooks/compoundFile";
import { fixture } from "../../../support/workbooks/fixture";
import { richestXlsm } from "../../../support/workbooks/richestXlsx";
import type { WorkbookModel } from "../../../support/workbooks/WorkbookModel";

const MODEL: WorkbookModel = {
  sheets: [{ name: "表", cells: { A1: "甲", B1: 1, C1: { value: 2, formula: "B1*2" } } }],
};
const PARTS = partsOf(MODEL);
const STRICT: readonly (readonly [string, string])[] = [
  ["http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"],
  [
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
  ],
];

async function faultOf(bytes: Uint8Array): Promise<WorkbookError> {
  try {
    await openXlsx(bytes, "预算.xlsx").read();
  } catch (error) {
    return error as WorkbookError;
  }
  throw new Error("opened");
}

function without(path: string): Uint8Array {
  return zipParts(Object.fromEntries(Object.entries(PARTS).filter(([name]) => name !== path)));
}

describe("what is no workbook gets one Chinese sentence that names the file and the remedy", () => {
  const bomb = zipSync({ "a.xml": new Uint8Array(70_000_000) });
  const document = zipParts({
    "[Content_Types].xml":
      '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    "_rels/.rels":
      '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/document.xml": "<document/>",
  });
  const binary = zipParts({
    ...PARTS,
    "[Content_Types].xml":
      '<Types><Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>',
    "_rels/.rels":
      '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
    "xl/workbook.bin": "",
  });
  const newer = openXlsx(buildXlsx(MODEL), "a.xlsx");
  const cut = fixture("huacao-2024.xlsx").slice(0, 30_000);

  test.each([
    ["an empty file", new Uint8Array(), "empty", "空文件"],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47), "notWorkbook", "另存为 .xlsx"],
    ["half a file", cut, "damaged", "重新取得"],
    ["an encrypted workbook", compoundFile("EncryptedPackage"), "encrypted", "请先在 Excel 中取消打开密码"],
    ["an .xls", compoundFile("Workbook"), "oldFormat", "另存为 .xlsx"],
    ["an .xlsb", binary, "oldFormat", ".xlsb"],
    ["a .docx", document, "notWorkbook", "没有 Excel 工作簿"],
    ["a plain zip", zipSync({ "a.txt": strToU8("a") }), "notWorkbook", "没有 Excel 工作簿"],
    ["a zip bomb", bomb, "tooLarge", "解压后过大"],
    ["a workbook without its workbook part", without("xl/workbook.xml"), "damaged", "缺少组成部分"],
    ["a workbook without a sheet's part", without("xl/worksheets/sheet1.xml"), "damaged", "缺少组成部分"],
    [
      "a sheet that is not well-formed",
      zipParts({ ...PARTS, "xl/worksheets/sheet1.xml": "<worksheet><sheetData>" }),
      "damaged",
      "格式有误",
    ],
    [
      "a sheet that is no UTF-8",
      zipSync({ ...unzipSync(zipParts(PARTS)), "xl/worksheets/sheet1.xml": Uint8Array.of(0x3c, 0xff) }),
      "damaged",
      "格式有误",
    ],
  ])("%s", async (_, bytes, fault, words) => {
    const error = await faultOf(bytes);
    expect(error.fault).toBe(fault);
    expect(error.message).toContain(words);
    expect(error.message).toMatch(/^「预算\.xlsx」[^\n]+。$/);
  });

  test("a workbook in which a later version of this tool has written", async () => {
    await newer.apply({ cells: [{ sheet: "表", row: 4, column: 4, value: 1 }], marks: [], sheets: [] });
    const parts = unzipSync(newer.save());
    const record = new TextDecoder().decode(parts["customXml/item1.xml"]).replace("record@1", "record@2");
    expect(await faultOf(zipSync({ ...parts, "customXml/item1.xml": strToU8(record) }))).toMatchObject({
      fault: "refused",
    });
  });
});

describe("odd but sound files are read", () => {
  const expected = [[{ value: "甲" }, { value: 1 }, { value: 2, formula: "B1*2" }]];
  const changed = (change: (text: string, path: string) => string) =>
    zipParts(Object.fromEntries(Object.entries(PARTS).map(([path, text]) => [path, change(text, path)])));
  const prefixed = (text: string, path: string) =>
    /workbook\.xml$|sheet1|styles/.test(path)
      ? text
          .replace(/<(\/?)(?=\w)/g, "<$1x:")
          .replace('xmlns="', 'xmlns:x="')
          .replace(/<x:(\?xml)/, "<$1")
      : text;
  const utf16 = new Uint8Array(Buffer.from(`\ufeff${PARTS["xl/worksheets/sheet1.xml"] ?? ""}`, "utf16le"));

  test.each([
    ["prefixes on every element", changed(prefixed)],
    [
      "the namespaces of strict OOXML",
      changed((text) => STRICT.reduce((all, [from, to]) => all.replaceAll(from, to), text)),
    ],
    ["absolute targets", changed((text) => text.replaceAll('Target="worksheets/', 'Target="/xl/worksheets/'))],
    [
      "part names in another case",
      zipParts(
        Object.fromEntries(Object.entries(PARTS).map(([path, text]) => [path.replace("sheet1", "Sheet1"), text])),
      ),
    ],
    ["UTF-16", zipSync({ ...unzipSync(zipParts(PARTS)), "xl/worksheets/sheet1.xml": utf16 })],
    ["a byte order mark", changed((text) => `\ufeff<?xml version="1.0"?>${text}`)],
    [
      "no styles",
      zipParts(
        Object.fromEntries(
          Object.entries(PARTS)
            .filter(([path]) => !path.includes("styles"))
            .map(([path, text]) => [path, text.replace(/<Relationship Id="rIdStyles"[^>]*>/, "")]),
        ),
      ),
    ],
  ])("%s", async (_, bytes) => {
    const workbook = openXlsx(bytes, "a.xlsx");
    expect((await workbook.read())[0]?.rows).toEqual(expected);
    const sheet = {
      name: "结果",
      rows: [{ cells: [{ value: "题", style: "title" as const }] }],
      widths: [],
      merges: [],
      frozenRows: 0,
      footer: "",
    };
    await workbook.apply({ cells: [{ sheet: "表", row: 0, column: 1, value: 5 }], marks: [], sheets: [sheet] });
    const again = openXlsx(workbook.save(), "a.xlsx");
    expect((await again.read())[0]?.rows).toEqual(expected);
    expect(await again.apply(NO_CHANGES)).toMatchObject({ written: [], skipped: [] });
  });

  test("chart sheets are left out, and the tabs after them are known by their own names", async () => {
    const parts = {
      ...PARTS,
      "xl/workbook.xml": (PARTS["xl/workbook.xml"] ?? "").replace(
        "<sheets>",
        '<sheets><sheet name="图" sheetId="9" r:id="rIdChart"/>',
      ),
      "xl/_rels/workbook.xml.rels": (PARTS["xl/_rels/workbook.xml.rels"] ?? "").replace(
        "</Relationships>",
        '<Relationship Id="rIdChart" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
      ),
      "xl/chartsheets/sheet1.xml": "<chartsheet/>",
    };
    expect((await openXlsx(zipParts(parts), "a.xlsx").read()).map(({ name }) => name)).toEqual(["表"]);
  });
});

test("a formula that read our figures shows what it showed before them", async () => {
  const workbook = openXlsx(buildXlsx(MODEL), "a.xlsx");
  await workbook.apply({ cells: [{ sheet: "表", row: 0, column: 1, value: 21 }], marks: [], sheets: [] });
  expect(new TextDecoder().decode(unzipSync(workbook.save())["xl/worksheets/sheet1.xml"])).toContain(
    "<f>B1*2</f><v>42</v>",
  );
  expect((await workbook.read())[0]?.rows[0]?.[2]).toEqual({ value: 2, formula: "B1*2" });
});

test("a workbook to which nothing was done is saved as the same bytes", async () => {
  const bytes = fixture("feature-rich.xlsx");
  const workbook = openXlsx(bytes, "a.xlsx");
  await workbook.read();
  await workbook.apply(NO_CHANGES);
  expect(workbook.save()).toBe(bytes);
});

test("a change that fails leaves the workbook as it was", async () => {
  const styles = `<styleSheet><cellXfs>${"<xf/>".repeat(64_000)}</cellXfs></styleSheet>`;
  const bytes = zipParts({ ...PARTS, "xl/styles.xml": styles });
  const workbook = openXlsx(bytes, "a.xlsx");
  const changes: ChangeSet = {
    cells: [{ sheet: "表", row: 0, column: 1, value: 5 }],
    marks: [],
    sheets: [
      {
        name: "结果",
        rows: [{ cells: [{ value: 1, style: "head" }] }],
        widths: [],
        merges: [],
        frozenRows: 0,
        footer: "",
      },
    ],
  };
  await expect(workbook.apply(changes)).rejects.toMatchObject({ fault: "unwritable" });
  expect(workbook.save()).toBe(bytes);
});

test("a signed workbook is opened with a warning", () => {
  const signed = zipParts({ ...PARTS, "_xmlsignatures/sig1.xml": "<Signature/>" });
  expect(openXlsx(signed, "a.xlsx").warnings).toEqual([expect.stringContaining("数字签名")]);
  expect(openXlsx(richestXlsm(), "a.xlsm").warnings).toEqual([]);
});
