import type { Page } from "playwright-core";
import { bookOf } from "../support/pane/bookOf";
import type { StoryControls } from "../support/pane/hostOf";
import { look, textOf, useStories } from "../support/pane/storyPages";

declare const story: StoryControls;

const pages = useStories();

/** A table that nothing in the lexicon covers; 全部 in its last row adds up to 15, not 26. */
const book = bookOf({
  "2024年资金": [
    ["2024年某某资金表"],
    ["名目", "甲栏", "乙栏"],
    ["人员经费", 10, 9],
    ["公用经费", 5, 4],
    ["全部", 26, 13],
  ],
  通知: [
    ["序号", "事项", "备注"],
    ["1", "召开会议", "按月"],
    ["2", "走访企业", "按季"],
  ],
});

async function openTable(sheet: string, bytes = book): Promise<Page> {
  const page = await pages.open({ bytes, file: "own.xlsx" });
  await page.getByRole("button", { name: "只做勾稽核对" }).click();
  await page.getByRole("tab", { name: "表格" }).click();
  await page.getByRole("button", { name: `栏目与更正 ${sheet}` }).click();
  await page.getByRole("heading", { name: sheet }).waitFor();
  return page;
}

async function correct(page: Page, what: string, choices: Readonly<Record<string, string>>): Promise<void> {
  await page.getByLabel("更正内容").selectOption({ label: what });
  for (const [label, choice] of Object.entries(choices)) {
    if (label.startsWith("行")) await page.getByLabel(label).fill(choice);
    else await page.getByLabel(label, { exact: true }).selectOption({ label: choice });
  }
  await page.getByRole("button", { name: "保存并重新核对" }).click();
}

/** What takes a correction on show back. */
const correction = (page: Page, words: string) => page.getByRole("button", { name: `移除 ${words}`, exact: true });

const kept = (page: Page) => page.evaluate(async () => (await story.workbook.recall()).corrections);

test("a person says what a table is: it is kept by its title, shown as 由评价人指定 and can be taken back", async () => {
  const page = await openTable("2024年资金");
  expect(await textOf(page)).toContain("其他数据表");
  await look(page, "14-table");
  await correct(page, "表的种类", { 应为: "预算执行情况表" });
  await correction(page, "种类：预算执行情况表").waitFor();
  expect(await textOf(page)).toContain("由评价人指定");
  expect(await kept(page)).toEqual([
    { what: "tableKind", sheet: "2024年资金", table: "2024年某某资金表", is: "预算执行情况表" },
  ]);
  await look(page, "14b-table-corrected");
  await page.getByRole("button", { name: "返回表格" }).click();
  await page.getByText("2024年资金「2024年某某资金表」种类：预算执行情况表").waitFor();
  await look(page, "14c-corrections");
  await correction(page, "种类：预算执行情况表").click();
  await page.getByText("其他数据表").waitFor();
  expect(await kept(page)).toBeUndefined();
  await page.context().close();
});

test("a column means what a person says, and its row of columns says so", async () => {
  const page = await openTable("2024年资金");
  const column = page.getByRole("row", { name: /甲栏/ });
  expect(await column.innerText()).toContain("未认出");
  await correct(page, "栏目的含义", { 栏目: "甲栏", 应为: "调整后预算" });
  await correction(page, "栏目“甲栏”：调整后预算").waitFor();
  expect(await column.innerText()).toMatch(/调整后预算\s+由评价人指定/);
  await page.context().close();
});

test("a row that a person calls a total is added up at once, and its gap stands in the list", async () => {
  const page = await openTable("2024年资金");
  await page.getByLabel("更正内容").selectOption({ label: "行的性质" });
  await page.getByLabel("行", { exact: true }).fill("全不");
  await page.getByText("表中没有这一行").waitFor();
  const save = page.getByRole("button", { name: "保存并重新核对" });
  expect(await save.getAttribute("aria-disabled")).toBe("true");
  await page.getByLabel("行", { exact: true }).fill("全部");
  await page.getByText("现识别为：明细").waitFor();
  await page.getByLabel("应为").selectOption({ label: "合计" });
  await save.click();
  await correction(page, "“全部”行：合计").waitFor();
  await page.getByRole("button", { name: "返回表格" }).click();
  await page.getByRole("tab", { name: "问题" }).click();
  await page.getByRole("button", { name: /^不一致 .*26/ }).click();
  await page.getByRole("button", { name: /^跳到.*B5$/ }).click();
  expect(await page.evaluate(() => story.selected.at(-1))).toEqual({ sheet: "2024年资金", row: 4, column: 1 });
  await page.context().close();
});

