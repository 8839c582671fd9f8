import { formatExact } from "../../../../src/core/quantity";
import { gradeRank, readGradeScale } from "../../../../src/core/scoring/readGradeScale";

const steps = (text: string) =>
  readGradeScale(text, "注")
    ?.steps.map((step) => `${step.grade}${formatExact(step.from)}`)
    .join(" ");

test.each([
  ["等级：90（含）-100为优，75（含）-90为良，60（含）-75为合格，60以下不合格。", "优90 良75 合格60 不合格0"],
  ["优（90分及以上）、良（80-90分）、中（60-80分）、差（60分以下）", "优90 良80 中60 差0"],
  ["得分≥90为优秀，80≤得分<90为良好，60≤得分<80为合格，得分<60为不合格", "优秀90 良好80 合格60 不合格0"],
  ["得分≥90分为优秀；90＞得分≥80为良好；80＞得分≥60为合格；得分＜60分为不合格。", "优秀90 良好80 合格60 不合格0"],
  ["90分（含）以上为优秀，80（含）-90分为良好，70（含）—80分为中等，70以下为差", "优秀90 良好80 中等70 差0"],
  ["评价等级：优（≥90）、良（≥80）、中(≥60)、差(<60)", "优90 良80 中60 差0"],
  ["优：90-100分；良：80-89分；中：60-79分；差：0-59分", "优90 良80 中60 差0"],
  ["优秀[90,100]、良好[80,90)、中等[60,80)、差[0,60)", "优秀90 良好80 中等60 差0"],
  ["优≧90，良≧80，中≧60，差<60", "优90 良80 中60 差0"],
  ["结果分为优（90-100分）、良（80-89分）、中（60-79分）、差（0-59分）四个等级。", "优90 良80 中60 差0"],
  ["90-100分的等级为优，80-90分等级为良，60-80分等级为中", "优90 良80 中60"],
])("%s states the scale %s", (text, scale) => {
  expect(steps(text)).toBe(scale);
});

test.each([
  "总得分88.97分，等级为“良”。",
  "合格率90%以上为优，其中80%为良",
  "优化流程后，90%的事项在60分钟内办结",
  "得分90分及以上的为优；得分在80-90分的为良",
  "优60 良75 合格90",
  "",
])("%s states no scale", (text) => {
  expect(steps(text)).toBeUndefined();
});

test("the scale is named by its thresholds and keeps document and cell", () => {
  const place = { sheet: "封面", row: 4, column: 1 };
  const scale = readGradeScale("优（90分及以上）、良（80-90分）、中（60-80分）、差（60分以下）", "封面 B5", place);
  expect(scale).toMatchObject({ name: "优90 良80 中60", source: "封面 B5", at: place });
});

test("a scale inside a long text is found by its sentence", () => {
  const filler = "预算执行情况良好，其中90%以上的项目按期完成，".repeat(30);
  expect(steps(`${filler}。90（含）-100为优，75（含）-90为良，60以下不合格。${filler}`)).toBe("优90 良75 不合格0");
});

test.each(["90 ".repeat(6000), "优90-".repeat(90), "优(含".repeat(130), "优90含分".repeat(90)])(
  "text that only resembles a scale costs no time (%#)",
  (text) => {
    expect(steps(text)).toBeUndefined();
  },
);

test("良 and 良好 are one rank, 优 is above them", () => {
  expect(gradeRank("良")).toBe(gradeRank("良好"));
  expect(gradeRank("优秀")).toBe(0);
  expect(gradeRank("甲")).toBeUndefined();
});
