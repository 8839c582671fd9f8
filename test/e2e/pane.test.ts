import type { StoryControls } from "../support/pane/hostOf";
import { look, textOf, UNSCORED, useStories } from "../support/pane/storyPages";

declare const story: StoryControls;

const pages = useStories();

test("the first page says what will be read and which scale of grades applies, with its cell", async () => {
  const page = await pages.open();
  await page.getByText("16 张工作表").waitFor();
  expect(await textOf(page)).toContain("没有隐藏或受保护的工作表");
  await look(page, "01-first-run");
  await page.getByRole("button", { name: "文字说明 C43" }).click();
  expect(await page.evaluate(() => story.selected)).toEqual([{ sheet: "文字说明", row: 42, column: 2 }]);
  await page.context().close();
});

test("a run names stage and table and can be cancelled with Esc; nothing is left of it", async () => {
  const page = await pages.open({ hold: "recognise" });
  await page.getByText("16 张工作表").waitFor();
  await page.getByRole("button", { name: "一键评分" }).click();
  await page.getByText("3 / 16").waitFor();
  expect(await textOf(page)).toContain("正在识别：表1.3 任务经费");
  await look(page, "02-running");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "一键评分" }).waitFor();
  await page.context().close();
});

test("the result shows total, grade, the distance to the next and every group with its score rate", async () => {
  const page = await pages.scored();
  const text = await textOf(page);
  for (const word of ["88.97", "良", "距优 1.03 分", "测算结果，待评价人确认", "86.67%", "尚未写入任何单元格"]) {
    expect(text).toContain(word);
  }
  expect(await page.getByRole("img", { name: "A 部门决策得分率 86.67%" }).count()).toBe(1);
  await look(page, "03-result");
  await page.context().close();
});

test("an indicator opens to its rule and calculation, and leads to its cell", async () => {
  const page = await pages.scored();
  await page.getByRole("button", { name: "查看指标" }).click();
  await page.getByRole("button", { name: "预算调整率" }).click();
  expect(await textOf(page)).toContain("1 × (1 − |30.33%|) = 0.70");
  await look(page, "04-indicators");
  await page.getByRole("button", { name: "跳到得分单元格 F16" }).click();
  expect(await page.evaluate(() => story.selected.at(-1))).toEqual({ sheet: "表3.2 业绩分值", row: 15, column: 5 });
  await page.context().close();
});

test("the list of findings is walked by keyboard, jumps, opens and comes back to the same item", async () => {
  const page = await pages.scored();
  await page.getByRole("tab", { name: "问题" }).click();
  await look(page, "05-findings");
  const items = page.getByRole("list", { name: "问题列表" }).getByRole("button");
  await items.first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => story.selected.at(-1))).toEqual({ sheet: "表3.2 业绩分值", row: 13, column: 4 });
  await page.keyboard.press("ArrowRight");
  await page.getByLabel("位置").getByText("2 /").waitFor();
  await page.keyboard.press("Alt+ArrowDown");
  await page.getByLabel("位置").getByText("3 /").waitFor();
  await page.keyboard.press("Escape");
  await items.nth(2).waitFor();
  expect(await items.nth(2).evaluate((item) => item === document.activeElement)).toBe(true);
  await page.context().close();
});

test("尾差 stands by table, 未能核对 says that silence is no pass", async () => {
  const page = await pages.scored();
  await page.getByRole("tab", { name: "问题" }).click();
  for (const level of ["不一致", "待核实", "尾差"]) await page.getByRole("button", { name: level }).first().click();
  const table = page.getByRole("table").first();
  expect(await table.getByRole("row").nth(1).innerText()).toMatch(/1,187\.19\s+1,187\.18\s+\+0\.01/);
  await look(page, "05b-rounding");
  await page.context().close();
});

test("a sum is told by its parts with their ranges, and why rounding cannot explain it", async () => {
  const page = await pages.scored();
  await page.getByRole("tab", { name: "问题" }).click();
  await page.getByText("年初预算合计 676.21").click();
  const text = await textOf(page);
  for (const word of ["677.00", "−0.79", "[15.995, 16.005]", "其余 16 项", "不相交，相距 0.69", "不能解释 0.79"]) {
    expect(text).toContain(word);
  }
  await look(page, "06-finding-sum");
  await page.getByRole("button", { name: "其余 16 项" }).click();
  expect(await page.getByRole("table").first().getByRole("row").count()).toBe(22);
  await page.getByRole("button", { name: "跳到合计 E23" }).click();
  expect(await page.evaluate(() => story.selected.at(-1))).toEqual({ sheet: "表1.7 项目明细", row: 22, column: 4 });
  await page.context().close();
});

test("a bridge tells what is explained and what is left; a decision asks for its reason and is kept", async () => {
  const page = await pages.scored();
  await page.getByRole("tab", { name: "问题" }).click();
  await page.getByText("公用经费实际支出 75.05").click();
  const text = await textOf(page);
  for (const word of ["可以说明", "17.85", "尚未说明", "0.38", "由此引起 1 条"]) expect(text).toContain(word);
  await look(page, "06b-finding-bridge");
  await page.getByRole("button", { name: "差异合理" }).click();
  const save = page.getByRole("button", { name: "保存结论" });
  expect(await save.getAttribute("aria-disabled")).toBe("true");
  await page.getByRole("textbox").fill("公用经费含其他收入和上年结转资金列支。");
  await look(page, "06c-decision");
  await save.click();
  await page.getByText("差异合理：公用经费含其他收入和上年结转资金列支。").waitFor();
  const kept = await page.evaluate(async () => (await story.workbook.recall()).decisions);
  expect(kept).toMatchObject([{ decision: "explained", reason: "公用经费含其他收入和上年结转资金列支。" }]);
  await page.context().close();
});

