import { unzipSync } from "fflate";
import type { CellPlace, ChangeSet, Mark } from "../../../../../src/core";
import { NO_CHANGES, NO_MEMORY, parseAddress } from "../../../../../src/core";
import { openXlsx } from "../../../../../src/workbook/xlsx/openXlsx";
import { childrenOf, parseXml } from "../../../../../src/workbook/xlsx/xml/XmlElement";
import { additions, partTexts, splitSheet } from "../../../../support/compareParts";
import { convertAll } from "../../../../support/libreOffice";
import { buildXlsx, partsOf, zipParts } from "../../../../support/workbooks/buildXlsx";
import { fixture } from "../../../../support/workbooks/fixture";
import { richestXlsm } from "../../../../support/workbooks/richestXlsx";
import { sampleReport } from "../../../../support/workbooks/sampleReport";
import { renumbered, savedElsewhere, withRowInserted, withText } from "../../../../support/workbooks/savedElsewhere";
import { storedFill, storedNote } from "../../../../support/workbooks/storedCells";

const EVALUATION = "项目支出绩效自评表";
const LEVELS = ["error", "suspect", "rounding", "remark"] as const;
const ORDER = [
  ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection"],
  ...["protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells"],
  ...[
    "phoneticPr",
    "conditionalFormatting",
    "dataValidations",
    "hyperlinks",
    "printOptions",
    "pageMargins",
    "pageSetup",
  ],
  ...["headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags"],
  ...["drawing", "legacyDrawing", "legacyDrawingHF", "picture", "oleObjects", "controls", "webPublishItems"],
  ...["tableParts", "extLst"],
];

function place(sheet: string, address: string): CellPlace {
  return { sheet, ...(parseAddress(address) ?? { row: -1, column: -1 }) };
}

function mark(sheet: string, address: string, level: Mark["level"], note = `${level} ${address}`): Mark {
  return { ...place(sheet, address), level, note };
}

/** A mark on each cell of the first rows and columns. */
function marksAll(sheet: string, rows: number, columns: number): readonly Mark[] {
  return Array.from({ length: rows * columns }, (_, index) => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    const level = LEVELS[index % LEVELS.length] ?? "error";
    return {
      sheet,
      row,
      column,
      level,
      note: `${level}：第 ${String(row + 1)} 行第 ${String(column + 1)} 列，相差 0.01 万元`,
    };
  });
}

const HUACAO: ChangeSet = {
  ...NO_CHANGES,
  cells: [{ sheet: "封面", row: 12, column: 2, value: 88.97 }],
  marks: [...marksAll("封面", 16, 5), ...marksAll("表1.6 预算执行", 14, 10), mark("表3.2 业绩分值", "ZA300", "error")],
  sheets: [sampleReport("绩核结果", "封面")],
};
const RICH: ChangeSet = {
  ...NO_CHANGES,
  marks: [...marksAll(EVALUATION, 27, 9), mark("明细", "B3", "error"), mark("明细", "Z99", "suspect")],
};
const CASES = [
  { name: "huacao-2024-unscored.xlsx", bytes: fixture("huacao-2024-unscored.xlsx"), changes: HUACAO },
  { name: "huacao-2024.xlsx", bytes: fixture("huacao-2024.xlsx"), changes: HUACAO },
  { name: "feature-rich.xlsx", bytes: fixture("feature-rich.xlsx"), changes: RICH },
  { name: "feature-rich as .xlsm", bytes: richestXlsm(), changes: RICH },
];

async function applied(bytes: Uint8Array, changes: ChangeSet) {
  const workbook = openXlsx(bytes, "a.xlsx");
  const receipt = await workbook.apply(changes);
  return { receipt, saved: workbook.save() };
}

function sheetParts(bytes: Uint8Array) {
  return Object.entries(partTexts(bytes)).filter(([path]) => path.includes("worksheets/sheet"));
}

/** Places of the marks whose cell shows a colour of ours, or has our note. */
function visible(bytes: Uint8Array, marks: readonly Mark[]) {
  return marks.filter((one) => {
    const fill = storedFill(bytes, one);
    return fill === "F7CBC6" || fill === "FDE9C8" || fill === "EDECF7" || storedNote(bytes, one)?.includes(one.note);
  });
}

