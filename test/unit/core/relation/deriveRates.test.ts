import type { Sheet } from "../../../../src/core";
import { recogniseTables } from "../../../../src/core/table";
import { findingsOf } from "../../../support/findingsOf";
import { sheetOf } from "../../../support/sheetOf";

/** What was planned and what arrived, each with the sources below a 小计, and what was spent of it. */
function arrivals(arrived: number, used: number): Sheet {
  return sheetOf(
    [
      ["项目名称", "计划资金", null, null, "到位资金", null, null, "资金到位率", "实际支出", "资金使用率"],
      [null, "小计", "省级", "市级", "小计", "省级", "市级", null, null, null],
      ["公路养护", 180, 100, 80, 171, 100, 71, arrived, 160, 0.9357],
      ["危桥改造", 240, 150, 90, 222, 150, 72, 0.925, 210, 0.9459],
      ["岸电建设", 300, 200, 100, 290, 200, 90, 0.9667, 280, used],
    ],
    { merges: ["A1:A2", "B1:D1", "E1:G1", "H1:H2", "I1:I2", "J1:J2"] },
  );
}

test("of funds that are told by source, it is their 小计 that a rate speaks of", () => {
  expect(findingsOf(arrivals(0.95, 0.9655))).toEqual([]);
  expect(findingsOf(arrivals(0.98, 0.9655))).toEqual(["rate H3 error"]);
  expect(findingsOf(arrivals(0.95, 0.8655))).toEqual(["rate J5 error"]);
});

/** What was bought: budget, contract, what this saved, and what was paid of it. */
function purchases(paid: number): Sheet {
  return sheetOf([
    ["2022年政府采购执行情况表（单位：万元）"],
    ["序号", "采购内容", "采购预算", "合同金额", "节约金额", "已支付金额", "合同支付率"],
    [1, "办公设备", 120, 112.6, 7.4, 112.6, "100.00%"],
    [2, "物业服务", 85, 85, 0, 85, "100.00%"],
    [3, "路面修复", 640, 598.32, 41.68, 478.66, "80.00%"],
    [4, "软件开发", 210, 199.8, 10.2, 199.8, "100.00%"],
    [5, "执法车辆", 96, 93.5, 2.5, paid, "100.00%"],
  ]);
}

test("what was paid mostly is what was contracted, which tells nothing of a contract paid in part", () => {
  expect(findingsOf(purchases(93.5))).toEqual([]);
  expect(findingsOf(purchases(83.5))).toEqual(["rate G7 error"]);
});

test("what was bought is a table of purchases, with their budgets too", () => {
  expect(recogniseTables(purchases(93.5)).tables.map(({ kind }) => kind)).toEqual(["procurement"]);
});
