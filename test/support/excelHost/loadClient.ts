import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createContext, runInContext } from "node:vm";
import type { Client } from "./Client";
import type { Host } from "./Host";
import { addNotes } from "./newerClient";
import { windowExternal } from "./windowExternal";

const DIST = dirname(require.resolve("@microsoft/office-js/dist/office.debug.js"));
const BASE = "https://localhost/dist/";

/** The oldest set of the interfaces with notes; the client of the npm package ends before it. */
const NOTES = 18;

/** Loads office.js, byte for byte as it comes, into a window of its own and waits until it is ready. */
export async function loadClient(host: Host): Promise<Client> {
  const page = fakeWindow(windowExternal(host));
  runFile(page, "office.debug.js");
  const client = page as unknown as Client;
  await client.Office.onReady();
  if (host.behaviour.level >= NOTES && !host.behaviour.hasOldClient) addNotes(client);
  return client;
}

const sources = new Map<string, string>();

function runFile(page: object, file: string): void {
  const path = join(DIST, file);
  const source = sources.get(path) ?? readFileSync(path, "utf8");
  sources.set(path, source);
  runInContext(source, page, { filename: path });
}

/** As much of a browser's window as the client needs to start. */
function fakeWindow(external: object): object {
  const page: Record<string, unknown> = {};
  const own = { ...element("script"), src: `${BASE}office.debug.js` };
  const head = { ...element("head"), appendChild: append, insertBefore: append };
  function append(child: ReturnType<typeof element>) {
    if (child.tagName === "SCRIPT") {
      later(() => {
        loadScript(page, child);
      });
    }
    return child;
  }
  const document = {
    ...{ domain: "localhost", readyState: "complete", currentScript: own, cookie: "" },
    ...{ documentElement: element("html"), head, body: element("body") },
    createElement: element,
    getElementsByTagName: (tag: string) => ({ script: [own], head: [head] })[tag] ?? [],
    ...{
      getElementById: () => null,
      querySelectorAll: () => [],
      addEventListener: nothing,
      removeEventListener: nothing,
    },
  };
  Object.assign(page, browserParts(), { document, external });
  // The client takes its arrays, errors and promises from the caller, so that they pass `instanceof` and equality here.
  Object.assign(page, { Promise, Error, TypeError, RangeError, Array, Object, JSON, Date, Function, RegExp, Map, Set });
  Object.assign(page, { window: page, self: page, top: page, parent: page });
  return createContext(page);
}

function loadScript(page: object, script: ReturnType<typeof element>): void {
  const file = decodeURIComponent(script.src.replace(BASE, "").split("?")[0] ?? "");
  runFile(page, file);
  script.readyState = "complete";
  script.onload?.();
}

function element(tag: string) {
  return {
    ...{ tagName: tag.toUpperCase(), style: {}, src: "", href: "", readyState: "" },
    onload: undefined as (() => void) | undefined,
    ...{ setAttribute: nothing, getAttribute: () => null, addEventListener: nothing, appendChild: nothing },
  };
}

function nothing(): void {
  // What a page without anything to show does.
}

// The client's timers neither keep the process alive nor stand still when a test replaces them.
const {
  setTimeout: realTimeout,
  setInterval: realInterval,
  clearTimeout: stopTimeout,
  clearInterval: stopInterval,
} = globalThis;
const later = setImmediate;

function browserParts() {
  return {
    ...{ name: "", location: new URL("https://localhost/taskpane.html"), history: {}, console, URL, URLSearchParams },
    ...{ navigator: { userAgent: "node", language: "zh-CN" }, performance: globalThis.performance },
    ...{ sessionStorage: storage(), localStorage: storage(), crypto: globalThis.crypto },
    ...{ addEventListener: nothing, removeEventListener: nothing, postMessage: nothing, open: nothing, close: nothing },
    setTimeout: (work: () => void, delay?: number) => realTimeout(work, delay).unref(),
    setInterval: (work: () => void, delay?: number) => realInterval(work, delay).unref(),
    clearTimeout: (timer: NodeJS.Timeout | undefined) => {
      stopTimeout(timer);
    },
    clearInterval: (timer: NodeJS.Timeout | undefined) => {
      stopInterval(timer);
    },
  };
}

function storage() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
    removeItem: (key: string) => items.delete(key),
  };
}
