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

test.each(["编制部门", "填报部门", "公开部门", "评价对象", "项目单位"])("the cover may call the unit %s", (label) => {
  const cover = sheetOf([[label, "示例县教育局"]]);
  expect(readSetting([recogniseTables(cover)])).toEqual({ entity: "示例县教育局" });
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

test("of several offices the workbook's own is that of the cover, or else the one that most tables name", () => {
  const cover = recogniseTables(sheetOf([["预算单位", "示例县教育局"]]));
  const table = (office: string) =>
    recogniseTables(
      sheetOf([
        ["2024年项目表", null],
        [`编制单位：${office}`, null],
        ["项目名称", "支出数"],
        ["甲", 1],
      ]),
    );
  const [one, other] = [table("甲单位"), table("乙单位")];
  expect(readSetting([cover, one])).toMatchObject({ entity: "示例县教育局", offices: ["示例县教育局", "甲单位"] });
  expect(readSetting([other, one, one])).toMatchObject({ entity: "甲单位", offices: ["甲单位", "乙单位"] });
  expect(readSetting([one, other])).toEqual({ year: 2024, offices: ["甲单位", "乙单位"] });
});
