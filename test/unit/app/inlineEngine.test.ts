import { cancelled, isCancelled } from "../../../src/app/Engine";
import { checkWorkbook } from "../../../src/app/check";
import { inlineEngine } from "../../../src/app/inlineEngine";
import type { Progress } from "../../../src/app/Run";
import { inspect } from "../../../src/core";
import { rememberingBook } from "../../support/rememberingBook";
import { sheetOf } from "../../support/sheetOf";

const SHEETS = [sheetOf([["通知"]], { name: "甲" }), sheetOf([["说明"]], { name: "乙" })];

test("it gives what an inspection gives", async () => {
  expect(await inlineEngine().inspect(SHEETS, {})).toEqual(inspect(SHEETS));
});

test("a progress bar hears of reading and of every stage in their order, each to its end", async () => {
  const heard: Progress[] = [];
  const onProgress = (progress: Progress) => heard.push(progress);
  await checkWorkbook(rememberingBook(SHEETS).book, { engine: inlineEngine(), version: "", onProgress });
  expect([...new Set(heard.map(({ stage }) => stage))]).toEqual(["read", "recognise", "relate", "score", "reconcile"]);
  expect(heard.filter(({ stage }) => stage === "recognise")).toEqual([
    { stage: "recognise", done: 1, all: 2, kinds: [] },
    { stage: "recognise", done: 2, all: 2, kinds: [] },
  ]);
  for (const stage of ["read", "recognise", "relate", "score", "reconcile"]) {
    const last = heard.filter((progress) => progress.stage === stage).at(-1);
    expect(last?.done).toBe(last?.all);
  }
});

test("cancelled before it begins or between two stages it rejects as cancelled, and the next one runs", async () => {
  const engine = inlineEngine();
  const first = engine.inspect(SHEETS, {});
  engine.cancel();
  await expect(first.catch(isCancelled)).resolves.toBe(true);
  const second = engine.inspect(SHEETS, {}, (stage) => {
    if (stage === "relate") engine.cancel();
  });
  await expect(second.catch(isCancelled)).resolves.toBe(true);
  await expect(engine.inspect(SHEETS, {})).resolves.toEqual(inspect(SHEETS));
});

test("any other fault is no cancellation", () => {
  expect([isCancelled(cancelled()), isCancelled(new Error("x")), isCancelled(undefined)]).toEqual([true, false, false]);
});
