import { unzipSync, zipSync } from "fflate";
import type { ChangeSet } from "../../../../../src/core";
import { cellAt, NO_CHANGES } from "../../../../../src/core";
import { openXlsx } from "../../../../../src/workbook/xlsx/openXlsx";
import { compareParts, partTexts, splitSheet } from "../../../../support/compareParts";
import { fixture } from "../../../../support/workbooks/fixture";
import { savedElsewhere, withText } from "../../../../support/workbooks/savedElsewhere";

const SHEET = "项目支出绩效自评表";
const PART = "xl/worksheets/sheet1.xml";
const CHAIN = "xl/calcChain.xml";
/** G5 writes out the formula that G6 to G24 share; G25 is an array formula. */
const BYTES = withChain(fixture("feature-rich.xlsx"));
const REPLACING: ChangeSet = {
  ...NO_CHANGES,
  cells: [{ sheet: SHEET, row: 4, column: 6, value: 3, replacesFormula: true }],
};

/** The file with the order of its calculation among the first of its parts. */
function withChain(bytes: Uint8Array): Uint8Array {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain";
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml";
  const texts = partTexts(bytes);
  const insert = (path: string, before: string, source: string) => ({
    [path]: (texts[path] ?? "").replace(before, source + before),
  });
  const linked = withText(bytes, {
    ...insert("[Content_Types].xml", "</Types>", `<Override PartName="/${CHAIN}" ContentType="${type}"/>`),
    ...insert(
      "xl/_rels/workbook.xml.rels",
      "</Relationships>",
      `<Relationship Id="rIdChain" Type="${kind}" Target="calcChain.xml"/>`,
    ),
  });
  const [first, ...rest] = Object.entries(unzipSync(linked));
  const chain = new TextEncoder().encode(`<calcChain xmlns="${main}"><c r="G5" i="1"/><c r="G6"/></calcChain>`);
  return zipSync(Object.fromEntries([first ?? ["", new Uint8Array()], [CHAIN, chain], ...rest]));
}

async function replaced() {
  const workbook = openXlsx(BYTES, "a.xlsx");
  const receipt = await workbook.apply(REPLACING);
  return { receipt, saved: workbook.save() };
}

async function formulaAt(bytes: Uint8Array, row: number) {
  const sheet = (await openXlsx(bytes, "a.xlsx").read()).find(({ name }) => name === SHEET);
  return sheet === undefined ? undefined : cellAt(sheet, row, 6)?.formula;
}

test("the value takes the place of the formula, and cells that shared it keep theirs", async () => {
  const { receipt, saved } = await replaced();
  expect(receipt.skipped).toEqual([]);
  expect(receipt.written).toMatchObject([{ row: 4, column: 6, beforeFormula: "ROUND(MIN(E5/D5,1)*F5,2)", after: 3 }]);
  const { cells } = splitSheet(partTexts(saved)[PART] ?? "");
  expect(cells.get("G5")).toMatch(/><v>3<\/v><\/c>$/);
  expect(cells.get("G6")).toContain("<f>ROUND(MIN(E6/D6,1)*F6,2)</f>");
  expect(cells.get("G24")).toContain("<f>ROUND(MIN(E24/D24,1)*F24,2)</f>");
});

test("no order of calculation is left that names a cell without a formula", async () => {
  const { saved } = await replaced();
  expect(compareParts(BYTES, saved).removed).toEqual([CHAIN]);
  expect(Object.values(partTexts(saved)).filter((text) => text.includes('calcChain.xml"'))).toEqual([]);
});

test("taken back, every part has its text and its place among the others again", async () => {
  const workbook = openXlsx((await replaced()).saved, "a.xlsx");
  await workbook.apply(NO_CHANGES);
  expect(partTexts(workbook.save())).toEqual(partTexts(BYTES));
  expect(Object.keys(unzipSync(workbook.save()))).toEqual(Object.keys(unzipSync(BYTES)));
});

test("in a file that was saved since the formula comes back too, and Excel is asked to calculate", async () => {
  const workbook = openXlsx(savedElsewhere((await replaced()).saved), "a.xlsx");
  await workbook.apply(NO_CHANGES);
  const saved = workbook.save();
  expect(await formulaAt(saved, 4)).toBe("ROUND(MIN(E5/D5,1)*F5,2)");
  expect(await formulaAt(saved, 5)).toBe("ROUND(MIN(E6/D6,1)*F6,2)");
  expect(partTexts(saved)["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
});

test("what the user reads meanwhile is the formula, with what it gives by the figures that stand there now", async () => {
  const texts = partTexts((await replaced()).saved);
  const edited = withText((await replaced()).saved, {
    [PART]: (texts[PART] ?? "").replace(/(<c r="F5"[^>]*>)<v>[^<]*<\/v>/, "$1<v>0</v>"),
  });
  const sheet = (await openXlsx(edited, "a.xlsx").read()).find(({ name }) => name === SHEET);
  expect(sheet && cellAt(sheet, 4, 6)).toMatchObject({ formula: "ROUND(MIN(E5/D5,1)*F5,2)", value: 0 });
});

test("an array formula stays, whatever a person asks for", async () => {
  const workbook = openXlsx(BYTES, "a.xlsx");
  const cells = [{ sheet: SHEET, row: 24, column: 6, value: 3, replacesFormula: true } as const];
  const { skipped, written } = await workbook.apply({ ...NO_CHANGES, cells });
  expect(written).toEqual([]);
  expect(skipped).toMatchObject([{ row: 24, column: 6, because: expect.stringContaining("数组公式") as string }]);
});
