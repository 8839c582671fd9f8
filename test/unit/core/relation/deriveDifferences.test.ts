import type { Sheet } from "../../../../src/core";
import { findingsOf } from "../../../support/findingsOf";
import { sheetOf } from "../../../support/sheetOf";

function compared(change: number, last = 88.5, total = 1099, heading = "增减额（万元）"): Sheet {
  return sheetOf([
    ["项目", "2023年（万元）", "2024年（万元）", heading],
    ["城东镇", 520.5, 498.2, -22.3],
    ["城西镇", 430, 518.5, last],
    ["南街道", 610.8, 600.1, change],
    ["北街道", 98.7, 1142.2, 1043.5],
    ["合计", 1660, 2759, total],
  ]);
}

test("a change between two years is the odd one where its row and the total below both tell another", () => {
  expect(findingsOf(compared(-10.7))).toEqual([]);
  expect(findingsOf(compared(-11.7))).toEqual(["rollForward D4 error"]);
});

test.each(["增减", "增减变化数", "变动额", "差额", "比上年变动金额"])("a column %s tells the change", (heading) => {
  expect(findingsOf(compared(-10.7, 88.5, 1099, heading))).toEqual([]);
  expect(findingsOf(compared(-11.7, 88.5, 1099, heading))).toEqual(["rollForward D4 error"]);
});

test("a total of changes that agrees with neither its row nor its column is the odd one", () => {
  expect(findingsOf(compared(-10.7, 88.5, 1098))).toEqual(["sum D6 error"]);
});

test("a column of changes that follows another rule is left alone", () => {
  const sheet = sheetOf([
    ["项目", "2023年（万元）", "2024年（万元）", "增减额（万元）"],
    ["城东镇", 520.5, 498.2, 3],
    ["城西镇", 430, 518.5, 5],
    ["南街道", 610.8, 600.1, -10.7],
  ]);
  expect(findingsOf(sheet)).toEqual([]);
});

test("超（缺）编 is the staff less the posts", () => {
  const staff = (over: number) =>
    sheetOf(
      [
        ["单位名称", "编制数", "实有人数", "超（缺）编"],
        ["机关", 38, 36, over],
        ["疾控中心", 62, 60, -2],
        ["妇保院", 120, 118, -2],
        ["医院", 560, 548, -12],
        ["合计", 780, 762, -18],
      ],
      { name: "编制" },
    );
  expect(findingsOf(staff(-2))).toEqual([]);
  expect(findingsOf(staff(-1))).toEqual(["rollForward D2 error"]);
});

test("posts that happen to differ as much as another kind of staff do hide no wrong number of posts", () => {
  const sheet = sheetOf(
    [
      ["单位：人"],
      ["单位名称", "编制数", null, null, "实有人数", null, null, "超（缺）编"],
      [null, "合计", "行政", "事业", "合计", "行政", "事业", null],
      ["机关", 38, 30, 9, 36, 29, 7, -2],
      ["疾控中心", 62, 0, 62, 60, 0, 60, -2],
      ["妇保院", 120, 0, 120, 118, 0, 118, -2],
      ["医院", 560, 0, 560, 548, 0, 548, -12],
      ["合计", 780, 30, 750, 762, 29, 733, -18],
    ],
    { name: "编制", merges: ["A2:A3", "B2:D2", "E2:G2", "H2:H3"] },
  );
  expect(findingsOf(sheet)).toEqual(["sum D4 error"]);
});
