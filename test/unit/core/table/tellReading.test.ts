import { inspect } from "../../../../src/core";
import { sheetOf } from "../../../support/sheetOf";

const money = sheetOf(
  [
    ["预算执行情况表（单位：万元）"],
    ["项目", "年初预算", "某栏"],
    ["人员经费", 10, 9],
    ["公用经费", 5, 4],
    ["合计", 15, 13],
  ],
  { name: "资金" },
);
const words = sheetOf(
  [
    ["序号", "事项", "备注"],
    ["1", "召开会议", "按月"],
    ["2", "走访企业", "按季"],
  ],
  { name: "文字" },
);

test("a table tells what each column was read as, and which rows add up", () => {
  const [table] = inspect([money]).tables;
  expect(table?.columns.map(({ path, use, meaning }) => [path.join("/"), use, meaning])).toEqual([
    ["项目", "label", "项目"],
    ["年初预算", "measure", "年初预算"],
    ["某栏", "measure", undefined],
  ]);
  expect(table?.rows.map(({ path, role }) => [path.at(-1), role])).toEqual([
    ["人员经费", "item"],
    ["公用经费", "item"],
    ["合计", "total"],
  ]);
});

test("a table of words of no known kind is told apart, so that a person can say what it is", () => {
  const found = inspect([words]);
  expect(found.tables).toEqual([]);
  expect(found.wordTables?.map(({ sheet, kind }) => [sheet, kind])).toEqual([["文字", "texts"]]);
  const told = inspect([words], {
    memory: {
      version: 1,
      decisions: [],
      corrections: [{ what: "tableKind", sheet: "文字", table: "文字", is: "职责职能表" }],
    },
  });
  expect(told.tables.map(({ kind, isCorrected }) => [kind, isCorrected])).toEqual([["duties", true]]);
  expect(told.wordTables).toBeUndefined();
});
