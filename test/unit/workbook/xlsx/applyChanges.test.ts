import { unzipSync } from "fflate";
import type { ChangeSet, Sheet } from "../../../../src/core";
import { NO_CHANGES } from "../../../../src/core";
import { openXlsx } from "../../../../src/workbook/xlsx/openXlsx";
import { parseXml } from "../../../../src/workbook/xlsx/xml/XmlElement";
import { additions, changedCells, compareParts, partTexts, splitSheet } from "../../../support/compareParts";
import { convertAll } from "../../../support/libreOffice";
import { fixture } from "../../../support/workbooks/fixture";
import { richestXlsm } from "../../../support/workbooks/richestXlsx";
import { sampleReport } from "../../../support/workbooks/sampleReport";
import { savedElsewhere } from "../../../support/workbooks/savedElsewhere";

const EVALUATION = "项目支出绩效自评表";

interface Case {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly changes: ChangeSet;
  /** Cells that change, by sheet part; formulas that read them among them. */
  readonly cells: Readonly<Record<string, readonly string[]>>;
}

const RICH_CHANGES: ChangeSet = {
  cells: [
    { sheet: EVALUATION, row: 4, column: 7, value: "=偏差说明" },
    { sheet: EVALUATION, row: 25, column: 8, value: 4.5 },
    { sheet: EVALUATION, row: 4, column: 4, value: 80 },
    { sheet: EVALUATION, row: 24, column: 5, value: 1 },
    { sheet: EVALUATION, row: 24, column: 6, value: 1 },
    { sheet: EVALUATION, row: 6, column: 0, value: 1 },
    { sheet: "明细", row: 0, column: 0, value: "改名" },
    { sheet: "明细", row: 12, column: 1, value: 7 },
  ],
  marks: [],
  sheets: [sampleReport("绩核结果", EVALUATION)],
};
const RICH_CELLS = {
  "xl/worksheets/sheet1.xml": ["E5", "G5", "H5", "I26"],
  "xl/worksheets/sheet4.xml": ["B13"],
};

const CASES: readonly Case[] = [
  {
    name: "huacao-2024-unscored.xlsx",
    bytes: fixture("huacao-2024-unscored.xlsx"),
    changes: {
      cells: [
        { sheet: "表3.2 业绩分值", row: 4, column: 5, value: 2 },
        { sheet: "表3.2 业绩分值", row: 5, column: 5, value: 1.5 },
        { sheet: "封面", row: 12, column: 2, value: 88.97 },
        { sheet: "封面", row: 13, column: 2, value: "良" },
      ],
      marks: [],
      sheets: [sampleReport("绩核结果", "表1.6 预算执行"), sampleReport("绩核勾稽", "封面")],
    },
    cells: { "xl/worksheets/sheet13.xml": ["F5", "F6"], "xl/worksheets/sheet1.xml": ["C13", "C14"] },
  },
  { name: "feature-rich.xlsx", bytes: fixture("feature-rich.xlsx"), changes: RICH_CHANGES, cells: RICH_CELLS },
  { name: "feature-rich as .xlsm", bytes: richestXlsm(), changes: RICH_CHANGES, cells: RICH_CELLS },
];

/** Parts that an added sheet and our record change, by additions only. */
const EXTENDED = [
  "[Content_Types].xml",
  "docProps/app.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
  "xl/workbook.xml",
];

async function applied(bytes: Uint8Array, changes: ChangeSet) {
  const workbook = openXlsx(bytes, "a.xlsx");
  const receipt = await workbook.apply(changes);
  return { receipt, saved: workbook.save() };
}

describe.each(CASES)("$name after writing", ({ bytes, changes, cells }) => {
  const written = applied(bytes, changes);

  test("only the planned parts differ, all others have the same bytes in the same order", async () => {
    const { saved, receipt } = await written;
    const parts = compareParts(bytes, saved);
    const expected = [...Object.keys(cells), ...EXTENDED];
    expect(parts.changed.filter((part) => !expected.includes(part))).toEqual([]);
    expect(parts.removed).toEqual([]);
    expect(parts.keepsOrder).toBe(true);
    expect(parts.added).toHaveLength(receipt.addedSheets.length + 3);
    expect(parts.identical.length).toBe(Object.keys(partTexts(bytes)).length - parts.changed.length);
  });

  test("in the sheets only the planned cells differ, and the formulas that read them", async () => {
    const { saved } = await written;
    const [before, after] = [partTexts(bytes), partTexts(saved)];
    for (const [part, addresses] of Object.entries(cells)) {
      const [old = "", fresh = ""] = [before[part], after[part]];
      expect(changedCells(old, fresh).filter((address) => !addresses.includes(address) && address !== "G25")).toEqual(
        [],
      );
      expect(changedCells(old, fresh)).toEqual(expect.arrayContaining([...addresses]));
      const added = additions(
        splitSheet(old).rest,
        splitSheet(fresh).rest.replace(/<dimension[^>]*>/, /<dimension[^>]*>/.exec(old)?.[0] ?? ""),
      );
      expect(added?.every((token) => /^<\/?row/.test(token))).toBe(true);
    }
  });

  test("in the other parts there are only additions", async () => {
    const { saved } = await written;
    const [before, after] = [partTexts(bytes), partTexts(saved)];
    for (const part of EXTENDED) {
      const wanted = (before[part] ?? "").replace(/\s*fullCalcOnLoad="1"/, "");
      const found = (after[part] ?? "")
        .replace(/\s*fullCalcOnLoad="1"/, "")
        .replace(/<vt:i4>\d+/, /<vt:i4>\d+/.exec(wanted)?.[0] ?? "$&");
      expect({ part, added: additions(wanted, found) !== undefined }).toEqual({ part, added: true });
    }
  });

  test("every XML part is well-formed", async () => {
    const { saved } = await written;
    for (const [part, text] of Object.entries(partTexts(saved))) {
      if (/\.(xml|rels|vml)$/.test(part)) expect(() => parseXml(text)).not.toThrow();
    }
  });

  test("the same changes once more give the same file", async () => {
    const { saved } = await written;
    const again = await applied(saved, changes);
    expect(Buffer.compare(again.saved, saved)).toBe(0);
    expect(again.receipt).toEqual((await written).receipt);
  });

  test("what was read before is read after, and no changes give it back", async () => {
    const { saved } = await written;
    const before = await openXlsx(bytes, "a.xlsx").read();
    expect(await openXlsx(saved, "a.xlsx").read()).toEqual(before);
    const cleared = await applied(saved, NO_CHANGES);
    expect(Object.keys(unzipSync(cleared.saved)).sort()).toEqual(Object.keys(unzipSync(bytes)).sort());
    expect(await openXlsx(cleared.saved, "a.xlsx").read()).toEqual(before);
    expect(partTexts(cleared.saved)).toEqual(partTexts(bytes));
  });

  test("what is still ours is taken out of a file that was saved since, too", async () => {
    const { saved } = await written;
    const cleared = await applied(savedElsewhere(saved), NO_CHANGES);
    expect(Object.keys(unzipSync(cleared.saved)).sort()).toEqual(Object.keys(unzipSync(bytes)).sort());
    const before = await openXlsx(bytes, "a.xlsx").read();
    expect(withoutResults(await openXlsx(cleared.saved, "a.xlsx").read())).toEqual(withoutResults(before));
    const [old, fresh] = [partTexts(savedElsewhere(bytes)), partTexts(cleared.saved)];
    const differing = Object.keys(old).filter((part) => !part.includes("worksheets/") && old[part] !== fresh[part]);
    expect(differing).toEqual(["xl/styles.xml"]);
  });
});