describe.each(CASES)("$name with marks", ({ bytes, changes }) => {
  const marked = applied(bytes, changes);

  test("taken back, every part has the text that it had, and none is left over", async () => {
    const { saved } = await marked;
    const cleared = await applied(saved, NO_CHANGES);
    expect(partTexts(cleared.saved)).toEqual(partTexts(bytes));
    expect(Object.keys(unzipSync(cleared.saved))).toEqual(Object.keys(unzipSync(bytes)));
  });

  test("taken back before it was saved, it is the file that it was", async () => {
    const workbook = openXlsx(bytes, "a.xlsx");
    await workbook.apply(changes);
    await workbook.apply(NO_CHANGES);
    expect(partTexts(workbook.save())).toEqual(partTexts(bytes));
  });

  test("the same marks once more give the same file", async () => {
    const { saved, receipt } = await marked;
    const again = await applied(saved, changes);
    expect(again.receipt).toEqual(receipt);
    expect(Buffer.compare(again.saved, saved)).toBe(0);
  });

  test("cells keep all but their fill", async () => {
    const { saved } = await marked;
    const [before, after] = [partTexts(bytes), partTexts(saved)];
    for (const [path, xml] of Object.entries(before)) {
      if (!path.includes("worksheets/sheet")) continue;
      const [old, fresh] = [splitSheet(xml).cells, splitSheet(after[path] ?? "").cells];
      for (const [address, source] of old) {
        const isWritten = changes.cells.length > 0 && address === "C13";
        const found = fresh.get(address) ?? "";
        if (!isWritten) expect(withoutStyle(found)).toBe(withoutStyle(source));
      }
    }
    expect(additions(before["xl/styles.xml"] ?? "", after["xl/styles.xml"] ?? "")).toBeDefined();
  });

  test("all elements of a sheet stand in the order of the schema", async () => {
    for (const [, xml] of sheetParts((await marked).saved)) {
      const found = parseXml(xml).children.map(({ local }) => ORDER.indexOf(local));
      expect(found).toEqual([...found].sort((one, other) => one - other));
    }
  });

  test("every XML part is well-formed, and every relationship leads somewhere", async () => {
    const texts = partTexts((await marked).saved);
    for (const [path, text] of Object.entries(texts)) {
      if (/\.(xml|rels|vml)$/.test(path)) expect(() => parseXml(text)).not.toThrow();
      const targets = [...text.matchAll(/Target="\/([^"]*)"/g)].map(([, target]) => target);
      if (path.endsWith(".rels")) expect(targets.filter((target) => texts[target ?? ""] === undefined)).toEqual([]);
    }
  });

  test.each([
    ["saved by another program", savedElsewhere],
    ["saved with other numbers for its styles", renumbered],
  ])("taken back after it was %s, nothing of ours shows", async (_, save) => {
    const { saved } = await marked;
    const elsewhere = save(saved);
    expect(visible(elsewhere, changes.marks).length).toBeGreaterThan(changes.marks.length / 2);
    const cleared = (await applied(elsewhere, NO_CHANGES)).saved;
    expect(visible(cleared, changes.marks)).toEqual([]);
    const fills = (file: Uint8Array) => changes.marks.map((one) => storedFill(file, one));
    expect(fills(cleared)).toEqual(fills(bytes));
    expect(Object.keys(unzipSync(cleared)).sort()).toEqual(Object.keys(unzipSync(savedElsewhere(bytes))).sort());
    expect(await openXlsx(cleared, "a.xlsx").read()).toEqual(await openXlsx(bytes, "a.xlsx").read());
  });
});

test("LibreOffice opens them, and what it saves can be taken back", async () => {
  const marked = await Promise.all(CASES.map(({ bytes, changes }) => applied(bytes, changes)));
  const elsewhere = convertAll(
    marked.map(({ saved }) => saved),
    "xlsx",
  );
  const cleared = await Promise.all(elsewhere.map(async (bytes) => (await applied(bytes, NO_CHANGES)).saved));
  const told = CASES.map(({ name, changes: { marks } }, index) => {
    const [before, after] = [elsewhere[index] ?? new Uint8Array(), cleared[index] ?? new Uint8Array()];
    const isMarked = visible(before, marks).length > marks.length / 2;
    const hasRecord = partTexts(after)["customXml/item1.xml"]?.includes("jihe") === true;
    return { name, isMarked, left: visible(after, marks), hasRecord };
  });
  expect(told).toEqual(CASES.map(({ name }) => ({ name, isMarked: true, left: [], hasRecord: false })));
  for (const pdf of convertAll(cleared, "pdf")) expect(pdf.length).toBeGreaterThan(1000);
}, 180_000);

function withoutStyle(cell: string): string {
  return cell.replace(/\ss="\d+"/, "");
}

