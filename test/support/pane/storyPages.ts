import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { launchChromium } from "../chromium";
import { buildStory } from "./buildStory";
import { lookAt } from "./lookAt";
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

/** The stories of a test file: opened before its first test, closed after its last. */
export function useStories(): Omit<StoryPages, "close"> {
  let pages: StoryPages | undefined;
  const opened = (): StoryPages => {
    if (pages === undefined) throw new Error("the stories are not open");
    return pages;
  };
  jest.setTimeout(240_000);
  beforeAll(async () => {
    pages = await openStories();
  });
  afterAll(() => pages?.close());
  return {
    open: (opening) => opened().open(opening),
    scored: (opening) => opened().scored(opening),
    get requested() {
      return opened().requested;
    },
  };
}

async function openStories(): Promise<StoryPages> {
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

/** A picture of a story, and whether it fits and can be used by everybody. */
export const look = (page: Page, name: string): Promise<void> => lookAt(page, join(SHOTS, `${name}.png`));

/** All words that the pane shows. */
export const textOf = (page: Page): Promise<string> => page.locator("#root").innerText();
