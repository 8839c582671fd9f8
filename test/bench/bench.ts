import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { inlineEngine } from "../../src/app/inlineEngine";
import { scoreWorkbook } from "../../src/app/score";
import { inspect, type Sheet } from "../../src/core";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { largeSheet } from "./largeSheet";
import { shapedSheet, SHAPES } from "./shapedSheet";
import { timePieces, type Pieces } from "./pieces";

const SAMPLE = "assets/sample.xlsx";

/** Medians of the times that matter to users; judged by people, never asserted. */
async function main(): Promise<void> {
  const bytes = new Uint8Array(readFileSync(SAMPLE));
  const sample = await openXlsx(bytes, SAMPLE).read();
  print(`${String(availableParallelism())} cores, Node ${process.version}, medians of warm runs`);
  await engine("sample workbook", sample, 31, "goal well under 100 ms");
  report("read + engine + write, sample workbook", await medianOf(9, () => roundTrip(bytes)), "goal under 400 ms");
  await engine("200 sheets × 300 rows", manySheets(), 5, "goal under 1.5 s");
  await engine("10,000 rows × 10 columns", [largeSheet(10_000)], 5, "");
  await engine("100,000 rows × 10 columns", [largeSheet(100_000)], 5, "goal under 3 s, linear");
  for (const shape of SHAPES) {
    for (const rows of [5000, 20_000]) {
      const time = await medianOf(3, () => void inspect([shapedSheet(shape, rows)]));
      report(`engine, ${String(rows)} rows × 4 columns, ${shape}`, time, "linear");
    }
  }
  print(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
}

function manySheets(): readonly Sheet[] {
  return Array.from({ length: 200 }, (_, index) => largeSheet(300, `表${String(index + 1)}`));
}

const STAGES = ["recognise", "ledger", "relate", "reconcile"] as const;

/** The whole engine, then its stages; what is left of the whole is scoring, with the checks of its own and their effects. */
async function engine(what: string, sheets: readonly Sheet[], runs: number, goal: string): Promise<void> {
  const whole = await medianOf(runs, () => void inspect(sheets));
  report(`engine, ${what}`, whole, goal);
  const pieces: Pieces[] = [];
  await timesOf(runs, () => void pieces.push(timePieces(sheets)));
  const stages = STAGES.map((stage) => ({ stage, time: median(pieces.slice(1).map((each) => each[stage])) }));
  for (const { stage, time } of stages) report(`  ${stage}`, time, "");
  report("  score and the rest", whole - stages.reduce((total, { time }) => total + time, 0), "");
}

async function roundTrip(bytes: Uint8Array): Promise<void> {
  const workbook = openXlsx(bytes, SAMPLE);
  await scoreWorkbook(workbook, { engine: inlineEngine(), version: "bench", sha256: "" });
  workbook.save();
}

async function medianOf(runs: number, work: () => void | Promise<void>): Promise<number> {
  return median((await timesOf(runs, work)).slice(1));
}

/** The times of a first run, which warms up, and of so many more. */
async function timesOf(runs: number, work: () => void | Promise<void>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    globalThis.gc?.();
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times;
}

function median(times: readonly number[]): number {
  return [...times].sort((left, right) => left - right)[Math.floor(times.length / 2)] ?? 0;
}

function report(what: string, milliseconds: number, goal: string): void {
  print(`${what.padEnd(44)} ${milliseconds.toFixed(1).padStart(9)} ms   ${goal}`.trimEnd());
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

void main();
