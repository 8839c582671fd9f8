import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import { unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { inlineEngine } from "../../src/app/inlineEngine";
import { scoreWorkbook } from "../../src/app/score";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { launchChromium } from "../support/chromium";
import { changedCells, compareParts, partTexts, splitSheet } from "../support/compareParts";
import { cellIn, choose, downloaded, drop, saved, scoreAndWrite } from "../support/workbench/page";
import { selected, selection, typeInto } from "../support/workbench/page";
import { startServer } from "../support/workbench/startServer";
import { compoundFile } from "../support/workbooks/compoundFile";
import { fixture } from "../support/workbooks/fixture";
import { richestUnscored, richestXlsm } from "../support/workbooks/richestXlsx";

const ROOT = join(__dirname, "../..");
const DIST = join(ROOT, "dist");
const SHOTS = join(ROOT, "test-results/workbench");
const SAMPLE = new Uint8Array(readFileSync(join(ROOT, "assets/sample.xlsx")));
const FROM_DISK = pathToFileURL(join(DIST, "workbench/index.html")).href;
const INDICATORS = "表3.2 业绩分值";
const FORM = "项目支出绩效自评表";

let browser: Browser;
let site: Awaited<ReturnType<typeof startServer>>;
let folder: string;
let packed: string;
const asked: string[] = [];

jest.setTimeout(600_000);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "绩核 测试-"));
  mkdirSync(SHOTS, { recursive: true });
  const parts = ["cli", "engine", "workbench"].flatMap((name) => ["--config-name", name]);
  execFileSync("npx", ["webpack", "--mode", "production", ...parts], { cwd: ROOT, stdio: "inherit" });
  execFileSync("node", [".config/package.mjs"], { cwd: ROOT });
  packed = unpack(join(DIST, `jihe-workbench-${versionOf(ROOT)}.zip`), folder);
  // As on a clean clone, where nothing was built before.
  rmSync(join(ROOT, "node_modules/.cache/jihe/engine"), { recursive: true });
  site = await startServer(ROOT);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await site.stop();
  rmSync(folder, { recursive: true });
});

function versionOf(root: string): string {
  return (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly version: string }).version;
}

/** Unpacks the zip as an office does; gives the address of the page in it. */
function unpack(zip: string, into: string): string {
  const files = Object.entries(unzipSync(new Uint8Array(readFileSync(zip))));
  for (const [path, content] of files) {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    writeFileSync(join(into, path), content);
  }
  const page = files.map(([path]) => path).find((path) => path.endsWith("/绩核工作台.html")) ?? "";
  return pathToFileURL(join(into, page)).href;
}

async function open(address = FROM_DISK): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  page.on("request", (request) => asked.push(request.url()));
  page.on("pageerror", (error) => {
    throw error;
  });
  await page.goto(address);
  await page.getByRole("button", { name: "一键评分" }).waitFor();
  return page;
}

/** The grid draws a frame after it was told to. */
async function shoot(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(700);
  await page.screenshot({ path: join(SHOTS, `${name}.png`) });
}

function check(bytes: Uint8Array): { readonly score: unknown; readonly checks: unknown; readonly summary: unknown } {
  const file = join(folder, "checked.xlsx");
  writeFileSync(file, bytes);
  const words = [join(DIST, "cli/jihe.js"), "check", file, "--json", "-"];
  return JSON.parse(execFileSync("node", words, { maxBuffer: 1 << 28 }).toString()) as ReturnType<typeof check>;
}

function partsOf({ added, removed, changed }: ReturnType<typeof compareParts>) {
  return { added, removed, changed };
}

