import { decisionLine } from "../../../src/report/decisions";
import { sumError } from "./sample";

const decision = { id: "sum:1", decision: "explained", reason: "口径不同", figures: "" } as const;

test("a decision is told in a few words", () => {
  expect(decisionLine({ ...sumError, decided: { decision, isReopened: false } })).toBe("差异合理");
});

test("a decision on other figures is open again", () => {
  expect(decisionLine({ ...sumError, decided: { decision, isReopened: true } })).toBe("待复查");
});

test("nothing is said while nothing is decided", () => {
  expect(decisionLine(sumError)).toBeUndefined();
});
