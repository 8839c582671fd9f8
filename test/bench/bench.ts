import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { scoreWorkbook } from "../../src/app/score";
import { inspect, type Sheet } from "../../src/core";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { largeSheet } from "./largeSheet";

const SAMPLE = "assets/sample.xlsx";

/** Medians of the times that matter to users; judged by people, never asserted. */
async function main(): Promise<void> {
  const bytes = new Uint8Array(readFileSync(SAMPLE));
  const sample = await openXlsx(bytes, SAMPLE).read();
  print(`${String(availableParallelism())} cores, Node ${process.version}, medians of warm runs`);
  report("engine, sample workbook", await median(15, () => void inspect(sample)), "goal under 30 ms");
  report("read + engine + write, sample workbook", await median(9, () => roundTrip(bytes)), "goal under 400 ms");
  for (const rows of [10_000, 100_000]) await large(rows);
  const many = Array.from({ length: 200 }, (_, index) => largeSheet(300, `表${String(index + 1)}`));
  report("engine, 200 sheets × 300 rows", await median(3, () => void inspect(many)), "goal under 1.5 s");
  print(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
}

async function large(rows: number): Promise<void> {
  const sheets: readonly Sheet[] = [largeSheet(rows)];
  const goal = rows === 100_000 ? "goal under 2 s, linear" : "";
  report(`engine, ${rows.toLocaleString("en")} rows × 10 columns`, await median(3, () => void inspect(sheets)), goal);
}

async function roundTrip(bytes: Uint8Array): Promise<void> {
  const workbook = openXlsx(bytes, SAMPLE);
  await scoreWorkbook(workbook, { version: "bench", sha256: "" });
  workbook.save();
}

async function median(runs: number, work: () => void | Promise<void>): Promise<number> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    globalThis.gc?.();
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((left, right) => left - right)[Math.floor(runs / 2)] ?? 0;
}

function report(what: string, milliseconds: number, goal: string): void {
  print(`${what.padEnd(44)} ${milliseconds.toFixed(1).padStart(9)} ms   ${goal}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

void main();