describe.each([
  ["from disk", () => FROM_DISK],
  ["packed", () => packed],
  ["served", () => site.url],
])("the workbench %s", (where, address) => {
  test("scores the sample with one click, leads to a cell, writes after the preview, and saves what the command line reads alike", async () => {
    const page = await open(address());
    await shoot(page, `${where}-1-first`);
    await scoreAndWrite(page);
    expect((await cellIn(page, "封面", "C13")).value).toBe(88.97);
    expect((await cellIn(page, "封面", "C14")).value).toBe("良");
    await shoot(page, `${where}-2-written`);
    const copy = await downloaded(page, "另存评分副本");
    expect(copy.name).toBe("示例-部门整体支出绩效自评-绩核.xlsx");
    const [before, after] = [check(SAMPLE), check(copy.bytes)];
    expect([after.score, after.checks, after.summary]).toEqual([before.score, before.checks, before.summary]);
    const workbook = openXlsx(SAMPLE, "sample.xlsx");
    await scoreWorkbook(workbook, { engine: inlineEngine(), version: "0", sha256: "0" });
    expect(partsOf(compareParts(SAMPLE, copy.bytes))).toEqual(partsOf(compareParts(SAMPLE, workbook.save())));
    await page.getByRole("button", { name: "完成" }).click();
    await page.getByRole("tab", { name: /问题/ }).click();
    const item = page.getByRole("list", { name: "问题列表" }).getByRole("button").first();
    const text = (await item.textContent()) ?? "";
    await item.click();
    await page.getByRole("button", { name: "返回列表" }).waitFor();
    const [sheet = "", at = ""] = (await selection(page)).place.split("!");
    // The list names a numbered table by its number.
    expect(text).toContain(`${sheet.split(" ")[0] ?? ""} ${at}`);
    expect((await selection(page)).isInView).toBe(true);
    await shoot(page, `${where}-3-jump`);
    await page.context().close();
  });
});

test("the guide of the package says its version and asks for nothing", async () => {
  const page = await open();
  await page.goto(packed.replace(/[^/]*$/, encodeURIComponent("使用说明.html")));
  await page.getByRole("heading", { name: `绩核工作台 使用说明版本 ${versionOf(ROOT)}` }).waitFor();
  await shoot(page, "guide");
  await page.context().close();
});

test("a page that was taken out of the package without its program says what to do", async () => {
  const alone = join(folder, "alone.html");
  writeFileSync(alone, readFileSync(join(DIST, "workbench/index.html")));
  const page = await (await browser.newContext()).newPage();
  await page.goto(pathToFileURL(alone).href);
  await page.getByText("请先把压缩包全部解压").waitFor();
  await page.context().close();
});

describe("what stands in a file besides cells", () => {
  test("survives byte for byte where nothing was written", async () => {
    const page = await open();
    const original = richestXlsm();
    await choose(page, "rich.xlsm", original);
    await page.getByText("rich.xlsm").first().waitFor();
    await page.getByRole("button", { name: "只做勾稽核对" }).click();
    await page.getByRole("tab", { name: /问题/ }).waitFor();
    expect(partsOf(compareParts(original, await saved(page)))).toEqual({ added: [], removed: [], changed: [] });
    await page.context().close();
  });

  test("survives scores, marks and what the user typed: only those cells, styles and our sheets are new", async () => {
    const page = await open();
    const original = richestUnscored();
    await choose(page, "rich.xlsm", original);
    await page.getByText("rich.xlsm").first().waitFor();
    await scoreAndWrite(page);
    await shoot(page, "rich-written");
    await typeInto(page, FORM, "H5", "良");
    const copy = await downloaded(page, "另存评分副本");
    expect(copy.name).toBe("rich-绩核.xlsm");
    const { added, removed, changed } = compareParts(original, copy.bytes);
    expect(removed).toEqual([]);
    expect(added.filter((path) => !path.startsWith("customXml/"))).toEqual([
      "xl/worksheets/sheet5.xml",
      "xl/worksheets/sheet6.xml",
    ]);
    const kept = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"];
    expect([...changed].sort()).toEqual([...kept, "xl/worksheets/sheet1.xml"].sort());
    const [before = "", after = ""] = [original, copy.bytes].map(
      (bytes) => partTexts(bytes)["xl/worksheets/sheet1.xml"],
    );
    const scores = Array.from({ length: 20 }, (_, index) => `G${String(5 + index)}`);
    expect([...changedCells(before, after)].sort()).toEqual([...scores, "H5"].sort());
    expect(splitSheet(after).rest).toBe(splitSheet(before).rest);
    expect(check(copy.bytes).score).toMatchObject({ total: "94.50" });
    await page.context().close();
  });
});

