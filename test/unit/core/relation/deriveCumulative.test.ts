import type { Sheet } from "../../../../src/core";
import { findingsOf } from "../../../support/findingsOf";
import { sheetOf } from "../../../support/sheetOf";

function quarters(upToTwo: number): Sheet {
  return sheetOf(
    [
      ["项目", "一季度", null, "二季度", null, "三季度", null],
      [null, "当季", "累计", "当季", "累计", "当季", "累计"],
      ["技能培训", 62.4, 62.4, 71.3, upToTwo, 85.2, 218.9],
      ["就业服务", 40.2, 40.2, 45.6, 85.8, 41.8, 127.6],
      ["贷款贴息", 110, 110, 136.5, 246.5, 142.8, 389.3],
    ],
    { merges: ["A1:A2", "B1:C1", "D1:E1", "F1:G1"] },
  );
}

test("what was reached is that of the quarter before and the quarter's own", () => {
  expect(findingsOf(quarters(133.7))).toEqual([]);
  expect(findingsOf(quarters(143.7))).toEqual(["rollForward E3 error"]);
});

test("months may stand below each other, the first of which starts anew", () => {
  const months = (upToThree: number) =>
    sheetOf([
      ["月份", "本月", "累计"],
      ["1月", 210.3, 210.3],
      ["2月", 180.5, 390.8],
      ["3月", 195.2, upToThree],
      ["4月", 201.1, 787.1],
      ["5月", 199.9, 987],
    ]);
  expect(findingsOf(months(586))).toEqual([]);
  expect(findingsOf(months(596))).toEqual(["rollForward C4 error"]);
});

test("rows that are no periods add nothing up", () => {
  const offices = sheetOf([
    ["单位", "本月", "累计"],
    ["一分局", 10, 10],
    ["二分局", 20, 30],
    ["三分局", 30, 60],
    ["四分局", 15, 99],
  ]);
  expect(findingsOf(offices).filter((text) => text.startsWith("rollForward"))).toEqual([]);
});