test("a user's note and a threaded comment are left alone, to the last character", async () => {
  const bytes = fixture("feature-rich.xlsx");
  const marks = [mark(EVALUATION, "E5", "error"), mark(EVALUATION, "H6", "suspect"), mark(EVALUATION, "H7", "remark")];
  const { receipt, saved } = await applied(bytes, { ...NO_CHANGES, marks });
  const because = "该单元格已有批注，绩核的说明见“绩核结果”表";
  expect(receipt.skipped).toEqual([
    { ...place(EVALUATION, "E5"), because },
    { ...place(EVALUATION, "H6"), because },
  ]);
  expect(marks.map((one) => storedFill(saved, one))).toEqual(["F7CBC6", "FDE9C8", null]);
  const [before, after] = [partTexts(bytes), partTexts(saved)];
  const added = (path: string) => additions(before[path] ?? "", after[path] ?? "")?.join("");
  expect(added("xl/comments1.xml")).toMatch(/^<author>绩核<\/author><comment ref="H7" authorId="2">.*<\/comment>$/);
  expect(added("xl/drawings/vmlDrawing1.vml")).toMatch(/^<v:shape [^>]*id="_x0000_s1028".*<\/v:shape>$/);
  expect(after["xl/threadedComments/threadedComment1.xml"]).toBe(before["xl/threadedComments/threadedComment1.xml"]);
  expect(after["xl/worksheets/_rels/sheet1.xml.rels"]).toBe(before["xl/worksheets/_rels/sheet1.xml.rels"]);
});

const MODEL = {
  sheets: [
    {
      name: "表",
      cells: { A1: "项目", B2: { value: 1, fill: "DDEBF7" }, B3: { value: 2, format: "0.00" }, C5: 3 },
    },
  ],
};
const MARKS = [mark("表", "B2", "error"), mark("表", "B3", "suspect"), mark("表", "F9", "rounding")];

async function markedModel(): Promise<Uint8Array> {
  return (await applied(buildXlsx(MODEL), { ...NO_CHANGES, marks: MARKS })).saved;
}

test("a cell that someone filled in another colour since keeps that colour", async () => {
  const saved = await markedModel();
  const styles = (partTexts(saved)["xl/styles.xml"] ?? "").replace("FFF7CBC6", "FF00FF00");
  const cleared = (await applied(withText(saved, { "xl/styles.xml": styles }), NO_CHANGES)).saved;
  expect(["B2", "B3", "F9"].map((address) => storedFill(cleared, place("表", address)))).toEqual([
    "00FF00",
    null,
    null,
  ]);
});

test("a note that someone wrote on is theirs and stays, with its box", async () => {
  const saved = await markedModel();
  const comments = (partTexts(saved)["xl/comments1.xml"] ?? "").replace("suspect B3", "suspect B3（已改，李四）");
  const cleared = (await applied(withText(saved, { "xl/comments1.xml": comments }), NO_CHANGES)).saved;
  expect(["B2", "B3", "F9"].map((address) => storedNote(cleared, place("表", address)))).toEqual([
    null,
    "suspect B3（已改，李四）",
    null,
  ]);
  const drawing = partTexts(cleared)["xl/drawings/vmlDrawing1.vml"] ?? "";
  expect(drawing.match(/<x:Row>\d+/g)).toEqual(["<x:Row>2"]);
});

test("marks that moved with their cells are found by their notes", async () => {
  const moved = withRowInserted(await markedModel(), "xl/worksheets/sheet1.xml", 2);
  expect(storedFill(moved, place("表", "B3"))).toBe("F7CBC6");
  const cleared = (await applied(moved, NO_CHANGES)).saved;
  const addresses = ["B3", "B4", "F10"].map((address) => place("表", address));
  expect(addresses.map((one) => storedFill(cleared, one))).toEqual(["DDEBF7", null, null]);
  expect(addresses.map((one) => storedNote(cleared, one))).toEqual([null, null, null]);
  expect(partTexts(cleared)["xl/worksheets/sheet1.xml"]).not.toContain("legacyDrawing");
  expect(partTexts(cleared)["xl/worksheets/sheet1.xml"]).not.toContain('"F10"');
});

test("fills of themes and patterns come back as they were", async () => {
  const patterned = '<fill><patternFill patternType="lightUp"><fgColor theme="4" tint="0.4"/></patternFill></fill>';
  const parts = partsOf(MODEL);
  const styles = (parts["xl/styles.xml"] ?? "").replace(
    /<fill><patternFill patternType="solid">.*?<\/fill>/,
    patterned,
  );
  const bytes = zipParts({ ...parts, "xl/styles.xml": styles });
  const { saved } = await applied(bytes, { ...NO_CHANGES, marks: MARKS });
  expect(storedFill(saved, place("表", "B2"))).toBe("F7CBC6");
  const cleared = partTexts((await applied(renumbered(saved), NO_CHANGES)).saved);
  const number = Number(/<c r="B2" s="(\d+)"/.exec(cleared["xl/worksheets/sheet1.xml"] ?? "")?.[1]);
  const root = parseXml(cleared["xl/styles.xml"] ?? "");
  const xf = childrenOf(
    root.children.find(({ local }) => local === "cellXfs"),
    "xf",
  )[number];
  expect(xf?.source.slice(xf.start, xf.end)).toContain('fillId="2"');
  expect(cleared["xl/styles.xml"]).toContain(patterned);
});

