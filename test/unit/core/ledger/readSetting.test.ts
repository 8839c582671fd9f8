import { readSetting } from "../../../../src/core/ledger";
import { recogniseTables } from "../../../../src/core/table";
import { sheetOf } from "../../../support/sheetOf";

test("unit, year and money unit are read from the cover", () => {
  const cover = sheetOf(
    [
      ["预算单位", null, "某镇文化中心"],
      ["评价年度", 2024, null],
      ["金额单位", "万元（另有注明的除外）", null],
    ],
    { merges: ["A1:B1"] },
  );
  expect(readSetting([recogniseTables(cover)])).toEqual({ entity: "某镇文化中心", year: 2024, moneyUnit: "万元" });
});

test("without a cover the unit stands above a table and the year is the one that most tables end with", () => {
  const table = (title: string) =>
    recogniseTables(
      sheetOf([
        [title, null],
        ["编制单位：某镇文化中心", null],
        ["项目名称", "支出数"],
        ["甲", 1],
      ]),
    );
  expect(readSetting([table("2023年项目表"), table("2024年项目表"), table("2024年采购项目表")])).toEqual({
    entity: "某镇文化中心",
    year: 2024,
  });
});

test("a workbook that says nothing of itself gives nothing", () => {
  expect(readSetting([recogniseTables(sheetOf([["预算单位", null]]))])).toEqual({});
});