test("nothing is written before the preview's button; the receipt counts it and takes it back", async () => {
  const page = await pages.scored({ file: UNSCORED });
  await page.getByRole("button", { name: "预览写入" }).click();
  await page.getByText("现在尚未写入").waitFor();
  await look(page, "07-preview");
  expect(await page.evaluate(async () => (await story.workbook.standing()).cells.length)).toBe(0);
  await page.getByRole("button", { name: /^写入 \d+ 个单元格$/ }).click();
  await page.getByText(/已写入 \d+ 个单元格/).waitFor();
  await look(page, "08-receipt");
  const standing = await page.evaluate(async () => await story.workbook.standing());
  expect(standing.cells).toContainEqual(expect.objectContaining({ sheet: "封面", after: 88.97 }));
  await page.getByRole("button", { name: "清除全部标记" }).click();
  await page.waitForFunction(async () => (await story.workbook.standing()).marks.length === 0);
  await page.getByRole("button", { name: "撤销" }).click();
  await page.getByText("尚未写入任何单元格").waitFor();
  expect(await page.evaluate(async () => (await story.workbook.standing()).cells.length)).toBe(0);
  await page.context().close();
});

test("a fault of the host is told above the button, which then tries again", async () => {
  const page = await pages.scored({ file: UNSCORED });
  await page.getByRole("button", { name: "预览写入" }).click();
  await page.evaluate(() => {
    story.failNext("apply", "单元格正在编辑，请先按 Enter 结束编辑，再重试");
  });
  await page.getByRole("button", { name: /^写入/ }).click();
  expect(await page.getByRole("alert").innerText()).toContain("请先按 Enter 结束编辑");
  await look(page, "09-error");
  await page.getByRole("button", { name: "重试写入" }).click();
  await page.getByText(/已写入 \d+ 个单元格/).waitFor();
  await page.context().close();
});

test("a run that fails is told on the page it was started from", async () => {
  const page = await pages.open();
  await page.getByText("16 张工作表").waitFor();
  await page.evaluate(() => {
    story.failNext("read", "工作簿正忙，请稍后重试");
  });
  await page.getByRole("button", { name: "一键评分" }).click();
  expect(await page.getByRole("alert").innerText()).toContain("工作簿正忙");
  await look(page, "09b-run-failed");
  await page.getByRole("button", { name: "重试评分" }).click();
  await page.getByRole("tab", { name: "得分" }).waitFor();
  await page.context().close();
});

test("the tables tell what was read as what; settings are kept with the workbook", async () => {
  const page = await pages.scored();
  await page.getByRole("tab", { name: "表格" }).click();
  expect(await textOf(page)).toContain("预算执行情况表");
  await look(page, "10-tables");
  await page.getByRole("tab", { name: "设置" }).click();
  await look(page, "11-settings");
  await page.getByLabel("不一致标记颜色").selectOption("none");
  await page.getByRole("button", { name: "保存并重新测算" }).click();
  await page.waitForFunction(async () => (await story.workbook.recall()).settings !== undefined);
  const settings = await page.evaluate(async () => (await story.workbook.recall()).settings);
  expect(settings?.markColours).toMatchObject({ error: null });
  await page.context().close();
});

test("after an edit the findings that rest on it are 待复查, and nothing is worked out until asked for", async () => {
  const page = await pages.scored();
  await page.getByRole("tab", { name: "问题" }).click();
  await page.evaluate(() => {
    story.edit({ sheet: "表1.7 项目明细", range: { top: 5, bottom: 5, left: 4, right: 4 } });
  });
  await page.getByText(/工作簿有改动，\d+ 条结果待复查/).waitFor();
  expect(await page.getByRole("button", { name: /年初预算合计.*待复查/ }).count()).toBe(1);
  await look(page, "12-stale");
  await page.getByRole("button", { name: "重新核对" }).first().click();
  await page.getByRole("tab", { name: "问题" }).waitFor();
  expect(await page.getByText(/工作簿有改动/).count()).toBe(0);
  await page.context().close();
});

test("a workbook without differences says so", async () => {
  const page = await pages.scored({ file: "huacao-2024-clean.xlsx" });
  await page.getByRole("tab", { name: "问题" }).click();
  await look(page, "13-clean");
  await page.context().close();
});

test.each(["dark", "highContrast"] as const)("the pages are readable in the %s theme", async (mode) => {
  const page = await pages.scored({ mode });
  await look(page, `03-result-${mode}`);
  await page.getByRole("tab", { name: "问题" }).click();
  await look(page, `05-findings-${mode}`);
  await page.getByText("年初预算合计 676.21").click();
  await look(page, `06-finding-sum-${mode}`);
  await page.context().close();
});

test.each([
  [300, 760],
  [320, 700],
  [420, 900],
])("at %i × %i nothing scrolls sideways", async (width, height) => {
  const size = `${String(width)}x${String(height)}`;
  const page = await pages.scored({ width, height, file: UNSCORED });
  await look(page, `03-result-${size}`);
  await page.getByRole("tab", { name: "问题" }).click();
  await look(page, `05-findings-${size}`);
  await page.getByText("年初预算合计 676.21").click();
  await look(page, `06-finding-sum-${size}`);
  await page.getByRole("button", { name: "返回列表" }).click();
  await page.getByRole("button", { name: "标记到表格" }).click();
  await look(page, `07-preview-${size}`);
  await page.context().close();
});

test("no request leaves this machine", () => {
  expect(pages.requested).toEqual(new Set(["127.0.0.1"]));
});
