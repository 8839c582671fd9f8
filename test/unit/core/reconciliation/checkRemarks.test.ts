import { formatAddress, inspect } from "../../../../src/core";
import { sheetOf } from "../../../support/sheetOf";

function said(remark: string, budget: number): readonly string[] {
  const sheet = sheetOf([
    ["2024年项目支出明细表", null, null, null],
    ["单位：万元", null, null, null],
    ["项目名称", "年初预算", "支出数", "备注"],
    ["甲项目", budget, 20, remark],
    ["乙项目", 10, 9, null],
  ]);
  return inspect([sheet])
    .checks.filter(({ kind }) => kind === "product")
    .map(({ verdict, at, with: [other] }) => {
      return `${verdict} ${formatAddress(at.place)} ${other === undefined ? "" : formatAddress(other.place)}`;
    });
}

test("an amount that a remark works out agrees with one of its row", () => {
  expect(said("预算 12w*3 人", 36)).toEqual(["pass D4 B4"]);
  expect(said("100元×2000人", 36)).toEqual(["pass D4 C4"]);
});

test("an amount that no figure of the row is, is suspect", () => {
  expect(said("200元×2300", 40)).toEqual(["suspect D4 B4"]);
  expect(said("据实报销。200 元/人*2300 人（全体党员）", 40)).toEqual(["suspect D4 B4"]);
});

test("a product among other words may be a part of its row's amounts", () => {
  expect(said("含手册，3万×2册；其余为活动费", 40)).toEqual([]);
});

test("a remark that works out nothing, or several things, says nothing", () => {
  expect(said("据实报销", 40)).toEqual([]);
  expect(said("2万×30人；1万×50人", 40)).toEqual([]);
});
