// Draws the picture of the README on the built page, with headless Chromium: `npm run screenshots`.
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const PAGE = new URL("../dist/workbench/index.html", import.meta.url);
const PICTURE = new URL("../assets/workbench.png", import.meta.url);
/** Which of the findings is jumped to: the third, whose sheet has marks of several kinds side by side. */
const FINDING = 3;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
});
const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: "reduce" });
const page = await context.newPage();
await page.goto(PAGE.href);
const click = (role, name) => page.getByRole(role, { name }).click();

await click("button", "一键评分");
await click("button", "预览写入");
await click("button", /^写入 \d+ 个单元格/);
await click("button", "完成");
await click("tab", /问题/);
await page.getByRole("list", { name: "问题列表" }).getByRole("button").first().focus();
for (let step = 1; step < FINDING; step++) await page.keyboard.press("ArrowDown");
await page.keyboard.press("Enter");
// The grid draws in a frame of its own choosing, and does not say when.
await page.waitForTimeout(1500);
await page.screenshot({ path: fileURLToPath(PICTURE) });
await browser.close();
