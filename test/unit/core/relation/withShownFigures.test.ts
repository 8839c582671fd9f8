import { formatAddress, inspect } from "../../../../src/core";
import { sheetOf } from "../../../support/sheetOf";

type Row = readonly [label: string, before: number, now: number, rate: string];

/** Verdicts of the stated rates, top down. */
function verdicts(rows: readonly Row[]): readonly string[] {
  const sheet = sheetOf([["“三公”经费对比表（单位：万元）"], ["项目", "2022年", "2023年", "变动率"], ...rows]);
  return inspect([sheet])
    .checks.filter(({ kind, at }) => kind === "change" && formatAddress(at.place).startsWith("D"))
    .sort((one, other) => one.at.place.row - other.at.place.row)
    .map(({ verdict }) => verdict);
}

test("a rate of whole amounts is doubted where the other rows were worked out from them as they are shown", () => {
  const rows: readonly Row[] = [
    ["公务用车运行维护费", 30, 28, "-6.67%"],
    ["公务接待费", 16, 14, "-7.50%"],
    ["合计", 46, 42, "-8.70%"],
  ];
  expect(verdicts(rows)).toEqual(["pass", "suspect", "pass"]);
});

test("rates of amounts rounded afterwards stay explained by that rounding", () => {
  const rows: readonly Row[] = [
    ["公务用车运行维护费", 30, 28, "-5.91%"],
    ["公务接待费", 16, 14, "-10.20%"],
    ["会议费", 40, 44, "10.00%"],
    ["合计", 86, 86, "0.64%"],
  ];
  expect(verdicts(rows)).toEqual(["rounding", "rounding", "pass", "rounding"]);
});

test("one unit of the rate's own last place stays a rounding", () => {
  const rows: readonly Row[] = [
    ["公务用车运行维护费", 30, 28, "-6.67%"],
    ["公务接待费", 16, 14, "-12.51%"],
    ["合计", 46, 42, "-8.70%"],
  ];
  expect(verdicts(rows)).toEqual(["pass", "rounding", "pass"]);
});

test("a rate of amounts with decimals stays explained by their rounding", () => {
  const rows: readonly Row[] = [
    ["公务用车运行维护费", 30, 28, "-6.67%"],
    ["公务接待费", 16, 14, "-12.50%"],
    ["培训费", 12.6, 13, "3.40%"],
    ["合计", 58.6, 55, "-6.14%"],
  ];
  expect(verdicts(rows)).toEqual(["pass", "pass", "rounding", "pass"]);
});
