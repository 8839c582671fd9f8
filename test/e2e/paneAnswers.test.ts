import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { bookOf } from "../support/pane/bookOf";
import type { StoryControls } from "../support/pane/hostOf";
import { look, textOf, useStories } from "../support/pane/storyPages";
import type { CellModel } from "../support/workbooks/WorkbookModel";

declare const story: StoryControls;

const pages = useStories();

/** A form whose first score a rule works out as 60 and whose second only a person can give. */
const form = (training: CellModel | null, total: CellModel | null = null): Uint8Array =>
  bookOf({
    指标: [
      ["一级指标", "二级指标", "分值", "评分标准", "目标值", "实际值", "得分"],
      ["产出", "培训人次", 60, "达到目标值得满分，未达到不得分。", "≥100人次", "120人次", training],
      ["效益", "社会影响", 40, "酌情给分", null, null, null],
      ["合计", null, 100, null, null, null, total],
    ],
  });

const scored = (bytes: Uint8Array): Promise<Page> => pages.scored({ bytes, file: "form.xlsx" });
const kept = (page: Page) => page.evaluate(async () => (await story.workbook.recall()).choices);

async function openIndicator(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "查看指标" }).click();
  await page.getByRole("button", { name: new RegExp(name) }).click();
}

test("while an indicator waits for its score the total is 暂计 and there is no grade; the score given here ends that", async () => {
  const page = await scored(form(null));
  const text = await textOf(page);
  expect(text).toContain("暂计得分");
  expect(text).toContain("已评权重 60，待评 40");
  for (const grade of ["评价等级\n优", "评价等级\n良", "距优"]) expect(text).not.toContain(grade);
  await look(page, "04b-provisional");
  await openIndicator(page, "社会影响");
  const score = page.getByLabel("评分", { exact: true });
  const save = page.getByRole("button", { name: "保存" });
  await score.fill("41");
  expect(await save.getAttribute("aria-disabled")).toBe("true");
  await score.fill("35.5");
  await look(page, "04c-score-input");
  await save.click();
  await page.getByText("95.50").first().waitFor();
  expect(await textOf(page)).not.toContain("暂计得分");
  expect(await kept(page)).toMatchObject([{ score: { given: "35.5" } }]);
  await page.getByRole("button", { name: "撤回评分" }).click();
  await page.getByText("暂计得分").waitFor();
  expect(await kept(page)).toBeUndefined();
  await page.context().close();
});

test("原评分, 测算分 and 采用分 stand side by side; ours is taken only with a reason, and can be given back", async () => {
  const page = await scored(form(50));
  await openIndicator(page, "培训人次");
  const boxes = page.getByRole("definition");
  await page.getByText("✓ 原评分").waitFor();
  expect((await boxes.allInnerTexts()).slice(-3)).toEqual(["50.00", "60.00", "50.00"]);
  await page.getByRole("button", { name: "采用测算分" }).click();
  const save = page.getByRole("button", { name: "保存" });
  expect(await save.getAttribute("aria-disabled")).toBe("true");
  await page.getByLabel("采用测算分的理由").fill("已核对台账");
  await look(page, "04d-adopt");
  await save.click();
  await page.getByText("采用测算分，理由：已核对台账。").waitFor();
  expect((await boxes.allInnerTexts()).slice(-3)).toEqual(["50.00", "60.00", "60.00"]);
  await page.getByRole("button", { name: "改用原评分" }).click();
  await page.getByText("✓ 原评分").waitFor();
  await page.context().close();
});

test("a source stands with its value beside its cell", async () => {
  const page = await scored(form(null));
  await openIndicator(page, "培训人次");
  expect(await page.getByRole("definition").filter({ hasText: "F2" }).innerText()).toMatch(/F2\s+120人次/);
  await page.context().close();
});

