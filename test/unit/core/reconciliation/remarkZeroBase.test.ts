import { formatAddress, inspect } from "../../../../src/core";
import { messageOf } from "../../../../src/report/messages";
import { sheetOf } from "../../../support/sheetOf";

const percent = (value: number) => ({ value, format: "0.00%" });

const remarks = (rates: readonly [number, number, number]) =>
  inspect([
    sheetOf([
      ["2024年预算执行表", null, null, null],
      ["类别", "调整后预算", "执行数", "执行率"],
      ["人员经费", 80, 72, percent(0.9)],
      ["公用经费", 0, 0, percent(rates[0])],
      ["项目支出", 0, 0, percent(rates[1])],
      ["合计", 80, 72, percent(rates[2])],
    ]),
  ]).checks.filter(({ variant }) => variant === "zeroBase");

test("a rate of 100 % or 0 % on a base of 0 is pointed out once for the column, and is no verdict on it", () => {
  const [found, ...others] = remarks([1, 0, 0.9]);
  expect(others).toEqual([]);
  expect(found && [found.at, ...found.with].map(({ place }) => formatAddress(place))).toEqual(["D4", "D5"]);
  expect([found?.verdict, found && messageOf(found)]).toEqual([
    "remark",
    "表一「公用经费 / 执行率」等 2 处为 100.00%，但除数为 0，比率没有意义",
  ]);
});

test("the same rates on a base that is not 0 are no matter of it", () => {
  expect(remarks([0.5, 0.5, 0.9])).toEqual([]);
});
