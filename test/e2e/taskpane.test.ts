import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../support/chromium";
import { bundleExcelHost } from "../support/excelHost/bundle";
import { lookAt } from "../support/pane/lookAt";
import { serve } from "../support/pane/serve";
import { buildAddin } from "../support/taskpane/buildAddin";
import { openerOf, type ExcelPage, type Opening } from "../support/taskpane/ExcelPage";

const SHOTS = join(__dirname, "../../test-results/taskpane");
const SIZES = [
  { width: 320, height: 700 },
  { width: 420, height: 900 },
];
const TOTAL = { sheet: "封面", row: 12, column: 2 };
const GRADE = { sheet: "封面", row: 13, column: 2 };

const folder = mkdtempSync(join(tmpdir(), "addin-"));
const log = { requested: [] as string[], faults: [] as string[], workers: [] as string[] };
let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let openPage: (opening?: Opening) => Promise<ExcelPage>;

jest.setTimeout(240_000);

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  buildAddin(folder);
  site = await serve(folder);
  browser = await launchChromium();
  openPage = openerOf(browser, site.url, await bundleExcelHost(), log);
});

afterAll(async () => {
  await browser.close();
  site.server.close();
  rmSync(folder, { recursive: true });
});

afterEach(() => {
  expect(log.faults.splice(0)).toEqual([]);
});

/** The pane, once it has looked at the workbook. */
async function open(opening: Opening = {}): Promise<ExcelPage> {
  const excel = await openPage(opening);
  await excel.page.getByText("16 张工作表").waitFor();
  return excel;
}

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

async function score({ page }: ExcelPage): Promise<void> {
  await button(page, /^(一键|重试)评分$/).click();
  await page.getByRole("tab", { name: "得分" }).waitFor();
}

async function write({ page }: ExcelPage): Promise<void> {
  await button(page, "预览写入").click();
  await button(page, /^写入 \d+ 个单元格/).click();
  await page.getByText(/^已写入 \d+ 个单元格/).waitFor();
}

describe("scoring the sample without scores", () => {
  test("takes one click; nothing is written before the preview, then 88.97 and 良 stand in the cells", async () => {
    const excel = await open();
    const before = await excel.snapshot();
    log.workers.splice(0);
    await score(excel);
    await excel.page.getByText("88.97").first().waitFor();
    expect(log.workers).toHaveLength(1);
    await button(excel.page, "预览写入").click();
    await button(excel.page, /^写入 \d+ 个单元格/).waitFor();
    expect(await excel.snapshot()).toEqual(before);
    await button(excel.page, /^写入 \d+ 个单元格/).click();
    await excel.page.getByText(/^已写入 \d+ 个单元格/).waitFor();
    expect([await excel.valueAt(TOTAL), await excel.valueAt(GRADE)]).toEqual([88.97, "良"]);
    await button(excel.page, "撤销").click();
    await excel.page.getByText("已撤销。").waitFor();
    expect(await excel.snapshot()).toEqual(before);
    await excel.close();
  });

  test("works from the ribbon, also where its button was pressed before the pane was there", async () => {
    const excel = await openPage({
      before: "addEventListener('DOMContentLoaded', () => window.host.ribbon.press('score'))",
    });
    await excel.page.getByRole("tab", { name: "得分" }).waitFor();
    await excel.page.getByText("88.97").first().waitFor();
    await write(excel);
    expect([await excel.valueAt(TOTAL), await excel.valueAt(GRADE)]).toEqual([88.97, "良"]);
    await press(excel, "check");
    await excel.page.getByRole("list", { name: "问题列表" }).waitFor();
    expect(await excel.page.evaluate(() => window.host.ribbon.completed)).toEqual(["score", "check"]);
    await excel.close();
  });

  test.each([
    [
      "refuses workers",
      { before: "window.Worker = function () { throw new DOMException('refused', 'SecurityError'); };" },
    ],
    ["does not get the worker's script", {}],
  ])("works where the browser %s", async (_, opening: Opening) => {
    const excel = await open(opening.before === undefined ? { broken: await workerScript() } : opening);
    await score(excel);
    await excel.page.getByText("88.97").first().waitFor();
    await excel.close();
  });
});

