import { inspect, formatAddress } from "../../../../src/core";
import { sheetOf } from "../../../support/sheetOf";

const percent = (value: number) => ({ value, format: "0.00%" });

/** Checks of rates, as "verdict cell". */
function rates(...rows: readonly (readonly [name: string, planned: number, saved: number, rate: number])[]) {
  const sheet = sheetOf([
    ["单位：万元", null, null, null],
    ["采购项目", "计划采购额", "节约额", "节约率"],
    ...rows.map(([name, planned, saved, rate]) => [name, planned, saved, percent(rate)]),
  ]);
  return inspect([sheet])
    .checks.filter(({ kind }) => kind === "rate")
    .map(({ verdict, at }) => `${verdict} ${formatAddress(at.place)}`);
}

const EQUIPMENT = ["医疗设备", 320, 17.55, 0.0548] as const;
const OFFICE = ["办公设备", 92.5, 5.33, 0.0576] as const;
const WORKS = ["病房改造", 650, 31.7, 0.0488] as const;

test("a rate of no known formula is the quotient that most rows tell; another is suspect", () => {
  expect(rates(EQUIPMENT, OFFICE, WORKS)).toEqual(["pass D3", "pass D4", "pass D5"]);
  expect(rates(EQUIPMENT, OFFICE, WORKS, ["保洁", 96, 3.6, 0.0475])).toEqual([
    "pass D3",
    "pass D4",
    "pass D5",
    "suspect D6",
  ]);
});

test("fewer than three different rates tell no formula", () => {
  expect(rates(EQUIPMENT, OFFICE, ["保洁", 96, 3.6, 0.0475])).toEqual([]);
  expect(rates(["甲", 10, 10, 1], ["乙", 20, 20, 1], ["丙", 30, 0, 0], ["丁", 40, 40, 1])).toEqual([]);
});

test("where a known formula fits too few rows, the quotient that they are counts", () => {
  const rows = [
    ["平台建设", 420, 85.6, 505.6, 498.2, percent(0.9854)],
    ["食品抽检", 260, 32.1, 292.1, 281.35, percent(0.9632)],
    ["老旧电梯", 55, 12.5, 67.5, 62.3, percent(0.923)],
  ] as const;
  const found = (...some: readonly (typeof rows)[number][]) =>
    inspect([sheetOf([["项目名称", "年初预算", "上年结转", "全年资金", "执行数", "执行率"], ...some])])
      .checks.filter(({ kind }) => kind === "rate")
      .map(
        ({ verdict, at, with: cells }) =>
          `${verdict} ${[at, ...cells].map((cell) => formatAddress(cell.place)).join(" ")}`,
      );
  expect(found(...rows)).toEqual(["pass F2 E2 D2", "pass F3 E3 D3", "pass F4 E4 D4"]);
  expect(found(rows[0])).toEqual(["pass F2 E2 D2"]);
});
