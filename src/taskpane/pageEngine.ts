import type { Engine } from "../app/Engine";
import { workerEngine } from "../app/engine/workerEngine";

/** The engine in a thread of its own, from the script beside the page; Excel serves its panes from a site, never from a disk. */
export function pageEngine(): Engine {
  return workerEngine(() => new Worker(new URL("../app/engine/worker.ts", import.meta.url)));
}
