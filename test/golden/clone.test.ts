import { readFileSync } from "node:fs";
import { inspect } from "../../src/core";
import { formatResult, toResult } from "../../src/report/json";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";

const provenance = { file: { name: "sample.xlsx", sheets: 1, sha256: "" }, version: "0" };

test("an inspection that was sent to another thread and back gives the same result", async () => {
  const sheets = await openXlsx(new Uint8Array(readFileSync("assets/sample.xlsx")), "sample.xlsx").read();
  const inspection = inspect(structuredClone(sheets));
  const sent = structuredClone(inspection);
  expect(sent.checks.length).toBeGreaterThan(50);
  expect(sent.scorecard?.indicators.some(({ rate }) => rate !== undefined && "big" in rate)).toBe(true);
  expect(formatResult(toResult(sent, provenance))).toBe(formatResult(toResult(inspection, provenance)));
});
