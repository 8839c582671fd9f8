import type { Browser, Page } from "playwright-core";
import type { CellPlace, CellValue } from "../../../src/core";
import type { ExcelHost } from "../excelHost/browser";
import type { Behaviour } from "../excelHost/Host";
import type { Json } from "../excelHost/HostModel";
import { fixture } from "../workbooks/fixture";

declare global {
  interface Window {
    readonly excelHost: ExcelHost;
    host: ReturnType<ExcelHost["start"]>;
  }
}

/** A pane in a browser, with the emulated Excel that it talks to in the same page. */
export interface ExcelPage {
  readonly page: Page;
  /** Everything that the workbook holds, to be compared. */
  readonly snapshot: () => Promise<Json>;
  readonly valueAt: (place: CellPlace) => Promise<CellValue | null>;
  /** The workbook as it is saved. */
  readonly save: () => Promise<string>;
  /** What is told to the host from now on. */
  readonly tell: (told: Partial<Behaviour>) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface Opening {
  readonly width?: number;
  readonly height?: number;
  /** Pixels of the picture for one of the page. */
  readonly scale?: number;
  /** A fixture, or a workbook that `save` gave. */
  readonly file?: string;
  readonly saved?: string;
  readonly told?: Partial<Behaviour>;
  /** Runs in the page before anything else. */
  readonly before?: string;
  /** False: a browser without any Excel. */
  readonly isInExcel?: boolean;
  /** Requests for these addresses fail. */
  readonly broken?: string;
}

/** What was asked for, and what went wrong in a page; for all pages of a test file. */
export interface Log {
  readonly requested: string[];
  readonly faults: string[];
  /** Scripts of workers. */
  readonly workers: string[];
}

const OFFICE_TELEMETRY = "https://telemetryservice.firstpartyapps.oaspapps.com/";

/** Opens pages of a built add-in, nothing of which may ask for anything elsewhere. */
export function openerOf(browser: Browser, url: string, hostScript: string, log: Log) {
  return async (opening: Opening = {}): Promise<ExcelPage> => {
    const { width = 340, height = 760 } = opening;
    const context = await browser.newContext({
      viewport: { width, height },
      deviceScaleFactor: opening.scale ?? 1,
      reducedMotion: "reduce",
    });
    await context.route("**/*", (route) => {
      const address = route.request().url();
      log.requested.push(address);
      const isOurs = new URL(address).hostname === new URL(url).hostname;
      return isOurs && address !== opening.broken ? route.continue() : route.abort();
    });
    const page = await context.newPage();
    listen(page, log);
    if (opening.before !== undefined) await page.addInitScript({ content: opening.before });
    if (opening.isInExcel !== false) await startExcel(page, hostScript, opening);
    await page.goto(`${url}taskpane.html`);
    return toExcelPage(page);
  };
}

function listen(page: Page, log: Log): void {
  page.on("pageerror", ({ message, stack }) => log.faults.push(stack ?? message));
  page.on("console", (message) => {
    const text = message.text();
    // office.js would frame a page of Microsoft's to tell of its use; that the policy of the page does not let it is no fault.
    if (/Content Security Policy|Refused to/.test(text) && !text.includes(OFFICE_TELEMETRY)) log.faults.push(text);
  });
  page.on("worker", (worker) => log.workers.push(worker.url()));
}

async function startExcel(page: Page, hostScript: string, opening: Opening): Promise<void> {
  const { file = "huacao-2024-unscored.xlsx", saved = "", told = {} } = opening;
  const bytes = saved === "" ? Buffer.from(fixture(file)).toString("base64") : "";
  await page.addInitScript({ content: hostScript });
  await page.addInitScript(
    ([content, text, name, behaviour]) => {
      const read = () =>
        window.excelHost.fromXlsx(
          Uint8Array.from(atob(content), (character) => character.charCodeAt(0)),
          name,
        );
      window.host = window.excelHost.start(text === "" ? read() : window.excelHost.openSaved(text), behaviour);
    },
    [bytes, saved, file, told] as const,
  );
}

function toExcelPage(page: Page): ExcelPage {
  return {
    page,
    snapshot: () => page.evaluate(() => window.excelHost.snapshotOf(window.host.model)),
    valueAt: (place) => page.evaluate((at) => window.excelHost.editsOf(window.host).valueAt(at), place),
    save: () => page.evaluate(() => window.excelHost.saveModel(window.host.model)),
    tell: (told) =>
      page.evaluate((behaviour) => {
        Object.assign(window.host.behaviour, behaviour);
      }, told),
    close: () => page.context().close(),
  };
}
