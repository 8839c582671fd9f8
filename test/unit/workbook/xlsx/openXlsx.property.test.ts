import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import type { ChangeSet } from "../../../../src/core";
import { NO_CHANGES } from "../../../../src/core";
import { WorkbookError } from "../../../../src/workbook/WorkbookError";
import { openXlsx } from "../../../../src/workbook/xlsx/openXlsx";
import { fixture } from "../../../support/workbooks/fixture";
import { sampleReport } from "../../../support/workbooks/sampleReport";

const FILE = fixture("feature-rich.xlsx");
const PARTS = unzipSync(FILE);
const XML_PATHS = Object.keys(PARTS).filter((path) => /\.(xml|rels)$/.test(path));
const SHARE = { min: 0, max: 0.999999, noNaN: true };
const SHEET = "项目支出绩效自评表";
const CHANGES: ChangeSet = {
  cells: [{ sheet: SHEET, row: 4, column: 4, value: 80 }],
  marks: [
    { sheet: SHEET, row: 4, column: 4, level: "error", note: "已有批注" },
    { sheet: SHEET, row: 6, column: 6, level: "suspect", note: "不一致" },
    { sheet: "明细", row: 2, column: 1, level: "remark", note: "提示" },
  ],
  memory: { version: 1, decisions: [{ id: "a", decision: "confirmed", reason: "", figures: "1" }] },
  sheets: [sampleReport("绩核结果", SHEET)],
};

/** Bytes to be replaced: a place (as a share of the length) and what comes there. */
const damage = fc.array(fc.tuple(fc.double(SHARE), fc.nat(255)), {
  minLength: 1,
  maxLength: 8,
});

function damaged(bytes: Uint8Array, places: readonly (readonly [number, number])[]): Uint8Array {
  const copy = bytes.slice();
  for (const [share, byte] of places) copy[Math.floor(share * copy.length)] = byte;
  return copy;
}

async function isOpenedOrRefused(bytes: Uint8Array): Promise<boolean> {
  try {
    const workbook = openXlsx(bytes, "坏.xlsx");
    await workbook.read();
    await workbook.apply(CHANGES);
    const reopened = openXlsx(workbook.save(), "坏.xlsx");
    await reopened.read();
    await reopened.apply(NO_CHANGES);
    return true;
  } catch (error) {
    if (error instanceof WorkbookError && error.message.startsWith("「坏.xlsx」")) return true;
    throw error;
  }
}

test("whatever happens to a file's bytes, it is a workbook or there is a sentence about it", async () => {
  await fc.assert(
    fc.asyncProperty(damage, (places) => isOpenedOrRefused(damaged(FILE, places))),
    { numRuns: 150 },
  );
});

test("whatever happens to the content of a part, it is a workbook or there is a sentence about it", async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...XML_PATHS), damage, (path, places) => {
      const part = PARTS[path] ?? new Uint8Array();
      return isOpenedOrRefused(zipSync({ ...PARTS, [path]: damaged(part, places) }, { level: 1 }));
    }),
    { numRuns: 200 },
  );
});

/** Tags and texts to be taken out, doubled or put in another's place, by two places (as shares of their number). */
const disorder = fc.array(
  fc.tuple(fc.constantFrom("remove", "repeat", "replace", "end"), fc.double(SHARE), fc.double(SHARE)),
  { minLength: 1, maxLength: 5 },
);

function disordered(text: string, steps: readonly (readonly [string, number, number])[]): string {
  let tokens: readonly string[] = text.match(/<[^>]*>|[^<]+/g) ?? [];
  for (const [step, here, there] of steps) {
    const [at, from] = [Math.floor(here * tokens.length), Math.floor(there * tokens.length)];
    const kept = step === "repeat" ? tokens.slice(at, at + 1) : [];
    const moved = step === "remove" || step === "end" ? [] : tokens.slice(from, from + 1);
    tokens = [...tokens.slice(0, at), ...moved, ...kept, ...(step === "end" ? [] : tokens.slice(at + 1))];
  }
  return tokens.join("");
}

test("whatever order the tags of a part are in, it is a workbook or there is a sentence about it", async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...XML_PATHS), disorder, (path, steps) => {
      const text = disordered(new TextDecoder().decode(PARTS[path]), steps);
      return isOpenedOrRefused(zipSync({ ...PARTS, [path]: strToU8(text) }, { level: 1 }));
    }),
    { numRuns: 150 },
  );
});

test("a file may end anywhere", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(FILE.length), (length) => isOpenedOrRefused(FILE.slice(0, length))),
    { numRuns: 50 },
  );
});
