import { isCancelled } from "../../../../src/app/Engine";
import type { Answer } from "../../../../src/app/engine/messages";
import { isNotStarted, workerEngine } from "../../../../src/app/engine/workerEngine";
import { inspect } from "../../../../src/core";
import { sheetOf } from "../../../support/sheetOf";

const SHEETS = [sheetOf([["通知"]], { name: "甲" })];
const INSPECTION = inspect(SHEETS);

/** As much of a worker as the engine uses. */
function fakeWorker() {
  const target = new EventTarget();
  const asked: unknown[] = [];
  const state = { isEnded: false };
  const worker = Object.assign(target, {
    postMessage: (message: unknown) => asked.push(message),
    terminate: () => (state.isEnded = true),
  }) as unknown as Worker;
  const tell = (event: Event, more: object = {}) => target.dispatchEvent(Object.assign(event, more));
  return { worker, asked, state, answer: (data: Answer) => tell(new Event("message"), { data }), tell };
}

test("it asks the worker, hears of every stage, gives what it answers and ends it", async () => {
  const { worker, asked, state, answer } = fakeWorker();
  const heard: unknown[] = [];
  const inspecting = workerEngine(() => worker).inspect(SHEETS, { adopt: "computed" }, (...stage) => heard.push(stage));
  answer({ kind: "stage", heard: ["recognise", 1, 1, ["execution"]] });
  answer({ kind: "done", inspection: INSPECTION });
  await expect(inspecting).resolves.toBe(INSPECTION);
  expect(asked).toEqual([{ sheets: SHEETS, options: { adopt: "computed" } }]);
  expect([heard, state.isEnded]).toEqual([[["recognise", 1, 1, ["execution"]]], true]);
});

test("cancelled it ends the worker and rejects as cancelled", async () => {
  const { worker, state } = fakeWorker();
  const engine = workerEngine(() => worker);
  const inspecting = engine.inspect(SHEETS, {});
  engine.cancel();
  await expect(inspecting.catch(isCancelled)).resolves.toBe(true);
  expect(state.isEnded).toBe(true);
});

test("an error in the worker is ours and names it", async () => {
  const { worker, tell } = fakeWorker();
  const inspecting = workerEngine(() => worker).inspect(SHEETS, {});
  tell(new Event("error"), { message: "x is not a function" });
  const error: unknown = await inspecting.catch((fault: unknown) => fault);
  expect([error, isNotStarted(error)]).toEqual([new Error("x is not a function"), false]);
});

test.each([
  [
    "a script that does not load",
    () => {
      const { worker, tell } = fakeWorker();
      setTimeout(() => tell(new Event("error")));
      return worker;
    },
  ],
  [
    "a browser that refuses workers",
    () => {
      throw new DOMException("refused", "SecurityError");
    },
  ],
])("%s is told apart from a fault", async (_, createWorker) => {
  const error: unknown = await workerEngine(createWorker)
    .inspect(SHEETS, {})
    .catch((fault: unknown) => fault);
  expect(isNotStarted(error)).toBe(true);
});
