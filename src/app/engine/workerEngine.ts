import type { Engine } from "../Engine";
import { cancelled } from "../Engine";
import type { Answer, Request } from "./messages";

/** Inspects in a thread of its own, so that the page stays responsive; cancelling ends the thread. */
export function workerEngine(createWorker: () => Worker): Engine {
  let stop: (() => void) | undefined;
  return {
    inspect: (sheets, options, onStage) =>
      new Promise((resolve, reject) => {
        stop?.();
        const worker = createWorker();
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
          if (data.kind === "stage") onStage?.(data.stage, data.done, data.all);
          else if (data.kind === "done")
            end(() => {
              resolve(data.inspection);
            });
          else
            end(() => {
              reject(new Error(data.message));
            });
        });
        worker.addEventListener("error", ({ message }) => {
          end(() => {
            reject(new Error(message));
          });
        });
        worker.postMessage({ sheets, options } satisfies Request);
      }),
    cancel: () => {
      stop?.();
    },
  };
}
