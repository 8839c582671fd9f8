import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { clearWorkbook } from "../../src/app/clear";
import { inlineEngine } from "../../src/app/inlineEngine";
import { scoreWorkbook } from "../../src/app/score";
import { formatAddress, formatExact, inspect, type Sheet } from "../../src/core";
import { toResult } from "../../src/report/json";
import { planMarks } from "../../src/report/marks";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { changedCells, compareParts, partTexts, splitSheet } from "../support/compareParts";
import { readFixture } from "../support/inspectFile";
import { convert } from "../support/libreOffice";

const UNSCORED = "huacao-2024-unscored.xlsx";
const OPTIONS = { engine: inlineEngine(), version: "0.0.0", sha256: "0".repeat(64) };

async function scored(bytes: Uint8Array) {
  const workbook = openXlsx(bytes, UNSCORED);
  const run = await scoreWorkbook(workbook, OPTIONS);
  return { run, bytes: workbook.save() };
}

/** Parts that name sheets, styles and relations of the whole. */
const FRAME = [
  "[Content_Types].xml",
  "docProps/app.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
  "xl/workbook.xml",
];

test("the scored file differs from the input only in what was planned", async () => {
  const input = readFixture(UNSCORED);
  const { run, bytes } = await scored(input);
  const numbers = await sheetNumbers(input);
  const { checks, writes } = run.inspection;
  const marked = [...new Set(planMarks(checks).map(({ sheet }) => numbers.get(sheet)))];
  const touched = new Set([...marked, ...writes.map(({ sheet }) => numbers.get(sheet))]);
  const parts = compareParts(input, bytes);
  expect(parts.removed).toEqual([]);
  expect([...parts.changed].sort()).toEqual([...FRAME, ...[...touched].map(sheetPart)].sort());
  expect([...parts.added].sort()).toEqual(plannedParts(numbers.size, marked).sort());
});

test("the values that the scored file has beyond the input's are the planned ones, sheet by sheet", async () => {
  const input = readFixture(UNSCORED);
  const { run, bytes } = await scored(input);
  const [before, after] = [partTexts(input), partTexts(bytes)];
  const changed = [...(await sheetNumbers(input))].flatMap(([sheet, number]) => {
    const [old, fresh] = [before[sheetPart(number)], after[sheetPart(number)]];
    return changedCells(old ?? "", fresh ?? "")
      .filter((address) => valueOf(old, address) !== valueOf(fresh, address))
      .map((address) => `${sheet}!${address}`);
  });
  const planned = run.inspection.writes.map((write) => `${write.sheet}!${formatAddress(write)}`);
  expect(planned.length).toBeGreaterThan(70);
  expect(changed.sort()).toEqual(planned.sort());
});

/** Sheet N of the sample, counted in the order of the tabs, is the part sheetN.xml. */
async function sheetNumbers(input: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const sheets = await openXlsx(input, UNSCORED).read();
  return new Map(sheets.map(({ name }, index) => [name, index + 1]));
}

function sheetPart(number: number | undefined): string {
  return `xl/worksheets/sheet${String(number)}.xml`;
}

/** Both report sheets, notes for each marked sheet, and the record of what is ours. */
function plannedParts(sheets: number, marked: readonly (number | undefined)[]): string[] {
  return [
    ...[sheets + 1, sheets + 2].map(sheetPart),
    ...marked.map((number) => `xl/worksheets/_rels/sheet${String(number)}.xml.rels`),
    ...marked.map((_, index) => `xl/comments${String(index + 1)}.xml`),
    ...marked.map((_, index) => `xl/drawings/vmlDrawing${String(index + 1)}.vml`),
    "customXml/item1.xml",
    "customXml/itemProps1.xml",
    "customXml/_rels/item1.xml.rels",
  ];
}

/** What stands between a cell's tags. */
function valueOf(xml: string | undefined, address: string): string {
  return (splitSheet(xml ?? "").cells.get(address) ?? "").replace(/^<c[^>]*?(?:\/>|>)|<\/c>$/g, "");
}

test("reading the scored file gives the same result, and scoring it again changes nothing", async () => {
  const first = await scored(readFixture(UNSCORED));
  const second = await scored(first.bytes);
  const result = ({ run }: typeof first) => toResult(run.inspection, run.provenance);
  expect(result(second)).toEqual(result(first));
  expect(partTexts(second.bytes)).toEqual(partTexts(first.bytes));
});

test("a score that a person changed in the scored file is that person's from then on", async () => {
  const { bytes } = await scored(readFixture(UNSCORED));
  const sheets = await openXlsx(replaceCell(bytes, "xl/worksheets/sheet13.xml", "F16", "<v>0.69</v>"), UNSCORED).read();
  const indicator = inspect(sheets).scorecard?.indicators.find((entry) => entry.indicator.code === "B14");
  expect([indicator?.given, indicator?.computed].map((score) => score && formatExact(score))).toEqual(["0.69", "0.7"]);
});

