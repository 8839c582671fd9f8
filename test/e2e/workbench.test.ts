import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Download, Page } from "playwright-core";
import { inlineEngine } from "../../src/app/inlineEngine";
import { scoreWorkbook } from "../../src/app/score";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { launchChromium } from "../support/chromium";
import { compareParts } from "../support/compareParts";
import { serve } from "../support/pane/serve";
import { compoundFile } from "../support/workbooks/compoundFile";
import { fixture } from "../support/workbooks/fixture";
import { richestXlsm } from "../support/workbooks/richestXlsx";

const ROOT = join(__dirname, "../..");
const DIST = join(ROOT, "dist");
const SHOTS = join(ROOT, "test-results/workbench");
const SAMPLE = new Uint8Array(readFileSync(join(ROOT, "assets/sample.xlsx")));

interface GridElement extends Element {
  readonly grid: {
    getActiveWorkbook(): {
      getSheetByName(name: string): { getRange(address: string): GridRange };
      getActiveSheet(): { getSheetName(): string; getActiveRange(): GridRange };
    };
  };
}

interface GridRange {
  getValue(): unknown;
  setValue(value: unknown): void;
  getA1Notation(): string;
  getBackground(): string;
}

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let folder: string;
const asked: string[] = [];

jest.setTimeout(240_000);

beforeAll(async () => {
  execFileSync("npx", ["webpack", "--mode", "production"], { cwd: ROOT, stdio: "inherit" });
  mkdirSync(SHOTS, { recursive: true });
  folder = mkdtempSync(join(tmpdir(), "workbench-"));
  site = await serve(join(DIST, "workbench"));
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  site.server.close();
  rmSync(folder, { recursive: true });
});

async function open(address = pathToFileURL(join(DIST, "workbench/index.html")).href): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  page.on("request", (request) => asked.push(request.url()));
  page.on("pageerror", (error) => {
    throw error;
  });
  await page.goto(address);
  await page.getByRole("button", { name: "一键评分" }).waitFor();
  return page;
}

/** One click, the preview, the write. */
async function scoreAndWrite(page: Page): Promise<void> {
  await page.getByRole("button", { name: "一键评分" }).click();
  await page.getByRole("button", { name: "预览写入" }).click();
  await page.getByRole("button", { name: /^写入 \d+ 个单元格/ }).click();
  await page.getByText(/^已写入 \d+ 个单元格/).waitFor();
}

function cell(page: Page, sheet: string, address: string): Promise<unknown> {
  return page.evaluate(
    ([name, at]) => {
      const element = document.querySelector("#grid") as unknown as GridElement;
      return element.grid.getActiveWorkbook().getSheetByName(name).getRange(at).getValue();
    },
    [sheet, address] as const,
  );
}

function selected(page: Page): Promise<string> {
  return page.evaluate(() => {
    const sheet = (document.querySelector("#grid") as unknown as GridElement).grid.getActiveWorkbook().getActiveSheet();
    return `${sheet.getSheetName()}!${sheet.getActiveRange().getA1Notation()}`;
  });
}

async function saved(page: Page): Promise<Uint8Array> {
  const waiting: Promise<Download> = page.waitForEvent("download");
  await page.getByRole("button", { name: "另存评分副本" }).click();
  return new Uint8Array(readFileSync(await (await waiting).path()));
}

async function choose(page: Page, name: string, content: Uint8Array | string): Promise<void> {
  const file = join(folder, name);
  writeFileSync(file, content);
  await page.locator("input[type=file]").setInputFiles(file);
}

function check(bytes: Uint8Array): { readonly score: unknown; readonly checks: unknown; readonly summary: unknown } {
  const file = join(folder, "checked.xlsx");
  writeFileSync(file, bytes);
  const text = execFileSync("node", [join(DIST, "cli/jihe.js"), "check", file, "--json", "-"], {
    maxBuffer: 1 << 28,
  }).toString();
  return JSON.parse(text) as ReturnType<typeof check>;
}

