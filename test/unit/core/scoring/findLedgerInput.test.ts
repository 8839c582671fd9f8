import { formatAddress } from "../../../../src/core/grid";
import { readLedger, readSetting } from "../../../../src/core/ledger";
import { findLedgerInput } from "../../../../src/core/scoring/findLedgerInput";
import { recogniseTables } from "../../../../src/core/table";
import { sheetOf } from "../../../support/sheetOf";

type Rows = Parameters<typeof sheetOf>[0];

function find(name: string, ...tables: readonly Rows[]) {
  const readings = tables.map((rows, index) => recogniseTables(sheetOf(rows, { name: `表${String(index)}` })));
  const setting = readSetting(readings);
  const input = findLedgerInput({ name }, readLedger(readings, setting), setting);
  return input && [input.display, ...input.from.map((place) => `${place.sheet}!${formatAddress(place)}`)];
}

const EXECUTION: Rows = [
  ["2024年预算执行表", null, null, null, null],
  ["类别", "年初预算", "调整后预算", "执行数", "执行率"],
  ["人员经费", 12, 9, 8, 0.8889],
  ["公用经费", 4, 3, 3, 1],
  ["合计", 16, 12, 11, 0.9167],
];

test("an execution rate that a table states for all spending is taken from there", () => {
  expect(find("预算执行率", EXECUTION)).toEqual(["91.67%", "表0!E5"]);
});

test("a rate that no table states is worked out from the two amounts", () => {
  expect(find("预算调整率", EXECUTION)).toEqual(["-25.00%", "表0!C5", "表0!B5"]);
});

test("a staffing rate is the persons in post over the posts of the row that counts", () => {
  const staffing: Rows = [
    ["单位名称", "编制数", "在职人数"],
    ["甲", 7, 6],
  ];
  expect(find("在职人员控制率", staffing)).toEqual(["85.71%", "表0!C2", "表0!B2"]);
  const several: Rows = [
    ["单位名称", "编制数", "在职人数"],
    ["甲", 7, 6],
    ["乙", 3, 3],
    ["合计", 10, 9],
  ];
  expect(find("在编人员控制率", several)).toEqual(["90.00%", "表0!C4", "表0!B4"]);
});

test("nothing is guessed: several rows without a total, a base of 0, another indicator", () => {
  expect(
    find("在职人员控制率", [
      ["单位名称", "编制数", "在职人数"],
      ["甲", 7, 6],
      ["乙", 3, 3],
    ]),
  ).toBeUndefined();
  expect(
    find("在职人员控制率", [
      ["单位名称", "编制数", "在职人数"],
      ["甲", 0, 6],
    ]),
  ).toBeUndefined();
  expect(find("政府采购执行率", EXECUTION)).toBeUndefined();
  expect(find("职能设定明确性", EXECUTION)).toBeUndefined();
});