test("a unit is told for a table, for a column, for a row and for one cell; the later word on the same thing counts", async () => {
  const page = await openTable("2024年资金");
  await correct(page, "金额单位", { 应为: "千元" });
  await correction(page, "单位：千元").waitFor();
  await correct(page, "金额单位", { 应为: "万元" });
  await correction(page, "单位：万元").waitFor();
  await correct(page, "金额单位", { 栏目: "乙栏", 应为: "千元" });
  await correction(page, "栏目“乙栏”单位：千元").waitFor();
  await correct(page, "金额单位", { "行（不填则为各行）": "人员经费", 应为: "万元" });
  await correction(page, "“人员经费”行单位：万元").waitFor();
  await correct(page, "金额单位", { 栏目: "甲栏", "行（不填则为各行）": "公用经费", 应为: "元" });
  await correction(page, "“公用经费”行栏目“甲栏”单位：元").waitFor();
  const of = { sheet: "2024年资金", table: "2024年某某资金表" };
  expect(await kept(page)).toEqual([
    { what: "unit", ...of, is: "万元" },
    { what: "unit", ...of, column: "乙栏", is: "千元" },
    { what: "unit", ...of, row: "人员经费", is: "万元" },
    { what: "unit", ...of, column: "甲栏", row: "公用经费", is: "元" },
  ]);
  await page.context().close();
});

test("a table of words of no known kind can be told what it is", async () => {
  const page = await openTable("通知");
  await correct(page, "表的种类", { 应为: "职责职能表" });
  await correction(page, "种类：职责职能表").waitFor();
  await page.context().close();
});

test("where another year's table answers to the same name, the form says that it is corrected too", async () => {
  const rows = (year: string) => [
    [`${year}年某某资金表`],
    ["名目", "甲栏", "乙栏"],
    ["人员经费", 10, 9],
    ["公用经费", 5, 4],
  ];
  const page = await openTable("2024年资金", bookOf({ "2023年资金": rows("2023"), "2024年资金": rows("2024") }));
  await page.getByText("名称相同、一并更正的表：2023年资金「2023年某某资金表」。").waitFor();
  await correct(page, "表的种类", { 应为: "预算执行情况表" });
  await correction(page, "种类：预算执行情况表").waitFor();
  await page.getByRole("button", { name: "返回表格" }).click();
  const tables = page.getByRole("region", { name: "识别到的表" });
  await tables.getByText("预算执行情况表", { exact: true }).nth(1).waitFor();
  await page.context().close();
});

test("while a correction is worked in the pane says so, stays on its page and keeps nothing else", async () => {
  const page = await openTable("2024年资金");
  await page.evaluate(() => {
    story.holdNext("read");
  });
  await correct(page, "金额单位", { 应为: "千元" });
  await page.getByText("正在保存并重新测算").waitFor();
  await page.getByLabel("更正内容").selectOption({ label: "表的种类" });
  await page.getByLabel("应为", { exact: true }).selectOption({ label: "预算执行情况表" });
  const save = page.getByRole("button", { name: "保存并重新核对" });
  expect(await save.getAttribute("aria-disabled")).toBe("true");
  await page.getByRole("button", { name: "返回表格" }).click();
  await page.evaluate(() => {
    story.release();
  });
  await page.getByText("正在保存并重新测算").waitFor({ state: "detached" });
  expect(await page.getByRole("tab", { name: "表格" }).getAttribute("aria-selected")).toBe("true");
  await page.getByText("2024年资金「2024年某某资金表」单位：千元").waitFor();
  await page.context().close();
});