test("LibreOffice opens them", async () => {
  const written = await Promise.all(CASES.map(({ bytes, changes }) => applied(bytes, changes)));
  const files = written.map(({ saved }) => saved);
  const workbooks = convertAll(files, "xlsx").map((bytes) => partTexts(bytes)["xl/workbook.xml"] ?? "");
  const missing = written.map(({ receipt }, index) =>
    receipt.addedSheets.filter((name) => workbooks[index]?.includes(`name="${name}"`) !== true),
  );
  expect(missing).toEqual(CASES.map(() => []));
  for (const pdf of convertAll(files, "pdf")) expect(pdf.length).toBeGreaterThan(1000);
}, 120_000);

test("formulas, array formulas, covered cells and table heads are skipped with a reason", async () => {
  const { receipt } = await applied(fixture("feature-rich.xlsx"), RICH_CHANGES);
  expect(receipt.skipped.map(({ row, column, because }) => [row, column, because])).toEqual([
    [24, 5, expect.stringContaining("公式")],
    [24, 6, expect.stringContaining("数组公式")],
    [6, 0, expect.stringContaining("合并")],
    [0, 0, expect.stringContaining("标题行")],
  ]);
});

test("a cell of a pivot table is skipped", async () => {
  const { receipt } = await applied(richestXlsm(), {
    cells: [{ sheet: "隐藏底稿", row: 3, column: 4, value: 1 }],
    marks: [],
    sheets: [],
  });
  expect(receipt.skipped).toEqual([
    expect.objectContaining({ because: expect.stringContaining("数据透视表") as string }),
  ]);
});

test("shared formulas stay shared with their new results, and an array formula waits for Excel", async () => {
  const { saved, receipt } = await applied(fixture("feature-rich.xlsx"), RICH_CHANGES);
  const sheet = partTexts(saved)["xl/worksheets/sheet1.xml"] ?? "";
  expect(sheet).toContain('<f t="shared" ref="G5:G24" si="0">ROUND(MIN(E5/D5,1)*F5,2)</f><v>4</v>');
  expect(sheet).toContain('<f t="shared" si="0"/><v>4.8</v>');
  expect(sheet).toContain('<f t="array" ref="G25">SUM(G5:G24)</f>');
  expect(receipt.stale).toEqual([{ sheet: EVALUATION, row: 24, column: 6 }]);
  expect(partTexts(saved)["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
});

test("notes, threaded comments and their authors survive", async () => {
  const { saved } = await applied(richestXlsm(), RICH_CHANGES);
  const kept = compareParts(richestXlsm(), saved).identical;
  for (const part of [
    "comments1",
    "threadedComments/threadedComment1",
    "persons/person",
    "charts/chart1",
    "pivotTables/pivotTable1",
  ]) {
    expect(kept).toContain(`xl/${part}.xml`);
  }
  expect(kept).toContain("xl/vbaProject.bin");
  expect(partTexts(saved)["[Content_Types].xml"]).toContain("application/vnd.ms-excel.sheet.macroEnabled.main+xml");
});

test("a change set that touches no formula leaves the calculation settings alone", async () => {
  const changes = { cells: [{ sheet: "封面", row: 12, column: 2, value: 88 }], marks: [], sheets: [] };
  const { saved, receipt } = await applied(fixture("huacao-2024-unscored.xlsx"), changes);
  expect(receipt.stale).toEqual([]);
  expect(compareParts(fixture("huacao-2024-unscored.xlsx"), saved).changed).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/worksheets/sheet1.xml",
  ]);
});

/** Results of formulas may be newer than the ones that the file came with. */
function withoutResults(sheets: readonly Sheet[]) {
  return sheets.map(({ rows, ...sheet }) => ({
    ...sheet,
    rows: rows.map((row) => row?.map((cell) => (cell?.formula === undefined ? cell : { formula: cell.formula }))),
  }));
}
