import { formatExact } from "../../../src/core";
import { bridgeStory } from "../../../src/report/bridge";
import { check, side } from "./sample";

const office = check("equal", "suspect", { id: "office", difference: "18.23" });
const staff = check("equal", "error", { id: "staff", difference: "-0.38" });
const whole = check("equal", "suspect", {
  id: "whole",
  difference: "17.85",
  root: ["office"],
  bridge: [
    { ...side("表1.5!C20", "其他收入", "15.23"), sign: 1 },
    { ...side("表1.5!C21", "年初结转和结余", "37.36"), sign: 1 },
    { ...side("表1.5!F21", "年末结转和结余", "34.74"), sign: -1 },
  ],
});

test("the rows that bridge a wider difference explain the finding behind it, but for what is left", () => {
  const story = bridgeStory(office, [office, staff, whole]);
  expect(story?.terms.map(({ label }) => label)).toEqual(["其他收入", "年初结转和结余", "年末结转和结余"]);
  expect(story && [story.explained, story.rest].map(formatExact)).toEqual(["17.85", "0.38"]);
});

test("a finding that lacks just what is left is named", () => {
  expect(bridgeStory(office, [office, staff, whole])?.offset?.id).toBe("staff");
});

test("a passing check with that difference is no offset", () => {
  const passing = { ...staff, verdict: "rounding" as const };
  expect(bridgeStory(office, [office, passing, whole])?.offset).toBeUndefined();
});

test("a bridge takes the direction of the difference", () => {
  const turned = check("equal", "suspect", { bridge: whole.bridge ?? [], difference: "-17.9" });
  const story = bridgeStory(turned, [turned]);
  expect(story && formatExact(story.explained)).toBe("-17.85");
});

test("without rows there is no story", () => {
  expect(bridgeStory(office, [office, staff])).toBeUndefined();
});