describe.each([
  ["from disk", () => pathToFileURL(join(DIST, "workbench/index.html")).href],
  ["served", () => site.url],
])("the workbench %s", (where, address) => {
  test("scores the sample with one click, writes after the preview, and saves what the command line reads alike", async () => {
    const page = await open(address());
    await page.screenshot({ path: join(SHOTS, `${where}-1-first.png`) });
    await scoreAndWrite(page);
    expect(await cell(page, "封面", "C13")).toBe(88.97);
    expect(await cell(page, "封面", "C14")).toBe("良");
    await page.screenshot({ path: join(SHOTS, `${where}-2-written.png`) });
    const copy = await saved(page);
    const [before, after] = [check(SAMPLE), check(copy)];
    expect([after.score, after.checks, after.summary]).toEqual([before.score, before.checks, before.summary]);
    const workbook = openXlsx(SAMPLE, "sample.xlsx");
    await scoreWorkbook(workbook, { engine: inlineEngine(), version: "0", sha256: "0" });
    const { added, removed, changed } = compareParts(SAMPLE, copy);
    expect({ added, removed, changed }).toMatchObject(partsOf(compareParts(SAMPLE, workbook.save())));
    await page.context().close();
  });

  test("a finding leads to its cell", async () => {
    const page = await open(address());
    await page.getByRole("button", { name: "只做勾稽核对" }).click();
    await page.getByRole("tab", { name: "问题" }).click();
    const item = page.getByRole("list", { name: "问题列表" }).getByRole("button").first();
    const place = await item.textContent();
    await item.press("Enter");
    await page.waitForFunction(() => {
      const sheet = (document.querySelector("#grid") as unknown as GridElement).grid
        .getActiveWorkbook()
        .getActiveSheet();
      return sheet.getSheetName() !== "封面";
    });
    const [sheet = "", at = ""] = (await selected(page)).split("!");
    // The list names a numbered table by its number.
    expect(place).toContain(sheet.split(" ")[0]);
    expect(place).toContain(at);
    await page.screenshot({ path: join(SHOTS, `${where}-3-jump.png`) });
    await page.context().close();
  });
});

function partsOf({ added, removed, changed }: ReturnType<typeof compareParts>) {
  return { added, removed, changed };
}

test("charts, pictures, pivot tables, macros and the like of a workbook survive", async () => {
  const page = await open();
  const original = richestXlsm();
  await choose(page, "rich.xlsm", original);
  await page.getByText("rich.xlsm").first().waitFor();
  await page.getByRole("button", { name: "只做勾稽核对" }).click();
  await page.getByRole("tab", { name: /问题/ }).waitFor();
  const untouched = compareParts(original, await saved(page));
  expect(partsOf(untouched)).toEqual({ added: [], removed: [], changed: [] });
  await page.context().close();
});

test("what the user types stands in the saved copy, and the result is said to be older", async () => {
  const page = await open();
  await page.getByRole("button", { name: "一键评分" }).click();
  await page.getByText("88.97").first().waitFor();
  await page.evaluate(() => {
    const { grid } = document.querySelector("#grid") as unknown as GridElement;
    grid.getActiveWorkbook().getSheetByName("封面").getRange("C11").setValue("某某咨询公司");
  });
  await page
    .getByText(/待复查|已改动|有改动/)
    .first()
    .waitFor();
  const sheets = await openXlsx(await saved(page), "x.xlsx").read();
  expect(sheets.find(({ name }) => name === "封面")?.rows[10]?.[2]?.value).toBe("某某咨询公司");
  await page.context().close();
});

test.each([
  ["a broken file", "坏.xlsx", fixture("huacao-2024.xlsx").slice(0, 9000)],
  ["an encrypted file", "密.xlsx", compoundFile("EncryptionInfo", "EncryptedPackage")],
  ["an empty file", "空.xlsx", new Uint8Array()],
  ["a text", "文.xlsx", "不是工作簿"],
])("%s is refused in one sentence, and the open workbook stays", async (_, name, content) => {
  const page = await open();
  await choose(page, name, content);
  await page.getByRole("alert").filter({ hasText: name }).waitFor();
  expect(await cell(page, "封面", "C8")).toBe(2024);
  await page.getByRole("button", { name: "一键评分" }).waitFor();
  await page.context().close();
});

test("another workbook is opened only after asking, where something is unsaved", async () => {
  const page = await open();
  await scoreAndWrite(page);
  await choose(page, "另一个.xlsx", fixture("huacao-2024-plain.xlsx"));
  const dialog = page.getByRole("alertdialog");
  await dialog.waitFor();
  await dialog.getByRole("button", { name: "取消" }).click();
  expect(await cell(page, "封面", "C13")).toBe(88.97);
  await page.context().close();
});

test("axe finds nothing serious in the bar and the pane", async () => {
  const page = await open();
  const { violations } = await new AxeBuilder({ page })
    .include("#bar")
    .include("#pane")
    .exclude("[data-tabster-dummy]")
    .analyze();
  expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id }) => id)).toEqual(
    [],
  );
  await page.context().close();
});

test("no request leaves this machine", () => {
  const hosts = asked.map((address) => new URL(address)).filter(({ protocol }) => /^(https?|wss?):$/.test(protocol));
  expect(hosts.map(({ hostname }) => hostname).filter((name) => name !== "127.0.0.1")).toEqual([]);
});
