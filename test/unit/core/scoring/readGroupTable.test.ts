import { recogniseTables } from "../../../../src/core/table";
import { readCoverCells } from "../../../../src/core/scoring/readCoverCells";
import { readGroupTable } from "../../../../src/core/scoring/readGroupTable";
import { readSurveyTable } from "../../../../src/core/scoring/readSurveyTable";
import { formatExact } from "../../../../src/core/quantity";
import { sheetOf } from "../../../support/sheetOf";

test("a summary of groups is read with its blank cells and its total", () => {
  const reading = recogniseTables(
    sheetOf(
      [
        ["序号", "一级指标", "权重", "得分", "得分率"],
        [1, "决策", 15, null, null],
        ["合计", null, 100, null, null],
      ],
      { merges: ["A3:B3"] },
    ),
  );
  const [table] = reading.tables;
  if (table === undefined) throw new Error("no table");
  const groups = readGroupTable(reading.view, table);
  expect(groups.rows.map((row) => [row.label.text, row.weight?.text, row.score?.place])).toEqual([
    ["决策", "15", { sheet: "表一", row: 1, column: 3 }],
  ]);
  expect(groups.total?.rate?.place).toEqual({ sheet: "表一", row: 2, column: 4 });
});

const SURVEY = [
  ["序号", "调查内容", "选A人数", "占比", "选B人数", "占比", "选C人数", "占比", "满意度"],
  [1, "解答是否清楚", 18, 0.72, 7, 0.28, 0, 0, null],
  ["合计", null, null, null, null, null, null, null, null],
];

function readSurvey(note: string | undefined, texts: Parameters<typeof readSurveyTable>[2] = []) {
  const reading = recogniseTables(sheetOf(note === undefined ? SURVEY : [...SURVEY, [note]], { merges: ["A3:H3"] }));
  const [table] = reading.tables;
  if (table === undefined) throw new Error("no table");
  return readSurveyTable(reading.view, table, texts);
}

test("a survey is read with its choices, counts, shares and the row of means", () => {
  const survey = readSurvey(undefined);
  expect(survey.choices).toEqual(["A", "B", "C"]);
  expect(survey.rows[0]?.counts.map((cell) => cell.text)).toEqual(["18", "7", "0"]);
  expect(survey.rows[0]?.shares.map((cell) => cell?.text)).toEqual(["0.72", "0.28", "0"]);
  expect(survey.mean?.satisfaction?.place).toEqual({ sheet: "表一", row: 2, column: 8 });
  expect(survey.choiceWeights).toBeUndefined();
});

test("choice weights come from the note below, else from another text that states them all", () => {
  expect(readSurvey("注：按 A=1、B=0.8、C＝0 折算。").choiceWeights?.map(formatExact)).toEqual(["1", "0.8", "0"]);
  const place = { sheet: "表二", row: 4, column: 7 };
  const survey = readSurvey(undefined, [
    { text: "A=1", place: { ...place, row: 0 } },
    { text: "（A按100%，B按60%，C按0%）", place },
  ]);
  expect(survey.choiceWeights?.map(formatExact)).toEqual(["1", "0.6", "0"]);
  expect(survey.weightsFrom).toEqual(place);
});

test("total and grade on the cover stand at the right of their labels, blank or not", () => {
  const reading = recogniseTables(
    sheetOf(
      [
        ["评价得分", null],
        ["评价等级", "良"],
      ],
      { name: "封面" },
    ),
  );
  expect(readCoverCells([reading])).toMatchObject([
    {
      total: { place: { sheet: "封面", row: 0, column: 1 }, text: "" },
      grade: { place: { row: 1, column: 1 }, text: "良" },
    },
  ]);
});

test("a workbook without such labels states nothing", () => {
  expect(readCoverCells([recogniseTables(sheetOf([["封面"]]))])).toEqual([]);
});
