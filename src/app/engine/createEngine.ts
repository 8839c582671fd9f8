import type { Engine } from "../Engine";
import { inlineEngine } from "../inlineEngine";
import { workerEngine } from "./workerEngine";

/** The engine, and whether it runs beside the page; some browsers refuse workers to pages from disk. */
export interface PageEngine {
  readonly engine: Engine;
  readonly isBeside: boolean;
}

/** Runs `worker.ts`, whose bundled script is `source`: from a text, as a page from disk may not load a worker from a file. */
export function createEngine(source: string): PageEngine {
  const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  const createWorker = () => new Worker(address);
  try {
    createWorker().terminate();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return { engine: inlineEngine(), isBeside: false };
  }
  return { engine: workerEngine(createWorker), isBeside: true };
}
