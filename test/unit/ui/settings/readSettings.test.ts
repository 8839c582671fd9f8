import { MARK_FILLS, type Settings } from "../../../../src/core";
import { draftOf, readWeights, settingsOf } from "../../../../src/ui/settings/readSettings";

test("nothing set is the usual, and stays nothing", () => {
  expect(settingsOf(draftOf())).toEqual({});
});

test("what was set comes back from the form as it was", () => {
  const settings: Settings = {
    scheme: "mof",
    partialStep: "whole",
    choiceWeights: { 3: ["1", "0.6", "0"] },
    precisions: [{ sheet: "表1", table: "项目明细", aspect: "amount", decimals: 0 }],
    markColours: { ...MARK_FILLS, rounding: null },
  };
  expect(settingsOf(draftOf(settings))).toEqual(settings);
});

test.each([
  ["1、0.6、0", ["1", "0.6", "0"]],
  ["1，0.60，0", ["1", "0.6", "0"]],
  ["", []],
])("%p is read as weights of three choices", (text, weights) => {
  expect(readWeights(text, 3)).toEqual(weights);
});

test.each(["1、0", "1、0.6、二", "1、1.2、0", "1、-1、0"])("%p is refused, and nothing is saved meanwhile", (text) => {
  expect(readWeights(text, 3)).toBeUndefined();
  expect(settingsOf({ ...draftOf(), weights: { 3: text } })).toBeUndefined();
});
