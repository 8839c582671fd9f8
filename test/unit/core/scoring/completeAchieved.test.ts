import { formatExact } from "../../../../src/core/quantity";
import { completeAchieved } from "../../../../src/core/scoring/completeAchieved";
import type { Indicator, IndicatorCell } from "../../../../src/core/scoring/Indicator";
import { scoreSurvey } from "../../../../src/core/scoring/scoreSurvey";
import { DEFAULT_SCHEME } from "../../../../src/core/scoring/schemes/schemes";
import { cell, exact, partySurvey, publicSurvey } from "./evaluation";

const indicator = (name: string, rule = ""): Indicator => ({
  name,
  groups: [],
  label: cell("s", "A1", name),
  rule: { ...cell("s", "H1", ""), text: rule },
});
const surveys = [publicSurvey(false), partySurvey(false)].map((table) => scoreSurvey(table, DEFAULT_SCHEME));
const ledger = () => ({
  value: exact("0.5"),
  display: "50%",
  from: [{ sheet: "执行", row: 1, column: 1 }],
  facts: [],
  form: "stated" as const,
  formula: "甲 ÷ 乙",
  source: "某文件",
});

test("satisfaction comes from the survey of the same people, with its counts", () => {
  const value = completeAchieved(indicator("社会公众满意度"), surveys, ledger);
  expect([value?.by, value?.text, value?.from.length]).toEqual(["survey", "91.10%", 24]);
});

test("an indicator is one of satisfaction also where only its rule says so", () => {
  expect(completeAchieved(indicator("社会公众评价", "得分=权重×满意度"), surveys, undefined)?.by).toBe("survey");
});

test("the stated mean is used where the counts give none", () => {
  const unreadable = ({ place }: IndicatorCell) => ({ place, text: "?", hasFormula: false });
  const rows = publicSurvey(true).rows.map((row) => ({ ...row, counts: row.counts.map(unreadable) }));
  const survey = scoreSurvey({ ...publicSurvey(true), rows }, DEFAULT_SCHEME);
  const value = completeAchieved(indicator("公众满意度"), [survey], undefined);
  expect([value && formatExact(value.value), value?.from]).toEqual([
    "0.911",
    [{ sheet: "公众满意度", row: 11, column: 8, text: "91.10%" }],
  ]);
});

test("anything else comes from the ledger, if it has it", () => {
  expect(completeAchieved(indicator("预算执行率"), surveys, ledger)?.by).toBe("ledger");
  expect(completeAchieved(indicator("预算执行率"), surveys, undefined)).toBeUndefined();
  expect(completeAchieved(indicator("预算执行率"), surveys, () => undefined)).toBeUndefined();
});
