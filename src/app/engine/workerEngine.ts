import type { Engine } from "../Engine";
import { cancelled } from "../Engine";
import type { Answer, Request } from "./messages";

const NOT_STARTED = "NotStarted";

/** Inspects in a thread of its own, so that the page stays responsive; cancelling ends the thread. */
export function workerEngine(createWorker: () => Worker): Engine {
  let stop: (() => void) | undefined;
  return {
    inspect: (sheets, options, onStage) =>
      new Promise((resolve, reject) => {
        stop?.();
        const worker = start(createWorker);
        const end = (settle: () => void) => {
          worker.terminate();
          stop = undefined;
          settle();
        };
        stop = () => {
          end(() => {
            reject(cancelled());
          });
        };
        worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
          if (data.kind === "stage") onStage?.(...data.heard);
          else if (data.kind === "done")
            end(() => {
              resolve(data.inspection);
            });
          else
            end(() => {
              reject(new Error(data.message));
            });
        });
        worker.addEventListener("error", (event) => {
          end(() => {
            reject(faultOf(event));
          });
        });
        worker.postMessage({ sheets, options } satisfies Request);
      }),
    cancel: () => {
      stop?.();
    },
  };
}

/** True where the browser gave no thread, or not its script: nothing of the inspection was done. */
export function isNotStarted(error: unknown): boolean {
  return error instanceof Error && error.name === NOT_STARTED;
}

function start(createWorker: () => Worker): Worker {
  try {
    return createWorker();
  } catch (error) {
    throw error instanceof DOMException ? notStarted(error.message, error) : error;
  }
}

/** A script that cannot be loaded is told by a plain event, an error within it by one that says which. */
function faultOf(event: Event): Error {
  return "message" in event ? new Error(String(event.message)) : notStarted("the script of the engine did not load");
}

function notStarted(message: string, cause?: unknown): Error {
  const error = new Error(message, { cause });
  error.name = NOT_STARTED;
  return error;
}
