// Draws the picture of the README on the built page, with headless Chromium: `npm run screenshots`.
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const PAGE = new URL("../dist/workbench/index.html", import.meta.url);
const PICTURE = new URL("../assets/workbench.png", import.meta.url);

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
// The finding with the richest sheet behind it: marks of several kinds side by side.
await page
  .getByRole("list", { name: "问题列表" })
  .getByRole("button")
  .nth(Number(process.argv[2] ?? 0))
  .press("Enter");
// The grid draws in the frame after next, and says nothing when it has.
await page.waitForTimeout(1500);
await page.screenshot({ path: fileURLToPath(PICTURE) });
await browser.close();
