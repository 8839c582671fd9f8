import { checkWorkbook } from "../../../src/app/check";
import { inlineEngine } from "../../../src/app/inlineEngine";
import { chooseScore, saveCorrections, saveSettings } from "../../../src/app/remember";
import { formatExact, NO_MEMORY } from "../../../src/core";
import { rememberingBook } from "../../support/rememberingBook";
import { sheetOf } from "../../support/sheetOf";

const SHEET = sheetOf(
  [
    ["一级指标", "二级指标", "分值", "评分标准", "目标值", "实际值", "得分"],
    ["产出", "培训人次", 60, "达到目标值得满分，未达到不得分。", "≥100人次", "120人次", 50],
    ["效益", "社会影响", 40, "酌情给分", null, null, null],
    ["合计", null, 100, null, null, null, null],
  ],
  { name: "指标" },
);
const [TRAINING, EFFECT] = [
  { groups: ["产出"], name: "培训人次" },
  { groups: ["效益"], name: "社会影响" },
];
const VERSION = { engine: inlineEngine(), version: "0.1.0" };

async function scoresOf(book: Parameters<typeof checkWorkbook>[0]) {
  const { inspection } = await checkWorkbook(book, VERSION);
  const { indicators = [], grade } = inspection.scorecard ?? {};
  return { scores: indicators.map(({ score }) => score && formatExact(score)), grade, inspection };
}

test("a chosen computed score counts from the next check on, with its reason, and is a conflict with the person's", async () => {
  const { book } = rememberingBook([SHEET]);
  expect((await scoresOf(book)).scores).toEqual(["50", undefined]);
  await chooseScore(book, TRAINING, { score: "computed", reason: "已核对台账" });
  const { scores, inspection } = await scoresOf(book);
  expect(scores).toEqual(["60", undefined]);
  expect(inspection.scorecard?.indicators[0]).toMatchObject({ chosen: { by: "computed", reason: "已核对台账" } });
  expect(inspection.conflicts).toEqual([
    { write: { sheet: "指标", row: 1, column: 6, value: 60, label: "培训人次 / 得分" }, stands: { value: 50 } },
  ]);
});

test("a score given in the pane makes an indicator judged and the whole final; taken back, it waits again", async () => {
  const { book, remembered } = rememberingBook([SHEET]);
  await chooseScore(book, EFFECT, { score: { given: "35.5" }, reason: "" });
  const { scores, grade, inspection } = await scoresOf(book);
  expect([scores, grade]).toEqual([["50", "35.5"], "良"]);
  expect(inspection.scorecard?.indicators[1]?.status).toBe("judged");
  expect(inspection.writes).toContainEqual(expect.objectContaining({ sheet: "指标", row: 2, column: 6, value: 35.5 }));
  await chooseScore(book, EFFECT, null);
  expect(remembered().choices).toEqual([]);
  expect((await scoresOf(book)).scores).toEqual(["50", undefined]);
});

test("a score above the weight does not count, and that is said at its cell", async () => {
  const { book } = rememberingBook([SHEET]);
  await chooseScore(book, EFFECT, { score: { given: "40.01" }, reason: "" });
  const { scores, inspection } = await scoresOf(book);
  expect(scores).toEqual(["50", undefined]);
  expect(inspection.checks.filter(({ variant }) => variant === "choice")).toMatchObject([
    { kind: "scoreRange", verdict: "remark", at: { place: { sheet: "指标", row: 2, column: 6 } } },
  ]);
  await chooseScore(book, EFFECT, { score: { given: "40" }, reason: "" });
  const within = await scoresOf(book);
  expect(within.scores).toEqual(["50", "40"]);
  expect(within.inspection.checks.filter(({ variant }) => variant === "choice")).toEqual([]);
});

test("a computed score cannot be chosen where there is none, and that is said", async () => {
  const { book } = rememberingBook([SHEET]);
  await chooseScore(book, EFFECT, { score: "computed", reason: "x" });
  const { scores, inspection } = await scoresOf(book);
  expect(scores).toEqual(["50", undefined]);
  expect(inspection.checks.filter(({ variant }) => variant === "choice")).toMatchObject([
    { kind: "score", verdict: "unchecked", at: { place: { sheet: "指标", row: 2, column: 6 } } },
  ]);
});

test("settings and corrections take the place of those before, and leave the rest of the memory alone", async () => {
  const choices = [{ indicator: "a", score: "computed", reason: "b" } as const];
  const { book, remembered } = rememberingBook([SHEET], { ...NO_MEMORY, choices, settings: { scheme: "minhang" } });
  await saveSettings(book, { scheme: "mof" });
  await saveCorrections(book, [{ what: "tableKind", sheet: "指标", table: "表", is: "indicators" }]);
  expect(remembered()).toEqual({
    ...NO_MEMORY,
    choices,
    settings: { scheme: "mof" },
    corrections: [{ what: "tableKind", sheet: "指标", table: "表", is: "indicators" }],
  });
  expect((await scoresOf(book)).inspection.scorecard?.scheme.id).toBe("mof");
});
