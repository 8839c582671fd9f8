import { cancelled, isCancelled, type Engine } from "../../../../src/app/Engine";
import { withFallback } from "../../../../src/app/engine/withFallback";
import { workerEngine } from "../../../../src/app/engine/workerEngine";
import { inlineEngine } from "../../../../src/app/inlineEngine";
import { inspect } from "../../../../src/core";
import { sheetOf } from "../../../support/sheetOf";

const SHEETS = [sheetOf([["通知"]], { name: "甲" })];

function failing(error: Error): Engine {
  return { inspect: () => Promise.reject(error), cancel: () => undefined };
}

function counted() {
  const state = { loads: 0 };
  const load = () => {
    state.loads += 1;
    return Promise.resolve(inlineEngine());
  };
  return { state, load };
}

test("where no worker starts the other engine is loaded, once, and gives the result", async () => {
  const refused = workerEngine(() => {
    throw new DOMException("refused", "SecurityError");
  });
  const { state, load } = counted();
  const engine = withFallback(refused, load);
  await expect(engine.inspect(SHEETS, {})).resolves.toEqual(inspect(SHEETS));
  await expect(engine.inspect(SHEETS, {})).resolves.toEqual(inspect(SHEETS));
  expect(state.loads).toBe(1);
  const stopped = engine.inspect(SHEETS, {});
  engine.cancel();
  await expect(stopped.catch(isCancelled)).resolves.toBe(true);
});

test("a fault of the first engine, or a cancelled run, does not bring the other", async () => {
  const { state, load } = counted();
  for (const error of [new Error("ours"), cancelled()])
    await expect(withFallback(failing(error), load).inspect(SHEETS, {})).rejects.toBe(error);
  expect(state.loads).toBe(0);
});