function replaceCell(bytes: Uint8Array, part: string, address: string, content: string): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts[part] ?? new Uint8Array());
  const source = splitSheet(xml).cells.get(address) ?? "";
  const style = /\ss="\d+"/.exec(source)?.[0] ?? "";
  return zipSync({ ...parts, [part]: strToU8(xml.replace(source, `<c r="${address}"${style}>${content}</c>`)) });
}

/** The sample with its summaries as formulas: 表3.1 adds up 表3.2, the cover links to 表3.1. */
function linked(): Uint8Array {
  const scores = "'表3.2 业绩分值'!";
  const formulas: readonly (readonly [string, string, string])[] = [
    ["xl/worksheets/sheet12.xml", "D4", `SUM(${scores}F5:F11)`],
    ["xl/worksheets/sheet12.xml", "D5", `SUM(${scores}F12:F33)`],
    ["xl/worksheets/sheet12.xml", "D6", `SUM(${scores}F34:F63)`],
    ["xl/worksheets/sheet12.xml", "D7", `ROUND(SUM(${scores}F64:F74),2)`],
    ["xl/worksheets/sheet12.xml", "D8", "D4+D5+D6+D7"],
    ...["4", "5", "6", "7", "8"].map(
      (row) => ["xl/worksheets/sheet12.xml", `E${row}`, `IF(C${row}=0,0,ROUND(D${row}/C${row},4))`] as const,
    ),
    ["xl/worksheets/sheet13.xml", "F75", "SUM(F5:F74)"],
    ["xl/worksheets/sheet14.xml", "I12", "AVERAGE(I4:I11)"],
    ["xl/worksheets/sheet1.xml", "C13", "'表3.1 指标评分'!D8"],
  ];
  return formulas.reduce(
    (bytes, [part, address, formula]) => replaceCell(bytes, part, address, `<f>${formula}</f><v>0</v>`),
    readFixture(UNSCORED),
  );
}

const formulaValues = (sheets: readonly Sheet[]) =>
  sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row, r) =>
      (row ?? []).flatMap((cell, c) =>
        cell?.formula === undefined
          ? []
          : [[`${sheet.name}!${formatAddress({ row: r, column: c })}`, Number(cell.value).toPrecision(12)]],
      ),
    ),
  );

test("formulas over the scores hold what LibreOffice makes of them, and are not replaced", async () => {
  const { run, bytes } = await scored(linked());
  expect(run.receipt.stale).toEqual([]);
  const values = await storedFormulas(bytes);
  expect(values).toEqual(await storedFormulas(convert(bytes, "xlsx")));
  expect(new Map(values.map(([address, value]) => [address, Number(value)])).get("封面!C13")).toBe(88.97);
});

/** Formula cells as the file stores them, ours among them. */
async function storedFormulas(bytes: Uint8Array) {
  return formulaValues(await openXlsx(withoutRecord(bytes), UNSCORED).read());
}

/** The same file to a reader that does not know which values are ours. */
function withoutRecord(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync(Object.fromEntries(Object.entries(parts).filter(([name]) => !name.startsWith("customXml/"))));
}

test("LibreOffice opens the scored file", async () => {
  const { bytes } = await scored(readFixture(UNSCORED));
  expect(convert(bytes, "pdf").length).toBeGreaterThan(10_000);
});

test.each(["huacao-2024.xlsx", "huacao-2024-unscored.xlsx", "feature-rich.xlsx"])(
  "clearing the scored copy of %s gives back every part of the input",
  async (name) => {
    const input = readFixture(name);
    const { bytes } = await scored(input);
    const workbook = openXlsx(bytes, name);
    await clearWorkbook(workbook);
    expect(partTexts(workbook.save())).toEqual(partTexts(input));
  },
);

test("accused cells are marked with a fill and a note, and the marks are no part of what is read", async () => {
  const { run, bytes } = await scored(readFixture(UNSCORED));
  const text = Object.entries(partTexts(bytes))
    .filter(([name]) => /comments\d*\.xml$/.test(name))
    .map(([, xml]) => xml)
    .join("");
  const findings = run.inspection.checks.filter((check) => check.verdict === "error" && check.root === undefined);
  expect(findings.length).toBeGreaterThan(5);
  expect(findings.filter((check) => !text.includes(`ref="${formatAddress(check.at.place)}"`))).toEqual([]);
  expect(text).toContain("【不一致】");
  expect(await openXlsx(bytes, UNSCORED).read()).toEqual(await openXlsx(readFixture(UNSCORED), UNSCORED).read());
});
