import { inspect } from "../core";
import { cancelled, type Engine } from "./Engine";

/** Inspects in this very thread; it can be cancelled before it begins and from within `onStage`. */
export function inlineEngine(): Engine {
  let stops = 0;
  return {
    inspect: async (sheets, options, onStage) => {
      const before = stops;
      const stopWhereCancelled = () => {
        if (stops !== before) throw cancelled();
      };
      await Promise.resolve();
      stopWhereCancelled();
      return inspect(sheets, {
        ...options,
        onStage: (...heard) => {
          onStage?.(...heard);
          stopWhereCancelled();
        },
      });
    },
    cancel: () => {
      stops += 1;
    },
  };
}
