import { formatAddress, inspect, type Sheet } from "../../../../../src/core";
import { sheetOf } from "../../../../support/sheetOf";

type Content = string | number | null;
type Answers = readonly [question: string, ...counts: readonly number[]];

const ANSWERS: readonly Answers[] = [
  ["就医环境", 152, 98, 28, 8],
  ["服务态度", 171, 86, 22, 7],
  ["医疗质量", 160, 94, 25, 7],
  ["收费透明", 143, 101, 33, 9],
];
const CHOICES = ["非常满意", "满意", "一般", "不满意"];
const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
const percent = (part: number, whole: number) => `${((part / whole) * 100).toFixed(2)}%`;
const shares = (counts: readonly number[]) => counts.map((count) => percent(count, total(counts)));
const satisfied = ([best = 0, good = 0, ...others]: readonly number[]) =>
  percent(best + good, best + good + total(others));
const weighed = (weights: readonly number[]) => (counts: readonly number[]) =>
  Number((total(counts.map((count, index) => count * (weights[index] ?? 0))) / total(counts)).toFixed(2));

/** A table of counts with other columns behind them, and rows below. */
function counted(
  headings: readonly string[],
  of: (counts: readonly number[]) => readonly Content[],
  below: readonly (readonly Content[])[] = [],
  answers = ANSWERS,
): Sheet {
  return sheetOf(
    [
      ["群众满意度调查统计表"],
      ["问题", ...CHOICES, ...headings],
      ...answers.map(([question, ...counts]) => [question, ...counts, ...of(counts)]),
      ...below,
    ],
    { name: "问卷" },
  );
}

/** 人数 | 占比 under each choice, and what the answers come to. */
function beside(answers = ANSWERS): Sheet {
  return sheetOf(
    [
      ["群众满意度调查统计表"],
      ["问题", ...CHOICES.flatMap((choice) => [choice, null]), "满意度"],
      [null, ...CHOICES.flatMap(() => ["人数", "占比"]), null],
      ...answers.map(([question, ...counts]) => [
        question,
        ...counts.flatMap((count) => [count, percent(count, total(counts))]),
        satisfied(counts),
      ]),
    ],
    { name: "问卷", merges: ["A2:A3", "B2:C2", "D2:E2", "F2:G2", "H2:I2", "J2:J3"] },
  );
}

function changed(sheet: Sheet, address: string, value: string | number): Sheet {
  const [row, column] = [Number(address.slice(1)) - 1, address.charCodeAt(0) - 65];
  return {
    ...sheet,
    rows: sheet.rows.map((cells, at) =>
      at !== row ? cells : cells?.map((cell, index) => (index === column ? { ...cell, value } : cell)),
    ),
  };
}

/** All that did not pass and nothing else explains, as "kind:variant cell verdict". */
function found(sheet: Sheet): readonly string[] {
  return inspect([sheet])
    .checks.filter(({ kind, verdict, root }) => kind !== "type" && verdict !== "pass" && root === undefined)
    .map(({ kind, variant, verdict, at }) => `${kind}:${variant ?? ""} ${formatAddress(at.place)} ${verdict}`);
}

/** What is found where the figure of one cell is another. */
function after(sheet: Sheet, address: string, value: string | number): readonly string[] {
  return found(changed(sheet, address, value));
}