test("a person's score and a formula stay unless a choice says otherwise, each for itself", async () => {
  const page = await scored(form(50, { value: 51, formula: "SUM(G2:G3)" }));
  await openIndicator(page, "培训人次");
  await page.getByRole("button", { name: "采用测算分" }).click();
  await page.getByLabel("采用测算分的理由").fill("已核对台账");
  await page.getByRole("button", { name: "保存" }).click();
  await page.getByText("采用测算分，理由").waitFor();
  await page.getByRole("button", { name: /社会影响/ }).click();
  await page.getByLabel("评分", { exact: true }).fill("30");
  await page.getByRole("button", { name: "保存" }).click();
  await page.getByText("90.00").first().waitFor();
  await page.getByRole("button", { name: "预览写入" }).click();
  await page.getByText("2 处，未选时保留原样").waitFor();
  for (const keep of ["保留 50.00", "保留公式"]) expect(await page.getByLabel(keep).isChecked()).toBe(true);
  expect(await textOf(page)).toContain("=SUM(G2:G3)，当前结果为 51.00");
  await look(page, "07b-conflicts");
  await page.getByLabel("改写为 60.00").check();
  await page.getByRole("button", { name: /^写入 2 个单元格$/ }).click();
  await page.getByText("已写入 2 个单元格").waitFor();
  expect(await textOf(page)).toContain("按您的选择保留");
  const written = await page.evaluate(async () => (await story.workbook.standing()).cells);
  expect(written.map(({ row, column, before, after }) => [row, column, before, after])).toEqual([
    [2, 6, null, 30],
    [1, 6, 50, 60],
  ]);
  await page.context().close();
});

test("a workbook opened again tells what of ours stands in it, and takes exactly that back", async () => {
  const page = await scored(form(null));
  await page.getByRole("button", { name: "预览写入" }).click();
  await page.getByRole("button", { name: /^写入/ }).click();
  await page.getByText(/^已写入/).waitFor();
  expect(await textOf(page)).toContain("撤销后恢复为写入前的内容。");
  const saved = new Uint8Array(await page.evaluate(() => story.save()));
  await page.context().close();

  const again = await pages.open({ bytes: saved, file: "form.xlsx" });
  await again.getByText("绩核已写入的内容").waitFor();
  const { cells, sheets } = await again.evaluate(async () => await story.workbook.standing());
  expect(await textOf(again)).toContain(`${String(cells.length)} 个单元格恢复为写入前的内容`);
  expect(await textOf(again)).toContain(`删除工作表${sheets.join("、")}及其中的改动`);
  await look(again, "15-reopened");
  await again.getByRole("button", { name: "全部撤销" }).click();
  await again.getByText("绩核已写入的内容").waitFor({ state: "detached" });
  expect(await again.evaluate(async () => await story.workbook.standing())).toEqual({
    cells: [],
    marks: [],
    sheets: [],
  });
  const back = new Uint8Array(await again.evaluate(() => story.save()));
  expect(unzipSync(back)).toEqual(unzipSync(form(null)));
  await again.context().close();
});

test("a second write after opening again says that undoing it takes the earlier one back too", async () => {
  const page = await scored(form(null));
  await page.getByRole("button", { name: "预览写入" }).click();
  await page.getByRole("button", { name: /^写入/ }).click();
  await page.getByText(/^已写入/).waitFor();
  const saved = new Uint8Array(await page.evaluate(() => story.save()));
  await page.context().close();

  const again = await scored(saved);
  await again.getByRole("button", { name: "预览写入" }).click();
  await again.getByRole("button", { name: /^写入/ }).click();
  await again.getByText(/^已写入/).waitFor();
  expect(await textOf(again)).toContain("绩核在本次打开之前写入的内容也一并取消");
  await again.getByRole("button", { name: "撤销", exact: true }).click();
  await again.getByText("尚未写入任何单元格").waitFor();
  expect(await again.evaluate(async () => (await story.workbook.standing()).cells)).toEqual([]);
  await again.context().close();
});