/** The address of the script that the pane works in, as a page of its own asks for it. */
async function workerScript(): Promise<string> {
  log.workers.splice(0);
  const excel = await open();
  await score(excel);
  await excel.close();
  const [script] = log.workers;
  if (script === undefined) throw new Error("the pane works without a worker");
  return script;
}

async function press({ page }: ExcelPage, command: string): Promise<void> {
  await page.evaluate((name) => {
    window.host.ribbon.press(name);
  }, command);
}

test("a finding leads to its cell, and a click on the scale to the cell that it was read from", async () => {
  const excel = await open();
  const selected = () =>
    excel.page.evaluate(() => {
      const { sheets, activeSheet, selection } = window.host.model;
      return `${sheets.find(({ id }) => id === activeSheet)?.name ?? ""}!${selection}`;
    });
  await button(excel.page, "文字说明 C43").click();
  await expectSoon(selected, "文字说明!C43");
  await score(excel);
  await excel.page.getByRole("tab", { name: "问题" }).click();
  const item = excel.page.getByRole("list", { name: "问题列表" }).getByRole("button").first();
  const place = await item.textContent();
  await item.press("Enter");
  await excel.page.waitForFunction(() => window.host.model.selection !== "C43");
  const [sheet = "", address] = (await selected()).split("!");
  // The list names a numbered table by its number.
  expect(place).toContain(sheet.split(" ")[0]);
  expect(place).toContain(address);
  await excel.close();
});

async function expectSoon(read: () => Promise<string>, wanted: string): Promise<void> {
  for (let tries = 0; tries < 50 && (await read()) !== wanted; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await read()).toBe(wanted);
}

describe("what was written", () => {
  test("loses its marks with 清除全部标记: every cell looks as before, values stay", async () => {
    const excel = await open();
    const before = await looks(excel);
    await score(excel);
    await write(excel);
    expect(await looks(excel)).not.toEqual(before);
    await button(excel.page, "清除全部标记").click();
    await excel.page.getByRole("switch", { name: "显示", checked: false }).waitFor();
    expect(await looks(excel)).toEqual(before);
    expect(await excel.valueAt(TOTAL)).toBe(88.97);
    await excel.close();
  });

  test("can be taken back after saving, closing and opening again; the pane says what stands there", async () => {
    const first = await open();
    const before = await first.snapshot();
    await score(first);
    await write(first);
    const saved = await first.save();
    await first.close();
    const second = await open({ saved });
    await second.page.getByText(/\d+ 个单元格、\d+ 处标记、2 张工作表/).waitFor();
    await pictures(second, "11-reopened");
    await button(second.page, "全部撤销").click();
    await second.page.getByText("已撤销。").waitFor();
    expect(await second.snapshot()).toEqual(before);
    await second.close();
  });

  test("loses its marks from the ribbon after reopening, in a pane that says so, and then the rest", async () => {
    const first = await open();
    const [before, marked] = [await first.snapshot(), await looks(first)];
    await score(first);
    await write(first);
    const second = await open({ saved: await first.save() });
    await first.close();
    await press(second, "clear");
    await second.page.getByText("已清除全部标记，单元格恢复原有格式。").waitFor();
    expect(await looks(second)).toEqual(marked);
    const third = await open({ saved: await second.save() });
    await second.close();
    await button(third.page, "全部撤销").click();
    await third.page.getByText("已撤销。").waitFor();
    expect(await third.snapshot()).toEqual(before);
    await third.close();
  });
});

/** Fills and notes of the user's sheets. */
function looks({ page }: ExcelPage): Promise<unknown> {
  return page.evaluate(() =>
    window.host.model.sheets
      .filter(({ name }) => !["绩核结果", "评分底稿"].includes(name))
      .map(({ name, cells, notes }) => [
        name,
        [...notes],
        [...cells].map(([key, { look }]) => [key, Object.entries(look)] as const).filter(([, look]) => look.length > 0),
      ]),
  );
}

type Stage = "read" | "write" | "marks" | "undo";

/** Ways to each stage, what is done there, and what shows that it worked. */
const STAGES: Readonly<
  Record<Stage, { readonly act: (page: Page) => Promise<void>; readonly done: (page: Page) => Promise<void> }>
