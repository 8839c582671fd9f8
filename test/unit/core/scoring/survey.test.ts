import { formatExact, formatFixed, ZERO } from "../../../../src/core/quantity";
import { matchSurvey } from "../../../../src/core/scoring/matchSurvey";
import { scoreSurvey } from "../../../../src/core/scoring/scoreSurvey";
import { DEFAULT_SCHEME } from "../../../../src/core/scoring/schemes/schemes";
import { cell, exact, partySurvey, publicSurvey } from "./evaluation";

describe("satisfaction", () => {
  test("is Σ count × weight ÷ Σ counts per question, and their mean, unrounded", () => {
    const survey = scoreSurvey(partySurvey(false), DEFAULT_SCHEME);
    expect(formatFixed(survey.rows[0]?.satisfaction ?? ZERO, 6)).toBe("0.969231");
    expect(formatFixed(survey.mean ?? ZERO, 8)).toBe("0.99615385");
    expect(formatExact(scoreSurvey(publicSurvey(false), DEFAULT_SCHEME).mean ?? ZERO)).toBe("0.911");
  });

  test("names the weights used and that they are the scheme's", () => {
    const survey = scoreSurvey(publicSurvey(false), DEFAULT_SCHEME);
    expect(survey.choices.map(({ name, weight }) => name + formatExact(weight))).toEqual(["A1", "B0.6", "C0"]);
    expect(survey.weightsFrom).toBe("scheme");
  });

  test("takes weights stated with the survey before those of a rule, and these before the scheme's", () => {
    const place = { sheet: "n", row: 1, column: 1 };
    const weights = [
      { choice: "C", weight: exact("0.1") },
      { choice: "A", weight: exact("0.9") },
      { choice: "B", weight: exact("0.5") },
    ];
    const ruled = scoreSurvey(publicSurvey(false), DEFAULT_SCHEME, { weights, place });
    expect(ruled.choices.map(({ weight }) => formatExact(weight))).toEqual(["0.9", "0.5", "0.1"]);
    expect(ruled.weightsFrom).toBe(place);
    const own = { ...publicSurvey(false), choiceWeights: ["1", "0.8", "0.2"].map(exact), weightsFrom: place };
    expect(formatExact(scoreSurvey(own, DEFAULT_SCHEME, { weights, place }).choices[1]?.weight ?? ZERO)).toBe("0.8");
  });

  test("ignores a rule that names other choices", () => {
    const stated = { weights: [{ choice: "甲", weight: exact("1") }], place: { sheet: "n", row: 1, column: 1 } };
    expect(scoreSurvey(publicSurvey(false), DEFAULT_SCHEME, stated).weightsFrom).toBe("scheme");
  });

  test("of a question without answers is absent and stays out of the mean; blank counts are nobody", () => {
    const table = publicSurvey(false);
    const counts = [cell("s", "C4", ""), cell("s", "E4", ""), cell("s", "G4", "")];
    const half = [cell("s", "C5", "3"), cell("s", "E5", ""), cell("s", "G5", "3")];
    const rows = [counts, half].map((entry) => ({ label: "题", counts: entry, shares: [] }));
    const survey = scoreSurvey({ ...table, rows }, DEFAULT_SCHEME);
    expect(survey.rows[0]?.satisfaction).toBeUndefined();
    expect(formatExact(survey.mean ?? ZERO)).toBe("0.5");
  });

  test("has no mean while a count cannot be read or no weights fit the number of choices", () => {
    const table = publicSurvey(false);
    const rows = [
      { label: "题", counts: [cell("s", "C4", "很多"), cell("s", "E4", "1"), cell("s", "G4", "")], shares: [] },
    ];
    expect(scoreSurvey({ ...table, rows }, DEFAULT_SCHEME).mean).toBeUndefined();
    const six = { ...table, choices: ["1", "2", "3", "4", "5", "6"] };
    expect(scoreSurvey(six, DEFAULT_SCHEME)).toMatchObject({ choices: [], weightsFrom: "scheme" });
  });
});

describe("the survey of an indicator", () => {
  const people = { title: "表 3.3 社会公众/居民满意度调查结果汇总表", sheet: "a" };
  const party = { title: "表 3.4 基层党组织满意度调查结果汇总表", sheet: "b" };
  const staff = { title: "职工满意度调查情况表", sheet: "c" };

  test.each([
    ["社会公众满意度", people],
    ["居民满意率", people],
    ["服务对象满意度", people],
    ["群众对服务的满意度", people],
    ["基层党组织满意度", party],
    ["单位工作人员满意度", staff],
  ])("%s is the one of the same people", (name, survey) => {
    expect(matchSurvey(name, [people, party, staff])).toBe(survey);
  });

  test("is none where two fit equally or nobody is named among several", () => {
    expect(matchSurvey("公众满意度", [people, { ...people }])).toBeUndefined();
    expect(matchSurvey("满意度", [people, party])).toBeUndefined();
    expect(matchSurvey("企业满意度", [people, party])).toBeUndefined();
  });

  test("is the only one where indicator or title name nobody", () => {
    expect(matchSurvey("满意度", [party])).toBe(party);
    expect(matchSurvey("企业满意度", [party])).toBeUndefined();
    expect(matchSurvey("企业满意度", [{ title: "满意度调查表", sheet: "满意度" }])).toBeDefined();
  });

  test("is known by its sheet where the title names nobody", () => {
    expect(matchSurvey("职工满意度", [people, { title: "满意度调查结果", sheet: "职工满意度" }])?.sheet).toBe(
      "职工满意度",
    );
  });
});