test("a workbook without styles gets them for its marks, and loses them again", async () => {
  const parts = partsOf({ sheets: [{ name: "表", cells: { A1: 1 } }] });
  const path = "xl/_rels/workbook.xml.rels";
  const links = (parts[path] ?? "").replace(/<Relationship Id="rIdStyles"[^>]*>/, "");
  const others = Object.entries({ ...parts, [path]: links }).filter(([part]) => part !== "xl/styles.xml");
  const bytes = zipParts(Object.fromEntries(others));
  const { saved } = await applied(bytes, { ...NO_CHANGES, marks: [mark("表", "A1", "error")] });
  expect(storedFill(saved, place("表", "A1"))).toBe("F7CBC6");
  expect(partTexts((await applied(saved, NO_CHANGES)).saved)).toEqual(partTexts(bytes));
});

test("prefixes on every element are kept to", async () => {
  const prefixed = (text: string) => text.replace(/<(\/?)(?=\w)/g, "<$1x:").replace('xmlns="', 'xmlns:x="');
  const parts = partsOf({ sheets: [{ name: "表", cells: { A1: 1 }, notes: { B1: "注" } }] });
  const changed = Object.entries(parts).map(([path, text]) => {
    return [path, /sheet1\.xml$|styles|comments1/.test(path) ? prefixed(text) : text] as const;
  });
  const bytes = zipParts(Object.fromEntries(changed));
  const { saved } = await applied(bytes, {
    ...NO_CHANGES,
    marks: [mark("表", "A1", "error"), mark("表", "C1", "error")],
  });
  const texts = partTexts(saved);
  expect(texts["xl/worksheets/sheet1.xml"]).toMatch(
    /<x:c r="A1" s="\d+"><x:v>1<.*<x:c r="C1" s="\d+"\/>.*<x:legacyDrawing /,
  );
  expect(texts["xl/styles.xml"]).toMatch(/<x:fill><x:patternFill patternType="solid"><x:fgColor rgb="FFF7CBC6"\/>/);
  expect(texts["xl/comments1.xml"]).toMatch(/<x:comment ref="A1" authorId="1"><x:text><x:r>/);
  expect(partTexts((await applied(renumbered(saved), NO_CHANGES)).saved)["xl/comments1.xml"]).not.toContain("error");
  expect(partTexts((await applied(saved, NO_CHANGES)).saved)).toEqual(partTexts(bytes));
});

test("where the drawing of a sheet's notes is missing, the fill is set and the receipt says why there is no note", async () => {
  const parts = partsOf({ sheets: [{ name: "表", cells: { A1: 1 } }] });
  const path = "xl/worksheets/sheet1.xml";
  const broken = (parts[path] ?? "").replace("</worksheet>", '<legacyDrawing xmlns:r="r" r:id="rId9"/></worksheet>');
  const { receipt, saved } = await applied(zipParts({ ...parts, [path]: broken }), {
    ...NO_CHANGES,
    marks: [mark("表", "A1", "error")],
  });
  expect(receipt.skipped).toMatchObject([{ row: 0, because: expect.stringContaining("批注无法改动") as string }]);
  expect(storedFill(saved, place("表", "A1"))).toBe("F7CBC6");
});

describe("memory", () => {
  const memory = { version: 1, decisions: [{ id: "a", decision: "dismissed", reason: "无关", figures: "1" }] } as const;

  test("when nothing is to be kept any more, the file is what it was", async () => {
    const bytes = fixture("huacao-2024.xlsx");
    const { saved } = await applied(bytes, { ...HUACAO, memory });
    const kept = await applied(saved, NO_CHANGES);
    expect(await openXlsx(kept.saved, "a.xlsx").recall()).toEqual(memory);
    const cleared = await applied(kept.saved, { ...NO_CHANGES, memory: NO_MEMORY });
    expect(partTexts(cleared.saved)).toEqual(partTexts(bytes));
  });

  test.each([
    ["the memory", (text: string) => text.replace("{&quot;version&quot;:1,", "{&quot;version&quot;:2,")],
    ["the whole record", (text: string) => text.replace("record@1", "record@2")],
  ])("a later version's is neither shown nor replaced: %s", async (_, change) => {
    const { saved } = await applied(buildXlsx(MODEL), { ...NO_CHANGES, memory });
    const path = "customXml/item1.xml";
    const workbook = openXlsx(withText(saved, { [path]: change(partTexts(saved)[path] ?? "") }), "a.xlsx");
    expect(await workbook.recall()).toEqual(NO_MEMORY);
    await expect(workbook.apply({ ...NO_CHANGES, memory })).rejects.toMatchObject({
      fault: "refused",
      message: expect.stringContaining("更新版本的绩核") as string,
    });
  });
});
