import type { Engine } from "../app/Engine";
import { withFallback } from "../app/engine/withFallback";
import { workerEngine } from "../app/engine/workerEngine";

/**
 * The engine in a thread of its own, from the script beside the page; Excel serves its panes from a site, never from a disk. Where
 * the browser gives no thread it runs in the page, whose script for it is loaded only then.
 */
export function pageEngine(): Engine {
  const worker = workerEngine(() => new Worker(new URL("../app/engine/worker.ts", import.meta.url)));
  return withFallback(worker, async () => (await import("../app/inlineEngine")).inlineEngine());
}