describe("a jump brings a cell into view", () => {
  test("under frozen panes, from another sheet, down and back up", async () => {
    const page = await open();
    await page.getByRole("button", { name: "一键评分" }).click();
    await page.getByRole("button", { name: "预览写入" }).click();
    await page.getByText("显示其余").first().click();
    for (const address of ["F70", "F5", "F39", "F74", "F12"]) {
      await page
        .getByRole("button", { name: new RegExp(`^(?:${INDICATORS} ?)?${address}$`) })
        .first()
        .click();
      await selected(page, `${INDICATORS}!${address}`);
      await page.waitForTimeout(300);
      expect([address, (await selection(page)).isInView]).toEqual([address, true]);
    }
    await shoot(page, "jump-frozen");
    await page.context().close();
  });

  test("on a hidden sheet, which is shown for it and stays hidden in the file", async () => {
    const page = await open();
    const original = richestXlsm();
    await choose(page, "rich.xlsm", original);
    await page.getByText("rich.xlsm").first().waitFor();
    await page.getByRole("button", { name: "只做勾稽核对" }).click();
    await page.getByRole("tab", { name: "问题" }).click();
    await page.getByRole("button", { name: /未能核对/ }).click();
    await page.getByRole("region", { name: "未能核对" }).getByRole("button").first().click();
    await selected(page, "隐藏底稿!A1");
    await shoot(page, "jump-hidden");
    expect(partsOf(compareParts(original, await saved(page))).changed).toEqual([]);
    await page.context().close();
  });
});

test("marks and notes stand in the grid, and go when they are cleared", async () => {
  const page = await open();
  const plain = await cellIn(page, INDICATORS, "E13");
  await scoreAndWrite(page);
  const marked = await cellIn(page, INDICATORS, "E13");
  expect(marked.value).toBe(plain.value);
  expect(marked.fill).not.toBe(plain.fill);
  expect(marked.note).toContain("1.5");
  await page.getByRole("button", { name: "清除全部标记" }).click();
  await page.getByRole("switch", { name: "显示", checked: false }).waitFor();
  expect(await cellIn(page, INDICATORS, "E13")).toEqual(plain);
  expect((await cellIn(page, "封面", "C13")).value).toBe(88.97);
  await page.context().close();
});

test("an edit marks the findings that rest on it as 待复查, and stands in the saved copy", async () => {
  const page = await open();
  await page.getByRole("button", { name: "一键评分" }).click();
  await page.getByRole("tab", { name: /问题/ }).click();
  const rows = page.getByRole("list", { name: "问题列表" }).getByRole("button");
  const accused = rows.filter({ hasText: "表3.2 E13" });
  expect(await rows.filter({ hasText: "待复查" }).count()).toBe(0);
  await typeInto(page, INDICATORS, "E13", 1.5);
  await accused.filter({ hasText: "待复查" }).waitFor();
  await shoot(page, "stale");
  expect(await rows.filter({ hasText: "待复查" }).count()).toBeLessThan(await rows.count());
  const sheets = await openXlsx(await saved(page), "x.xlsx").read();
  expect(sheets.find(({ name }) => name === INDICATORS)?.rows[12]?.[4]?.value).toBe(1.5);
  await page.getByRole("button", { name: "重新核对" }).first().click();
  await accused.waitFor({ state: "detached" });
  await page.context().close();
});