> = {
  read: {
    act: (page) => button(page, /^(一键|重试)评分$/).click(),
    done: (page) => page.getByRole("tab", { name: "得分" }).waitFor(),
  },
  write: {
    act: (page) => button(page, /^(写入 \d+ 个单元格|重试写入)/).click(),
    done: (page) => page.getByText(/^已写入 \d+ 个单元格/).waitFor(),
  },
  marks: {
    act: (page) => button(page, "清除全部标记").click(),
    done: (page) => page.getByRole("switch", { name: "显示", checked: false }).waitFor(),
  },
  undo: {
    act: (page) => button(page, "撤销").click(),
    done: (page) => page.getByText("已撤销。").waitFor(),
  },
};

interface Trouble {
  readonly name: string;
  readonly sentence: string;
  /** Scripts that bring it about and end it; one that happens once needs no end. */
  readonly begin: string;
  readonly end?: string;
  readonly stages?: readonly Stage[];
}

/** Waits until nothing has been asked of Excel for a while: after a change the pane looks at what stands. */
async function quiet(page: Page): Promise<void> {
  const count = () => page.evaluate(() => window.host.requests.length);
  for (let [before, same] = [await count(), 0]; same < 4;) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    const now = await count();
    same = now === before ? same + 1 : 0;
    before = now;
  }
}

/** Writes, takes it back, and says how large each request of the write was. */
async function requestsOfWrite(page: Page): Promise<readonly number[]> {
  await button(page, "预览写入").click();
  await quiet(page);
  const before = await page.evaluate(() => window.host.requests.length);
  await STAGES.write.act(page);
  await STAGES.write.done(page);
  await quiet(page);
  const sizes = await page.evaluate(
    (from) => window.host.requests.slice(from).map(({ Actions }) => Actions.length),
    before,
  );
  await STAGES.undo.act(page);
  await STAGES.undo.done(page);
  return sizes;
}

const WRITING: readonly Stage[] = ["write", "marks", "undo"];

const failNext = (code: number | string, request = 1, action?: number) =>
  `host.behaviour.failures.push(${JSON.stringify({ code, request, action })})`;

const HALF_WAY = `host.behaviour.failures.push({ code: "GeneralException", request: 0, isHalfWay: true })`;

const TROUBLES: readonly Trouble[] = [
  {
    name: "a cell is being edited",
    sentence: "请先按 Enter 结束单元格编辑",
    begin: "host.behaviour.isEditing = true",
    end: "host.behaviour.isEditing = false",
  },
  {
    name: "the session is lost",
    sentence: "与 Excel 的连接已中断",
    begin: "host.behaviour.isSessionLost = true",
    end: "host.behaviour.isSessionLost = false",
  },
  {
    name: "requests are too large",
    sentence: "超过 Excel 一次所能传送的上限",
    begin: "host.behaviour.longestRequest = 60",
    end: "host.behaviour.longestRequest = Infinity",
  },
  { name: "Excel is busy", sentence: "Excel 正忙", begin: failNext(5102) },
  { name: "a dialogue is open", sentence: "有打开的对话框", begin: failNext(5016) },
  { name: "Excel refuses", sentence: "Excel 拒绝了这次操作", begin: failNext(7000) },
  {
    name: "Excel fails with a code that nobody knows",
    sentence: "Excel 报告了错误（Odd）",
    begin: failNext("Odd", 1, 0),
  },
  {
    name: "Excel fails half way",
    sentence: "Excel 报告了错误（GeneralException）",
    begin: HALF_WAY,
    stages: WRITING,
  },
  {
    name: "sheets are protected",
    sentence: "受保护",
    begin: "for (const sheet of host.model.sheets) sheet.isProtected = true",
    end: "for (const sheet of host.model.sheets) sheet.isProtected = false",
    stages: WRITING,
  },
  {
    name: "the workbook is read only",
    sentence: "只读",
    begin: "host.model.isReadOnly = true",
    end: "host.model.isReadOnly = false",
    stages: WRITING,
  },
];