describe("a survey in a workbook without indicators", () => {
  test("has nothing to say where all agrees", () => {
    expect(found(beside())).toEqual([]);
    expect(inspect([beside()]).checks.filter(({ kind }) => kind === "share")).toHaveLength(16);
  });

  test.each([
    ["a share", "C4", "58.15%", "share:choice C4 error"],
    ["a count", "B4", 167, "sum:answers B4 error"],
    ["the share of the satisfied", "J5", "95.00%", "rate:satisfaction J5 error"],
  ])("accuses %s that does not fit, once", (_name, address, value, expected) => {
    expect(after(beside(), address, value)).toEqual([expected]);
  });

  test("takes the last digit with which shares are made to add up for rounding", () => {
    const even = [
      ["甲", 100, 60, 30, 10],
      ["乙", 120, 50, 20, 10],
    ] as const;
    const thirds = beside([...even, ["丙", 2, 2, 2, 0]]);
    expect(after(thirds, "C6", "33.34%")).toEqual(["share:choice C6 rounding"]);
    expect(after(thirds, "C6", "33.35%")).toEqual(["share:choice C6 error"]);
    const left = beside([...even, ["丙", 2, 2, 2, 0], ["丁", 4, 4, 4, 0]]);
    expect(after(left, "C6", "33.34%")).toEqual(["share:choice C6 error"]);
  });

  test("is judged by the decimals that its shares usually have, not by those of one of them", () => {
    expect(after(beside(), "C4", "55.8625%")).toEqual(["share:choice C4 error"]);
  });

  test("may name its rows by those who were asked", () => {
    const sheet = changed(
      counted(["满意度"], (counts) => [satisfied(counts)]),
      "A2",
      "调查对象",
    );
    expect(found(sheet)).toEqual([]);
    expect(after(sheet, "F4", "95.00%")).toEqual(["rate:satisfaction F4 error"]);
  });
});

describe("shares below the counts", () => {
  const rows = ANSWERS.flatMap(([question, ...counts]) => [
    [question, "人数", ...counts, total(counts)],
    [null, "占比", ...shares(counts), "100.00%"],
  ]);
  const sheet = sheetOf([["群众满意度调查"], ["问题", null, ...CHOICES, "合计"], ...rows], {
    name: "问卷",
    merges: ["A2:B2", "A3:A4", "A5:A6", "A7:A8", "A9:A10"],
  });

  test("are read with them, and are no words in the place of counts", () => {
    expect(found(sheet)).toEqual([]);
    expect(inspect([sheet]).checks.filter(({ verdict }) => verdict === "unchecked")).toEqual([]);
  });

  test("tell which figure is wrong", () => {
    expect(after(sheet, "D4", "37.27%")).toEqual(["share:choice D4 error"]);
    expect(after(sheet, "C5", 188)).toEqual(["sum:answers C5 error"]);
    expect(after(sheet, "G7", 268)).toEqual(["sum:row G7 error"]);
    expect(after(sheet, "G8", "98.00%")).toEqual(["share:hundred G8 error"]);
  });
});

describe("shares in the place of counts", () => {
  const sheet = sheetOf(
    [["问题", ...CHOICES, "满意度"], ...ANSWERS.map(([q, ...counts]) => [q, ...shares(counts), satisfied(counts)])],
    { name: "问卷" },
  );

  test("make 100 %, but for their rounding", () => {
    expect(found(sheet)).toEqual(["share:hundred B2 rounding"]);
    expect(after(sheet, "D3", "17.69%")).toEqual(["share:hundred D3 error", "share:hundred B2 rounding"]);
    expect(after(sheet, "B3", "69.79%")).toEqual(["share:hundred B2 rounding", "share:hundred B3 error"]);
  });

  test("and are weighed like counts", () => {
    expect(after(sheet, "F3", "95.00%")).toEqual(["share:hundred B2 rounding", "rate:satisfaction F3 error"]);
  });
});

describe("the number of answers", () => {
  const sums = [626, 379, 108, 31];
  const sheet = counted(["有效问卷"], (counts) => [total(counts)], [["合计", ...sums, total(sums)]]);

  test("is what the counts come to, question by question and below them", () => {
    expect(found(sheet)).toEqual([]);
    expect(after(sheet, "F3", 315)).toEqual(["sum:row F3 suspect"]);
    expect(after(sheet, "B7", 689)).toEqual(["sum:column B7 error"]);
    expect(after(sheet, "B4", 188)).toEqual(["sum:answers B4 error"]);
  });

  test("may be more where several questions were left out, and less where several answers were chosen", () => {
    const skipped = counted(["有效问卷"], (counts) => [total(counts) + (total(counts) % 4)]);
    const skipping = [
      ["甲", 150, 98, 28, 8],
      ["乙", 149, 98, 28, 8],
    ] as const;
    const few = counted(["有效问卷"], (counts) => [Math.max(286, total(counts))], [], [...ANSWERS, ...skipping]);
    expect(found(skipped)).toEqual([]);
    expect(found(few)).toEqual([]);
    expect(found(counted(["有效问卷"], () => [200]))).toEqual([]);
  });

  test("may have those in it who made none of the choices", () => {
    const sheet = counted(["不了解", "有效问卷"], (counts) => [14, total(counts) + 14]);
    expect(found(sheet)).toEqual([]);
    expect(after(sheet, "G3", 310)).toEqual(["sum:row G3 suspect"]);
  });
});