const BAD_FILES = [
  ["坏.xlsx", fixture("huacao-2024.xlsx").slice(0, 9000), "不完整"],
  ["密.xlsx", compoundFile("EncryptionInfo", "EncryptedPackage"), "设有打开密码"],
  ["空.xlsx", new Uint8Array(), "是空文件"],
  ["文.xlsx", "不是工作簿", "不是 Excel 工作簿"],
] as const;

test.each([
  ["dropped", drop],
  ["chosen", choose],
])("a broken, an encrypted, an empty file and a text that are %s are refused, and nothing is lost", async (_, hand) => {
  const page = await open();
  await typeInto(page, "封面", "C11", "某某咨询公司");
  await page.getByText("有未保存的改动").waitFor();
  for (const [name, content, sentence] of BAD_FILES) {
    await hand(page, name, content);
    const told = page.getByRole("alert").filter({ hasText: `「${name}」${sentence}` });
    await told.waitFor();
    await shoot(page, `bad-${name}`);
    await told.getByRole("button", { name: "关闭" }).click();
  }
  // Not even asked about, as nothing would come in its place.
  expect(await page.getByRole("alertdialog").count()).toBe(0);
  expect((await cellIn(page, "封面", "C11")).value).toBe("某某咨询公司");
  await page.getByText("有未保存的改动").waitFor();
  await page.context().close();
});

describe("unsaved work", () => {
  test("is asked about before another workbook is dropped onto it", async () => {
    const page = await open();
    await scoreAndWrite(page);
    await drop(page, "另一个.xlsx", fixture("huacao-2024-plain.xlsx"));
    const dialog = page.getByRole("alertdialog");
    await dialog.waitFor();
    await shoot(page, "leave");
    await dialog.getByRole("button", { name: "取消" }).click();
    expect((await cellIn(page, "封面", "C13")).value).toBe(88.97);
    await drop(page, "另一个.xlsx", fixture("huacao-2024-plain.xlsx"));
    const waiting = page.waitForEvent("download");
    await dialog.getByRole("button", { name: "先另存副本" }).click();
    expect((await waiting).suggestedFilename()).toBe("示例-部门整体支出绩效自评-绩核.xlsx");
    await page.getByText("另一个.xlsx").first().waitFor();
    await page.context().close();
  });

  test("is asked about before the page is left, and not once it is saved", async () => {
    const page = await open();
    await scoreAndWrite(page);
    const asking = page.waitForEvent("dialog");
    await page.close({ runBeforeUnload: true });
    const dialog = await asking;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.dismiss();
    await saved(page);
    const closing = page.waitForEvent("close");
    await page.close({ runBeforeUnload: true });
    await closing;
    await page.context().close();
  });
});

test("the result that is exported is that of the command line", async () => {
  const page = await open();
  const { name, bytes } = await downloaded(page, "导出结果");
  expect(name).toBe("示例-部门整体支出绩效自评-绩核.json");
  const exported = JSON.parse(new TextDecoder().decode(bytes)) as ReturnType<typeof check>;
  const { score, checks, summary } = check(SAMPLE);
  expect([exported.score, exported.checks, exported.summary]).toEqual([score, checks, summary]);
  await page.context().close();
});

test("axe finds nothing serious in the bar and the pane", async () => {
  const page = await open();
  const { violations } = await new AxeBuilder({ page })
    .include("#bar")
    .include("#pane")
    .exclude("[data-tabster-dummy]")
    .analyze();
  const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(grave.map(({ id }) => id)).toEqual([]);
  await page.context().close();
});

test("no request leaves this machine", () => {
  const hosts = asked.map((address) => new URL(address)).filter(({ protocol }) => /^(https?|wss?):$/.test(protocol));
  expect(hosts.length).toBeGreaterThan(0);
  expect(hosts.map(({ hostname }) => hostname).filter((name) => name !== "localhost")).toEqual([]);
});