test("marks that are taken away and shown again are no step of their own: undo takes the whole write back", async () => {
  const page = await scored(form(50));
  await page.getByRole("button", { name: "预览写入" }).click();
  await page.getByRole("button", { name: /^(写入|标记)/ }).click();
  const marks = page.getByRole("switch", { name: "显示" });
  await marks.click();
  await page.waitForFunction(async () => (await story.workbook.standing()).marks.length === 0);
  await marks.click();
  await page.waitForFunction(async () => (await story.workbook.standing()).marks.length > 0);
  await page.getByText("撤销后恢复为写入前的内容。").waitFor();
  await page.getByRole("button", { name: "撤销", exact: true }).click();
  await page.getByText("尚未写入任何单元格").waitFor();
  expect(await page.evaluate(async () => await story.workbook.standing())).toEqual({
    cells: [],
    marks: [],
    sheets: [],
  });
  await page.context().close();
});

test("the focus stays in the pane when a page makes way for another, and Esc leads back to the list", async () => {
  const page = await scored(form(50));
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  await page.getByRole("button", { name: "预览写入" }).click();
  await page.getByText("现在尚未写入").waitFor();
  expect(await focused()).toBe("写入预览");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("tab", { name: "问题" }).click();
  await page.getByRole("list", { name: "问题列表" }).getByRole("button").first().focus();
  await page.keyboard.press("ArrowRight");
  await page.getByRole("button", { name: "返回列表" }).focus();
  await page.keyboard.press("Escape");
  const first = page.getByRole("list", { name: "问题列表" }).getByRole("button").first();
  await first.waitFor();
  expect(await first.evaluate((row) => row === document.activeElement)).toBe(true);
  await page.context().close();
});

test("a workbook in which nothing is recognised says what was looked for", async () => {
  const page = await pages.open({ bytes: bookOf({ 通知: [["关于召开会议的通知"]] }), file: "letter.xlsx" });
  await page.getByRole("button", { name: "一键评分" }).click();
  await page.getByText("没有识别到可以评分或核对的表").first().waitFor();
  expect(await page.getByRole("button", { name: "预览写入" }).count()).toBe(0);
  await look(page, "16-nothing");
  await page.context().close();
});

/** A total 0.01 off by rounding, a rate over an error cell, a rate of 100 % over nothing. */
const money = bookOf({
  资金: [
    ["预算执行情况表"],
    ["单位：万元"],
    ["项目", "年初预算", "执行数", "执行率"],
    ["人员经费", 10.33, 9.31, { value: { error: "#DIV/0!" }, formula: "C4/0" }],
    ["公用经费", 5.33, 4.52, { value: 0.848, format: "0.0%" }],
    ["项目经费", 3.33, 2, { value: 0.6006, format: "0.0%" }],
    ["其他经费", 0, 0, { value: 1, format: "0.0%" }],
    ["合计", 19, 15.83, { value: 0.8332, format: "0.0%" }],
  ],
});

test("尾差 is summed up by table, 未能核对 gives its reason, 提示 stand folded", async () => {
  const page = await pages.open({ bytes: money, file: "money.xlsx" });
  await page.getByRole("button", { name: "只做勾稽核对" }).click();
  for (const level of ["尾差", "未能核对"]) {
    await page.getByRole("group", { name: "按级别筛选" }).getByRole("button", { name: level }).click();
  }
  await look(page, "05c-rounding-unchecked");
  expect(await textOf(page)).toMatch(/\d+ 条，合计 [+−]\d\.\d+，最大 [+−]\d\.\d+（万元）/);
  expect(await page.getByRole("region", { name: "未能核对" }).innerText()).toContain("#DIV/0!");
  const remarks = page.getByRole("region", { name: "提示" });
  expect(await remarks.getByRole("list").count()).toBe(0);
  await remarks.getByRole("button", { name: /提示.*1 条/ }).click();
  expect(await remarks.getByRole("list").getByRole("button").innerText()).toContain("其他经费");
  await page.context().close();
});
