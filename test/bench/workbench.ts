import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../support/chromium";
import { largeBook } from "./largeBook";

const PAGE = pathToFileURL(resolve("dist/workbench/index.html")).href;
const RUNS = 3;
const PATIENCE = { timeout: 120_000 };

/** Times of the built workbench in a browser; judged by people, never asserted. */
async function main(): Promise<void> {
  const browser = await launchChromium();
  try {
    await measure(browser, "50 sheets × 200 rows × 10 columns", largeBook(50, 200), "goal under 3 s");
    await measure(browser, "20,000 rows × 10 columns", largeBook(1, 20_000), "goal under 6 s");
  } finally {
    await browser.close();
  }
}

async function measure(browser: Browser, what: string, bytes: Uint8Array, goal: string): Promise<void> {
  const times: { readonly opened: number; readonly checked: number }[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await oneRun(browser, bytes));
  report(`workbench opens ${what}`, median(times.map(({ opened }) => opened)), goal);
  report("  then checks it", median(times.map(({ checked }) => checked)), "");
}

/** From the file being chosen to its cells being drawn and the page answering; from the click to the result. */
async function oneRun(browser: Browser, bytes: Uint8Array) {
  const page = await browser.newPage();
  await page.goto(PAGE);
  await page.getByRole("button", { name: "一键评分" }).waitFor();
  await drawn(page);
  const chosen = performance.now();
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "大.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  await page.getByRole("heading", { name: "大.xlsx" }).waitFor(PATIENCE);
  await page.getByText("个有内容的单元格").waitFor(PATIENCE);
  await drawn(page);
  const opened = performance.now();
  await page.getByRole("button", { name: "只做勾稽核对" }).click();
  await page.getByRole("tab", { name: "问题" }).waitFor(PATIENCE);
  const checked = performance.now();
  await page.close();
  return { opened: opened - chosen, checked: checked - opened };
}

function drawn(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            done();
          }),
        );
      }),
  );
}

function median(times: readonly number[]): number {
  return [...times].sort((left, right) => left - right)[Math.floor(times.length / 2)] ?? 0;
}

function report(what: string, milliseconds: number, goal: string): void {
  process.stdout.write(`${what.padEnd(50)} ${milliseconds.toFixed(0).padStart(7)} ms   ${goal}`.trimEnd() + "\n");
}

void main();
