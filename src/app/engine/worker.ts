import { inspect, type OnStage } from "../../core";
import type { Answer, Request } from "./messages";

const answer = (message: Answer) => {
  self.postMessage(message);
};

self.addEventListener("message", ({ data }: MessageEvent<Request>) => {
  try {
    const onStage: OnStage = (...heard) => {
      answer({ kind: "stage", heard });
    };
    answer({ kind: "done", inspection: inspect(data.sheets, { ...data.options, onStage }) });
  } catch (error) {
    // An error of ours: the page throws it again, where it is seen like any other.
    answer({ kind: "failed", message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
