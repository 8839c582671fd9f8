import { explanationsOf } from "../../../src/report/explanations";
import { messageOf } from "../../../src/report/messages";
import { check, side, sumError } from "./sample";

const bridged = check("equal", "suspect", {
  variant: "parts",
  at: side("表1.6 预算执行!G11", "2024年 / 小计 / 执行金额", "1318.1"),
  with: [side("表1.5 收支情况!F17", "人员经费 / 金额", "1260.9")],
  expected: "1335.95",
  actual: "1318.1",
  difference: "-17.85",
  precision: "0.01",
  bridge: [
    { ...side("表1.5 收支情况!C20", "2024年 / 其他收入 / 金额", "15.23"), sign: 1 },
    { ...side("表1.5 收支情况!C21", "2024年 / 年初结转和结余 / 金额", "37.36"), sign: 1 },
    { ...side("表1.5 收支情况!F21", "2024年 / 年末结转和结余 / 金额", "34.74"), sign: -1 },
  ],
});

test("a difference that stated rows make up is told with their names and signs", () => {
  expect(explanationsOf(bridged)).toEqual([
    "差异构成：17.85 = 其他收入 15.23 + 年初结转和结余 37.36 − 年末结转和结余 34.74",
  ]);
  expect(messageOf(bridged)).toMatch(/，差 −17\.85 万元；差异构成：/);
});

test.each([
  [
    { code: "leftOut", side: side("表1.7 项目明细!E4", "甲项目 / 年初预算", "0.79") },
    "可能原因：漏加「甲项目 / 年初预算」",
  ],
  [
    { code: "countedTwice", side: side("表1.7 项目明细!E4", "甲项目 / 年初预算") },
    "可能原因：重复计入「甲项目 / 年初预算」",
  ],
  [
    { code: "copied", side: side("表1.7 项目明细!F23", "合计 / 支出数") },
    "可能原因：与相邻的「合计 / 支出数」相同，误抄",
  ],
  [{ code: "sign" }, "可能原因：正负号写反"],
  [{ code: "unit" }, "可能原因：单位或小数点错位"],
  [{ code: "transposed" }, "可能原因：相邻两位数字颠倒"],
  [{ code: "oneDigit" }, "可能原因：有一位数字写错"],
] as const)("the hint %o reads %p", (hint, text) => {
  expect(explanationsOf({ ...sumError, hints: [hint] })).toEqual([text]);
});

test("only the likeliest cause is told, and none where nothing fits", () => {
  expect(explanationsOf({ ...sumError, hints: [{ code: "sign" }, { code: "oneDigit" }] })).toHaveLength(1);
  expect(explanationsOf(sumError)).toEqual([]);
});
