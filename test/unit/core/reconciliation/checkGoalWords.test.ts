import { formatAddress, inspect } from "../../../../src/core";
import { messageOf } from "../../../../src/report/messages";
import { officialForm } from "../../../support/forms/forms";

const goals = (target: string | number, achieved: string | number) =>
  inspect([
    officialForm((rows) => {
      rows[10] = [null, target, null, null, null, achieved];
    }),
  ]).checks.filter(({ variant }) => variant === "goal");

test("a goal that is a bare figure is a remark, in its own cell", () => {
  const found = goals("43.2", 37.24);
  expect(found.map(({ at, verdict }) => `${verdict} ${formatAddress(at.place)}`)).toEqual(["remark B11", "remark F11"]);
  expect(found.map(messageOf)).toEqual([
    "自评表「年度总体目标 / 预期目标」只写了“43.2”，没有文字表述和计量单位",
    "自评表「年度总体目标 / 实际完成情况」只写了“37.24”，没有文字表述和计量单位",
  ]);
});

test("words, and figures with what they count, are goals", () => {
  expect(goals("养护道路十公里，保障通行", "12公里")).toEqual([]);
});