describe("what the answers are weighed into", () => {
  test("is what is stated, in a note or a formula in words", () => {
    const odd = [1, 0.9, 0.5, 0.1];
    const note = [["注：非常满意按100%计，满意按90%计，一般按50%计，不满意按10%计。"]];
    const scored = (counts: readonly number[]) => [weighed(odd.map((weight) => weight * 100))(counts)];
    expect(found(counted(["满意度得分"], scored, note))).toEqual([]);
    expect(after(counted(["满意度得分"], scored, note), "F4", 90.01)).toEqual(["rate:satisfaction F4 error"]);
    const words = [["注：满意率＝非常满意人数÷总人数×100%"]];
    const best = (counts: readonly number[]) => [percent(counts[0] ?? 0, total(counts))];
    expect(after(counted(["满意率"], best, words, ANSWERS.slice(0, 1)), "F3", "60.00%")).toEqual([
      "rate:satisfaction F3 error",
    ]);
  });

  test("is else by the usual weights or a plain share, as the rows tell", () => {
    const usual = counted(["加权得分"], (counts) => [weighed([100, 80, 60, 0])(counts)]);
    expect(found(usual)).toEqual([]);
    expect(after(usual, "F5", 90.01)).toEqual(["rate:satisfaction F5 error"]);
  });

  test("is unchecked, and no row accused, where no usual way gives it or too few rows tell", () => {
    const unknown = counted(["满意度"], (counts) => [weighed([0.97, 0.71, 0.43, 0.11])(counts)]);
    expect(found(unknown)).toEqual(["rate:satisfaction F3 unchecked"]);
    const only = counted(["满意度"], (counts) => [satisfied(counts)], [], ANSWERS.slice(0, 1));
    expect(found(only)).toEqual(["rate:satisfaction F3 unchecked"]);
  });

  test("is unchecked where the weights that are stated fit no row", () => {
    const note = [["注：非常满意按100%计，满意按90%计，一般按50%计，不满意按10%计。"]];
    expect(found(counted(["满意度"], (counts) => [satisfied(counts)], note))).toEqual([
      "rate:satisfaction F3 unchecked",
    ]);
  });

  test("is none of the questions that do not ask whether somebody is satisfied", () => {
    const known = [["您是否知晓该政策", 200, 86, 0, 0, "69.93%"]];
    expect(found(counted(["满意度"], (counts) => [satisfied(counts)], known))).toEqual([]);
  });

  test("explains a mean that is of finer satisfactions than the questions state", () => {
    const rounded = (counts: readonly number[]) => [`${String(Math.round(Number.parseFloat(satisfied(counts))))}%`];
    const mean = percent(250 + 257 + 254 + 244, 286 * 4);
    const sheet = counted(["满意度"], rounded, [["平均", null, null, null, null, mean]]);
    expect(found(sheet)).toEqual([]);
    expect(after(sheet, "D3", 42)).toEqual(["rate:satisfaction F3 error"]);
  });

  test("is below the rows that of all answers, or the mean", () => {
    const sums = [626, 379, 108, 31];
    const mean = percent(250 + 257 + 254 + 244, 286 * 4);
    const sheet = counted(["满意度"], (counts) => [satisfied(counts)], [
      ["合计", ...sums, satisfied(sums)],
      ["平均", null, null, null, null, mean],
    ]);
    expect(found(sheet)).toEqual([]);
    expect(after(sheet, "F7", "90.00%")).toEqual(["rate:meanSatisfaction F7 error"]);
    expect(after(sheet, "F8", "90.00%")).toEqual(["rate:meanSatisfaction F8 error"]);
    expect(after(sheet, "B3", 167)).toEqual(["sum:answers B3 error"]);
  });
});