describe("where something is in the way", () => {
  test.each(TROUBLES)(
    "$name: each stage says so, leaves the workbook as it was, and works after it",
    async (trouble) => {
      const { sentence, begin, end = "", stages = ["read", ...WRITING] } = trouble;
      const excel = await open();
      const { page } = excel;
      const original = await excel.snapshot();
      for (const stage of ["read", ...WRITING] as const) {
        if (stage === "write") await button(page, "预览写入").click();
        const { act, done } = STAGES[stage];
        if (stages.includes(stage)) {
          await quiet(page);
          await page.evaluate(begin);
          const before = await excel.snapshot();
          await act(page);
          await page.getByRole("alert").filter({ hasText: sentence }).waitFor();
          expect([stage, await excel.snapshot()]).toEqual([stage, before]);
          if (stage === "write" && trouble.name === "a cell is being edited") await pictures(excel, "10-fault");
          await page.evaluate(end);
        }
        await act(page);
        await done(page);
        expect(await page.getByRole("alert").filter({ hasText: sentence }).count()).toBe(0);
      }
      expect(await excel.snapshot()).toEqual(original);
      await excel.close();
    },
  );

  test.each([
    ["", false],
    [" though nobody can look at what stands", true],
  ])(
    "a write that cannot even be put back is said to be half done%s, and is taken back with one click",
    async (_, isBlind) => {
      const excel = await open();
      const { page } = excel;
      const original = await excel.snapshot();
      await score(excel);
      const sizes = await requestsOfWrite(page);
      const [largest] = [...sizes.keys()].sort((one, other) => (sizes[other] ?? 0) - (sizes[one] ?? 0));
      const writing = (largest ?? 0) + 1;
      await button(page, "预览写入").click();
      await quiet(page);
      await page.evaluate(`${failNext("GeneralException", writing, 300)}; ${failNext(5004, writing + 1)}`);
      if (isBlind) await page.evaluate(failNext(5012, writing + 2));
      await STAGES.write.act(page);
      const alert = page.getByRole("alert").filter({ hasText: "写入中断，且未能自动恢复" });
      await alert.waitFor();
      expect(await alert.textContent()).not.toContain("工作簿未改动");
      expect(await excel.snapshot()).not.toEqual(original);
      await button(page, "全部撤销").click();
      await STAGES.undo.done(page);
      expect(await excel.snapshot()).toEqual(original);
      await excel.close();
    },
  );

  test("Excel that fails only after a write leaves a receipt that tells what was written", async () => {
    const excel = await open();
    const { page } = excel;
    const original = await excel.snapshot();
    await score(excel);
    const { length: taken } = await requestsOfWrite(page);
    await button(page, "预览写入").click();
    await quiet(page);
    await page.evaluate(failNext(5012, taken));
    await STAGES.write.act(page);
    await STAGES.write.done(page);
    await page.getByRole("alert").filter({ hasText: "与 Excel 的连接已中断" }).waitFor();
    expect(await excel.valueAt(TOTAL)).toBe(88.97);
    await STAGES.undo.act(page);
    await STAGES.undo.done(page);
    expect(await excel.snapshot()).toEqual(original);
    await excel.close();
  });

  test("marks that are cleared though nobody can look leave the rest to be taken back", async () => {
    const first = await open();
    const original = await first.snapshot();
    await score(first);
    await write(first);
    const saved = await first.save();
    await first.close();
    const clearing = async (isBlind: boolean, taken = 0): Promise<readonly [ExcelPage, number]> => {
      const excel = await open({ saved });
      await score(excel);
      await quiet(excel.page);
      const before = await excel.page.evaluate(() => window.host.requests.length);
      if (isBlind) await excel.page.evaluate(failNext(5012, taken));
      await button(excel.page, "清除全部标记").click();
      await excel.page.getByText(isBlind ? "已清除标记。" : "已清除全部标记，").waitFor();
      await quiet(excel.page);
      return [excel, (await excel.page.evaluate(() => window.host.requests.length)) - before];
    };
    const [seen, taken] = await clearing(false);
    await seen.close();
    const [blind] = await clearing(true, taken);
    await blind.page.getByRole("alert").filter({ hasText: "与 Excel 的连接已中断" }).waitFor();
    await blind.page.getByText(/\d+ 个单元格、2 张工作表/).waitFor();
    await button(blind.page, "全部撤销").click();
    await STAGES.undo.done(blind.page);
    expect(await blind.snapshot()).toEqual(original);
    await blind.close();
  });

  test("a workbook that cannot be opened at once is opened when it is tried again", async () => {
    const excel = await openPage({ told: { isEditing: true } });
    await excel.page.getByRole("alert").filter({ hasText: "没有打开工作簿" }).waitFor();
    await pictures(excel, "12-not-opened");
    await excel.tell({ isEditing: false });
    await button(excel.page, "重试").click();
    await excel.page.getByText("16 张工作表").waitFor();
    await excel.close();
  });
});

