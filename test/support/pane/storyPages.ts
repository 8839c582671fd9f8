import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { launchChromium } from "../chromium";
import { buildStory } from "./buildStory";
import { serve } from "./serve";

const SHOTS = join(__dirname, "../../../test-results/pane");

const SCORED = "huacao-2024.xlsx";
export const UNSCORED = "huacao-2024-unscored.xlsx";

export interface Opening {
  /** A fixture's name. */
  readonly file?: string;
  /** A workbook of the test's own, in place of a fixture. */
  readonly bytes?: Uint8Array;
  readonly mode?: "light" | "dark" | "highContrast";
  /** The stage that a run stops at, to be looked at. */
  readonly hold?: string;
  readonly width?: number;
  readonly height?: number;
}

/** Pages that show the pane over a workbook, in one browser. */
export interface StoryPages {
  readonly open: (opening?: Opening) => Promise<Page>;
  readonly scored: (opening?: Opening) => Promise<Page>;
  /** Names of the hosts that were asked for anything. */
  readonly requested: ReadonlySet<string>;
  readonly close: () => Promise<void>;
}

export async function openStories(): Promise<StoryPages> {
  const folder = mkdtempSync(join(tmpdir(), "pane-story-"));
  mkdirSync(SHOTS, { recursive: true });
  await buildStory(folder);
  const site = await serve(folder);
  const browser = await launchChromium();
  const requested = new Set<string>();
  const open = async (opening: Opening = {}): Promise<Page> => {
    const { file = SCORED, bytes, mode = "light", hold = "", width = 340, height = 760 } = opening;
    const context = await browser.newContext({
      viewport: { width, height },
      deviceScaleFactor: 2,
      reducedMotion: "reduce",
      forcedColors: mode === "highContrast" ? "active" : "none",
    });
    const page = await context.newPage();
    page.on("request", (request) => requested.add(new URL(request.url()).hostname));
    if (bytes !== undefined)
      await page.route(`**/fixtures/${file}`, (route) => route.fulfill({ body: Buffer.from(bytes) }));
    await page.goto(`${site.url}?${new URLSearchParams({ file, mode, hold }).toString()}`);
    await page.getByRole("button", { name: "一键评分" }).waitFor();
    return page;
  };
  return {
    open,
    scored: async (opening) => {
      const page = await open(opening);
      await page.getByRole("button", { name: "一键评分" }).click();
      await page.getByRole("tab", { name: "得分" }).waitFor();
      return page;
    },
    requested,
    close: async () => {
      await browser.close();
      site.server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** A picture to look at, nothing wider than the pane, no serious fault of accessibility. */
export async function look(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(SHOTS, `${name}.png`) });
  expect(await page.evaluate(tooWide)).toEqual([]);
  // Fluent's focus management puts sentinels around lists of tabs; they pass the focus on and are nowhere to be seen or heard.
  const { violations } = await new AxeBuilder({ page }).exclude("[data-tabster-dummy]").analyze();
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(serious.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html.slice(0, 200))])).toEqual([]);
}

/** What reaches over the right edge of the pane; runs in the page. */
function tooWide(): readonly string[] {
  const elements = [...document.querySelectorAll("#root *")];
  return elements
    .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
    .map((element) => `${element.tagName}: ${element.textContent.slice(0, 30)}`);
}

/** All words that the pane shows. */
export const textOf = (page: Page): Promise<string> => page.locator("#root").innerText();
