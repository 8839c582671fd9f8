import { exitStatus } from "../../../src/cli/exitStatus";
import { check } from "../report/sample";

const suspect = check("sum", "suspect");

it("is 0 without --fail-on, whatever was found", () => {
  expect(exitStatus([check("sum", "error")], undefined)).toBe(0);
});

it.each([
  ["error", 0],
  ["suspect", 1],
  ["rounding", 1],
  ["remark", 1],
] as const)("counts a suspect finding for --fail-on %s: %i", (level, status) => {
  expect(exitStatus([suspect], level)).toBe(status);
});

it("never counts what could not be checked, or what another finding explains", () => {
  const explained = check("sum", "error", { root: ["sum:1"] });
  expect(exitStatus([check("sum", "unchecked"), check("sum", "pass"), explained], "remark")).toBe(0);
});
