import { checkWorkbook } from "../../../src/app/check";
import { inlineEngine } from "../../../src/app/inlineEngine";
import { scoreWorkbook } from "../../../src/app/score";
import { NO_MEMORY, type ChangeSet } from "../../../src/core";
import { inspect } from "../../../src/core/inspect";
import type { Receipt, Workbook } from "../../../src/workbook/Workbook";
import { sheetOf } from "../../support/sheetOf";
import { inspectionOf } from "../report/sample";

jest.mock("../../../src/core/inspect");

const inspection = inspectionOf();
const receipt: Receipt = { written: [], addedSheets: ["绩核结果"], stale: [], skipped: [] };
const sheets = [sheetOf([["甲", 1]])];
const options = { engine: inlineEngine(), version: "0.1.0", sha256: "ab", adopt: "computed" } as const;

function workbook() {
  const applied: ChangeSet[] = [];
  const book: Workbook = {
    name: "样例.xlsx",
    recall: () => Promise.resolve(NO_MEMORY),
    read: () => Promise.resolve(sheets),
    apply: (changes) => {
      applied.push(changes);
      return Promise.resolve(receipt);
    },
    select: () => Promise.resolve(),
    remember: () => Promise.resolve(),
    standing: () => Promise.resolve({ cells: [], marks: [], sheets: [] }),
    clearMarks: () => Promise.resolve(),
    watch: () => () => undefined,
  };
  return { book, applied };
}

beforeEach(() => {
  jest.mocked(inspect).mockReset().mockReturnValue(inspection);
});

it("checks without writing", async () => {
  const { book, applied } = workbook();
  const run = await checkWorkbook(book, options);
  expect(run).toEqual({
    inspection,
    provenance: { file: { name: "样例.xlsx", sheets: 1, sha256: "ab" }, version: "0.1.0" },
    memory: NO_MEMORY,
  });
  expect(applied).toEqual([]);
});

it("hands on what a person decided", async () => {
  await checkWorkbook(workbook().book, options);
  expect(inspect).toHaveBeenCalledWith(sheets, expect.objectContaining({ adopt: "computed", memory: NO_MEMORY }));
});

it("scores: writes the planned cells and the report sheets once, and gives the receipt", async () => {
  const { book, applied } = workbook();
  expect(await scoreWorkbook(book, options)).toMatchObject({ inspection, receipt });
  expect(applied).toHaveLength(1);
  expect(applied[0]?.cells).toBe(inspection.writes);
  expect(applied[0]?.sheets.map(({ name }) => name)).toEqual(["绩核结果", "评分底稿"]);
});
