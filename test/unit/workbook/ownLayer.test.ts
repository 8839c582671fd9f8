import { standingCells, standingSheets, withoutOwnLayer } from "../../../src/workbook/ownLayer";
import type { OwnRecord } from "../../../src/workbook/OwnRecord";
import { NO_RECORD } from "../../../src/workbook/record";
import { sheetOf } from "../../support/sheetOf";

const CELLS: OwnRecord["cells"] = [
  { sheet: "表一", row: 0, column: 1, before: null, after: 9.5 },
  { sheet: "表一", row: 1, column: 1, before: "原文", after: "改" },
];
const RECORD: OwnRecord = { cells: CELLS, marks: [], sheets: [{ name: "结果", title: "标题" }] };

test("a cell that holds what we wrote is blank again, or holds what it held before", () => {
  const [sheet] = withoutOwnLayer(
    [
      sheetOf([
        ["指标", 9.5],
        ["备注", "改"],
      ]),
    ],
    RECORD,
  );
  expect(sheet?.rows).toEqual([[{ value: "指标" }], [{ value: "备注" }, { value: "原文" }]]);
});

test("a cell that was changed since is the user's", () => {
  const sheets = [
    sheetOf([
      ["指标", 9],
      ["备注", { value: "改", formula: 'T("改")' }],
    ]),
  ];
  expect(standingCells(sheets, RECORD)).toEqual([]);
  expect(withoutOwnLayer(sheets, RECORD)).toEqual(sheets);
});

test("our sheets are left out", () => {
  const sheets = [sheetOf([[1]]), sheetOf([["标题"]], { name: "结果" })];
  expect(standingSheets(sheets, RECORD)).toEqual(["结果"]);
  expect(withoutOwnLayer(sheets, RECORD).map(({ name }) => name)).toEqual(["表一"]);
});

test("a sheet of the user's that took the name of ours stays", () => {
  const sheets = [sheetOf([["别的"]], { name: "结果" })];
  expect(withoutOwnLayer(sheets, RECORD)).toEqual(sheets);
});

test("a sheet whose last cells were ours ends where the user's end", () => {
  const record = { ...NO_RECORD, cells: [{ sheet: "表一", row: 2, column: 3, before: null, after: 1 }] };
  const [sheet] = withoutOwnLayer([sheetOf([["指标"], [null], [null, null, null, 1]])], record);
  expect(sheet?.rows).toEqual([[{ value: "指标" }]]);
});

test("a cell keeps its format when it gets its value back", () => {
  const record = { ...NO_RECORD, cells: [{ sheet: "表一", row: 0, column: 0, before: 1, after: 2 }] };
  const [sheet] = withoutOwnLayer([sheetOf([[{ value: 2, format: "0.00" }]])], record);
  expect(sheet?.rows).toEqual([[{ value: 1, format: "0.00" }]]);
});

test("without a record the sheets are what they are", () => {
  const sheets = [sheetOf([[1]])];
  expect(withoutOwnLayer(sheets, NO_RECORD)).toBe(sheets);
});
