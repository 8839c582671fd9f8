import type { Engine } from "../Engine";
import { isNotStarted } from "./workerEngine";

/** The first engine; from the moment on at which it turns out that it cannot start, the other, which is loaded only then. */
export function withFallback(first: Engine, loadOther: () => Promise<Engine>): Engine {
  let engine = first;
  return {
    inspect: async (sheets, options, onStage) => {
      try {
        return await engine.inspect(sheets, options, onStage);
      } catch (error) {
        if (!isNotStarted(error)) throw error;
      }
      engine = await loadOther();
      return engine.inspect(sheets, options, onStage);
    },
    cancel: () => {
      engine.cancel();
    },
  };
}