describe("where the pane cannot run", () => {
  test.each([
    ["too old an Excel", "13-too-old", { told: { level: 8 } }, "此版本的 Excel 不能运行绩核"],
    [
      "the browser engine of an old Excel",
      "13-old-engine",
      { before: "delete Object.hasOwn" },
      "此版本的 Excel 不能运行绩核",
    ],
    ["a browser without Excel", "14-no-excel", { isInExcel: false }, "请在 Excel 中打开绩核"],
  ] as const)("%s is told why", async (_, picture, opening, title) => {
    const excel = await openPage(opening);
    await excel.page.getByRole("heading", { name: title }).waitFor();
    await pictures(excel, picture);
    expect(await button(excel.page, "一键评分").count()).toBe(0);
    await excel.close();
  });
});

/** The state in a narrow pane and in a wide one; one audit does for both. */
async function pictures(excel: ExcelPage, name: string): Promise<void> {
  for (const size of SIZES) {
    await excel.page.setViewportSize(size);
    const picture = `${name}-${String(size.width)}x${String(size.height)}.png`;
    await lookAt(excel.page, join(SHOTS, picture), size === SIZES[0]);
  }
}

test("every state fits a narrow pane and a wide one, and axe finds nothing serious", async () => {
  const excel = await open({ scale: 2 });
  const { page } = excel;
  await pictures(excel, "01-first");
  await score(excel);
  await pictures(excel, "02-result");
  await button(page, "查看指标").click();
  await pictures(excel, "03-indicators");
  await page.getByRole("tab", { name: "问题" }).click();
  await pictures(excel, "04-findings");
  await page.getByRole("list", { name: "问题列表" }).getByRole("button").first().press("ArrowRight");
  await button(page, "返回列表").waitFor();
  await pictures(excel, "05-finding");
  await button(page, "返回列表").click();
  await page.getByRole("tab", { name: "表格" }).click();
  await pictures(excel, "06-tables");
  await page.getByRole("tab", { name: "设置" }).click();
  await pictures(excel, "07-settings");
  await page.getByRole("tab", { name: "得分" }).click();
  await button(page, "预览写入").click();
  await pictures(excel, "08-preview");
  await STAGES.write.act(page);
  await STAGES.write.done(page);
  await pictures(excel, "09-receipt");
  await excel.close();
});

test("an Excel without merged areas says that headings may be read wrongly", async () => {
  const excel = await open({ told: { level: 9 } });
  await excel.page.getByText("此版本的 Excel 不提供合并单元格的信息").waitFor();
  await score(excel);
  await excel.close();
});

test("the folder names the address that it was built for, or takes office.js from Microsoft", () => {
  const elsewhere = mkdtempSync(join(tmpdir(), "addin-"));
  buildAddin(elsewhere, "--env", "base=https://jihe.example.gov.cn/jihe", "--env", "cdn");
  const text = (file: string) => readFileSync(join(elsewhere, file), "utf8");
  expect(text("manifest.xml")).toContain('DefaultValue="https://jihe.example.gov.cn/jihe/taskpane.html"');
  expect(text("manifest.xml")).not.toContain("localhost");
  expect(text("taskpane.html")).toContain('<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js">');
  expect(text("taskpane.html")).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
  expect(existsSync(join(elsewhere, "office"))).toBe(false);
  rmSync(elsewhere, { recursive: true });
});

test("no request leaves this machine", () => {
  expect(new Set(log.requested.map((address) => new URL(address).hostname))).toEqual(new Set(["127.0.0.1"]));
});
