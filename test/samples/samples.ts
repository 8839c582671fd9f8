import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inspect, type Inspection } from "../../src/core";
import { alignRows } from "../../src/report/displayWidth";
import { messageOf } from "../../src/report/messages";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { compareFindings, type Comparison } from "../support/samples/compareFindings";
import type { ExpectedFile } from "../support/samples/Expected";
import { ruleSentences } from "../support/samples/ruleSentences";

const FIXTURES = "test/fixtures";

/** Runs the tool on every workbook that a folder's expected.json speaks of; prints found, missed, false alarms, and the rules read. */
async function main(folder: string): Promise<void> {
  const list = join(folder, "expected.json");
  if (!existsSync(list)) {
    print(`no ${list}: nothing to measure`);
    return;
  }
  const expected = JSON.parse(readFileSync(list, "utf8")) as ExpectedFile;
  const runs: Run[] = [];
  for (const [file, known] of Object.entries(expected)) {
    const inspection = await inspectFile(join(folder, file));
    runs.push({ file, inspection, comparison: compareFindings(known, inspection.checks) });
  }
  printTable(runs);
  runs.forEach(printDetails);
  await printSentences(runs);
}

interface Run {
  readonly file: string;
  readonly inspection: Inspection;
  readonly comparison: Comparison;
}

async function inspectFile(path: string): Promise<Inspection> {
  return inspect(await openXlsx(new Uint8Array(readFileSync(path)), path).read());
}

function printTable(runs: readonly Run[]): void {
  const rows = runs.map(({ file, comparison }) => [file, ...countsOf(comparison).map(String)]);
  const sums = runs.map(({ comparison }) => countsOf(comparison));
  const total = [0, 1, 2, 3].map((column) => sums.reduce((sum, counts) => sum + (counts[column] ?? 0), 0));
  const head = ["workbook", "found", "missed", "false alarms", "in running text"];
  print(alignRows([head, ...rows, ["all", ...total.map(String)]]).join("\n"));
}

function countsOf({ found, missed, falseAlarms, outside }: Comparison): readonly number[] {
  return [found.length, missed.length, falseAlarms.length, outside.length];
}

function printDetails({ file, comparison }: Run): void {
  for (const { finding, verdicts } of comparison.missed) {
    const said = verdicts.length === 0 ? "no check" : `said ${verdicts.join(", ")}`;
    print(`missed in ${file}: ${finding.where}: ${finding.check} (${finding.class}; ${said})`);
  }
  for (const check of comparison.falseAlarms) print(`false alarm in ${file}: ${check.verdict}: ${messageOf(check)}`);
}

/** The share of rule sentences that is read, in the samples and in our own fixtures, and those that are not. */
async function printSentences(runs: readonly Run[]): Promise<void> {
  const fixtures = readdirSync(FIXTURES).filter((name) => name.endsWith(".xlsx"));
  const own = await Promise.all(fixtures.map((name) => inspectFile(join(FIXTURES, name))));
  const sentences = [...runs.map(({ inspection }) => inspection), ...own].flatMap(ruleSentences);
  const different = [...new Map(sentences.map((sentence) => [sentence.text, sentence])).values()];
  const unread = different.filter(({ because }) => because !== undefined);
  const read = different.length - unread.length;
  print(`rule sentences read: ${String(read)} of ${String(different.length)}`);
  for (const { text, because = "" } of unread) print(`not read: ${text.replace(/\s+/g, " ")} (${because})`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

void main(process.argv[2] ?? "../shared/samples");
