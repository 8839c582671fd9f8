// Draws the icons in assets/icons from the shapes below, with headless Chromium: `npm run icons`.
import { mkdirSync } from "node:fs";
import { chromium } from "playwright-core";

const INK = "#1F5F99";
const SIZES = {
  jihe: [16, 32, 64, 80, 128],
  score: [16, 32, 80],
  check: [16, 32, 80],
  clear: [16, 32, 80],
  pane: [16, 32, 80],
};

/** Shapes on a field of 32 × 32; `line` is the width of a stroke, thicker where the icon is small. */
const SHAPES = {
  jihe: () =>
    `<rect width="32" height="32" rx="5" fill="${INK}"/>` +
    `<text x="16" y="25.4" font-family="Noto Sans CJK SC, Microsoft YaHei" font-weight="700" font-size="26" text-anchor="middle" fill="#fff">绩</text>`,
  score: (line) =>
    `<rect x="4" y="3" width="24" height="26" rx="3" fill="#fff" stroke="${INK}" stroke-width="${line}"/>` +
    `<path d="M9.5 16.5l4.5 4.5 9-10" fill="none" stroke="${INK}" stroke-width="${line * 1.5}" stroke-linecap="round" stroke-linejoin="round"/>`,
  check: (line) =>
    `<rect x="3" y="4" width="26" height="24" rx="3" fill="#fff" stroke="#B3261E" stroke-width="${line}"/>` +
    `<path d="M9 13h14M9 19.5h14M20 8.5l-8 15.5" fill="none" stroke="#B3261E" stroke-width="${line * 1.2}" stroke-linecap="round"/>`,
  clear: (line) =>
    `<path d="M5 20L18 7a3 3 0 0 1 4.2 0l4.6 4.6a3 3 0 0 1 0 4.2L17 25.6h-7z" fill="#fff" stroke="${INK}" stroke-width="${line}" stroke-linejoin="round"/>` +
    `<path d="M11.8 13.2l8.6 8.6M17 26h11" fill="none" stroke="${INK}" stroke-width="${line}" stroke-linecap="round"/>`,
  pane: (line) =>
    `<rect x="3" y="5" width="26" height="22" rx="2.5" fill="#fff" stroke="${INK}" stroke-width="${line}"/>` +
    `<path d="M19 5h7.5A2.5 2.5 0 0 1 29 7.500v17a2.500 2.500 0 0 1-2.500 2.500H19z" fill="${INK}"/>` +
    `<path d="M7.500 12h7M7.500 18h7" stroke="${INK}" stroke-width="${line}" stroke-linecap="round"/>`,
};

const folder = new URL("../assets/icons/", import.meta.url);
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
});
const page = await browser.newPage();
for (const [name, sizes] of Object.entries(SIZES)) {
  for (const size of sizes) {
    const line = size === 16 ? 2.6 : 2;
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block}</style><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${size}" height="${size}">${SHAPES[name](line)}</svg>`,
    );
    const path = new URL(`${name}-${size}.png`, folder);
    await page.screenshot({ path: path.pathname, omitBackground: true });
  }
}
await browser.close();
