import * as fc from "fast-check";
import { compare, ZERO } from "../../../../../src/core/quantity";
import { applyRule, readRule } from "../../../../../src/core/scoring/rules";
import { apply, cell, exact, points, type CellWords } from "./applied";

type Case = readonly [rule: string, weight: number, target: CellWords, achieved: CellWords, expected: string];

const CHECKLIST = "①制度健全，得1分；②执行有效，得2分。";
const THRESHOLD = "达到目标值得满分，未达到不得分。";
const DEADLINE = "按期完成得满分，逾期不得分。";
const GROWTH = "较上年有增长得满分，无增长不得分。";
const RATIO = "得分=权重×实际÷目标，不超过权重。";
const AREAS = "按实际完成面积÷计划面积×分值计分，最高不超过分值";
const RATE = "得分=执行率×10分";
const STEP = "完成率达到100%得满分，每降低1个百分点扣0.5分，扣完为止";
const CONTROL = "以100%为标准。在职人员控制率≦100%,计8分;每超过一个百分点扣0.5分,扣完为止。";
const BANDS = "预算控制率=0,计8分;0-10%(含),计6分;10-20%(含),计4分;20-30%(含),计2分;大于30%不得分";
const TIER = "优得2分，良得1.5分，中得1分，差不得分。";

describe("要点核对", () => {
  test.each<Case>([
    [CHECKLIST, 3, "-", "①是 ②否", "1"],
    [CHECKLIST, 3, "-", "②是 ①否", "2"],
    [CHECKLIST, 3, "-", "①达到，②未达到", "1"],
    [CHECKLIST, 3, "-", "(1)符合；(2)不符合", "1"],
    [CHECKLIST, 3, "-", "√/×", "1"],
    [CHECKLIST, 3, "-", "是 否", "1"],
    [CHECKLIST, 3, "-", "均达到", "3"],
    [CHECKLIST, 3, "-", "全部符合", "3"],
    [CHECKLIST, 3, "-", "①是（附件3）②是", "3"],
    [CHECKLIST, 3, "-", "已达到", "answersDoNotMatch"],
    [CHECKLIST, 3, "-", "①是 ②是 ③是", "answersDoNotMatch"],
    [CHECKLIST, 3, "-", "①是 ①否", "achievedNotUnderstood"],
    [CHECKLIST, 3, "-", "①是 ②基本达到", "achievedNotUnderstood"],
    [CHECKLIST, 3, "-", "①是（部分）②是", "achievedNotUnderstood"],
    [CHECKLIST, 3, "-", "", "noAchieved"],
    [CHECKLIST, 3, "-", "—", "noAchieved"],
    ["有效推动的，得1分；否则不得分。", 1, "有效推动", "有效推动", "1"],
    ["有效推动的，得1分；否则不得分。", 1, "有效推动", "完全达到", "1"],
    ["有效推动的，得1分；否则不得分。", 1, "有效推动", "尚未达到", "0"],
    ["有效推动的，得1分；否则不得分。", 1, "有效推动", "95%", "achievedNotUnderstood"],
    ["①A项；②B项。每项占50%权重分。", 3, "-", "①是②否", "1.5"],
  ])("%s | %d | %j | %j → %s", (rule, weight, target, achieved, expected) => {
    expect(points(apply(rule, weight, target, achieved))).toBe(expected);
  });

  test("items read as in the sheet", () => {
    const rule = "①“三重一大”制度健全，内容（含附件）完整，得1分；\n②执行有效：无违规，得1分。";
    expect(apply(rule, 2, "-", "①否 ②否")).toMatchObject({
      gaps: [{ standard: "“三重一大”制度健全，内容（含附件）完整" }, { standard: "执行有效：无违规" }],
    });
    expect(points(apply("“三重一大”制度健全的，得1分；否则不得分。", 1, "-", "三重一大制度健全"))).toBe("1");
  });

  test("points above the weight do not count, what was missed does", () => {
    const result = apply("①制度健全，得1分；②执行有效，得0.5分。", 1, "-", "①是 ②否");
    expect(result).toMatchObject({
      calculation: "1 + 0 = 1",
      gaps: [{ standard: "执行有效", fact: "否", lost: exact(0.5) }],
    });
    expect(points(apply("制度健全的，得1.5分；否则不得分。", 1, "-", "是"))).toBe("1");
  });
});

describe("扣分", () => {
  const RULE = "满分2分，每发现1处问题扣0.75分，扣完为止。";
  test.each<Case>([
    [RULE, 2, "-", "未发现问题", "2"],
    [RULE, 2, "-", "无", "2"],
    [RULE, 2, "-", ["0", 0], "2"],
    [RULE, 2, "-", "发现1处问题", "1.25"],
    [RULE, 2, "-", "发现两处", "0.5"],
    [RULE, 2, "-", ["9处", 9], "0"],
    [RULE, 2, "-", "较多", "achievedNotUnderstood"],
    [RULE, 2, "-", "约3处", "achievedNotUnderstood"],
    [RULE, 2, "-", "95%", "achievedNotUnderstood"],
    [RULE, 2, "-", "未发现重大问题，一般问题3处", "0"],
    [RULE, 1, "-", "1", "1"],
    ["每存在1例违规情况，扣20%权重分，扣完为止。", 5, "-", "2例", "3"],
  ])("%s | %d | %j | %j → %s", (rule, weight, target, achieved, expected) => {
    expect(points(apply(rule, weight, target, achieved))).toBe(expected);
  });

  test("the calculation shows full marks, faults and points", () => {
    expect(apply("满分1.5分；每有1类问题扣0.75分，扣完为止。", 1.5, "-", ["1类问题", 1])).toMatchObject({
      calculation: "1.5 − 1 × 0.75 = 0.75",
    });
  });
});

describe("达标", () => {
  test.each<Case>([
    [THRESHOLD, 2, "≥100 次", "102次", "2"],
    [THRESHOLD, 2, "≥100 次", "99次", "0"],
    [THRESHOLD, 2, "≥100 次", ["102", 102], "2"],
    [THRESHOLD, 2, "≤90万元", ["90", 90], "2"],
    [THRESHOLD, 2, "≥10万元", "80000", "unitsDiffer"],
    [THRESHOLD, 2, "10", "80000元", "unitsDiffer"],
    [THRESHOLD, 2, "8-9万元", "8.5", "2"],
    [THRESHOLD, 2, "≤90万元", ["0", 0], "2"],
    [THRESHOLD, 2, "≥100人次", "120", "2"],
    [THRESHOLD, 2, "≥90%", ["90%", 0.9], "2"],
    [THRESHOLD, 2, "≤90万元", "91万元", "0"],
    [THRESHOLD, 2, "≤90万元", ["15万元", 15], "2"],
    [THRESHOLD, 2, "≥95%", ["86%", 86], "0"],
    [THRESHOLD, 2, "≥95%", ["85.71%", 0.857142857], "0"],
    [THRESHOLD, 2, "≥100百分比", ["100", 100], "2"],
    [THRESHOLD, 2, "≥95%", ["98", 98], "2"],
    [THRESHOLD, 2, "≥95%", "0.98", "2"],
    [THRESHOLD, 2, "≥1000人次", "98%", "unitsDiffer"],
    [THRESHOLD, 2, "100%(约 3000 人次)", "100%", "2"],
    [THRESHOLD, 2, "100%(约 3000 人次)", "2999人次", "0"],
    [THRESHOLD, 2, "100%(约 3000 人次)", "3000", "targetNotUnderstood"],
    [THRESHOLD, 2, "80%-90%", "85%", "2"],
    [THRESHOLD, 2, "80%-90%", "95%", "0"],
    [THRESHOLD, 2, "会议(≥4场)、大赛(≥1场)", "4场会议、1场大赛", "2"],
    [THRESHOLD, 2, "会议(≥4场)、大赛(≥1场)", "4场会议、0场大赛", "0"],
    [THRESHOLD, 2, "会议(≥4场)、大赛(≥1场)", "1场大赛、4场会议", "achievedNotUnderstood"],
    [THRESHOLD, 2, "≥10场", "完成12场，参与300人", "2"],
    [THRESHOLD, 2, "≥95%", "98%以上", "2"],
    [THRESHOLD, 2, "≥99%", "98%以上", "achievedNotUnderstood"],
    [THRESHOLD, 2, "100%", "未完成100%", "achievedNotUnderstood"],
    [THRESHOLD, 2, "100%", "预计100%", "achievedNotUnderstood"],
    [THRESHOLD, 2, "“2+32+N”", "2+32+N", "2"],
    [THRESHOLD, 2, "“2+32+N”", "2+31+N", "0"],
    [THRESHOLD, 2, "有效推动", "达成预期指标", "2"],
    [THRESHOLD, 2, "有效推动", "有效推动", "2"],
    [THRESHOLD, 2, "有效推动", "未达到", "0"],
    [THRESHOLD, 2, "有效推动", "推动较好", "achievedNotUnderstood"],
    [THRESHOLD, 2, "有效推动", "95%", "targetNotUnderstood"],
    [THRESHOLD, 2, "≥100次", "基本达到", "achievedNotUnderstood"],
    [THRESHOLD, 2, "-", "95%", "noTarget"],
    [THRESHOLD, 2, "≥95%", "", "noAchieved"],
    [THRESHOLD, 2, "12月底前", "2024年11月", "targetNotUnderstood"],
    [THRESHOLD, 2, "12月底前", "11月", "2"],
    ["达到目标值得满分。", 2, "≥100次", "102次", "2"],
    ["达到目标值得满分。", 2, "≥100次", "99次", "ruleAmbiguous"],
    ["达到目标值得满分。", 2, "≥100次", "较多", "achievedNotUnderstood"],
    ["达到目标值得满分。", 2, "12月底前", "逾期", "ruleAmbiguous"],
    ["实际值≤目标值得满分，否则不得分。", 2, "100%", "95%", "2"],
    ["实际值≤目标值得满分，否则不得分。", 2, "100%", "105%", "0"],
    ["实际值≥目标值得满分，否则不得分。", 2, "≤100%", "95%", "2"],
    ["合格率达到98%以上得1分，低于98%不得分。", 2, "-", "98%", "1"],
    ["合格率达到98%以上得1分，低于98%不得分。", 2, "-", "97.99%", "0"],
    ["合格率达到98%以上得1分，低于98%不得分。", 2, "-", "12家", "unitsDiffer"],
  ])("%s | %d | %j | %j → %s", (rule, weight, target, achieved, expected) => {
    expect(points(apply(rule, weight, target, achieved))).toBe(expected);
  });

  test("the calculation shows each condition", () => {
    expect(apply(THRESHOLD, 2, "约 1200 人次", ["1267人次", 1267])).toMatchObject({
      calculation: "1267 ≥ 1200 → 2",
      gaps: [],
    });
    expect(apply(THRESHOLD, 2, "≥4场、≥1场", "3场、1场")).toMatchObject({
      calculation: "3 < 4，1 ≥ 1 → 0",
      gaps: [{ standard: "≥4场、≥1场", fact: "3场、1场", lost: exact(2) }],
    });
  });
});

describe("比率得分", () => {
  test.each<Case>([
    [RATIO, 2, ["100%", 1], ["90%", 0.9], "1.8"],
    [RATIO, 2, "1200人次", "1267人次", "2"],
    [RATIO, 2, "1200人次", "600人次", "1"],
    [RATIO, 2, "0", "3", "zeroBase"],
    [RATIO, 2, "≤90万元", "80万元", "targetNotUnderstood"],
    [RATIO, 2, "-", "3", "noTarget"],
    [AREAS, 5, "12000平方米", "11400平方米", "4.75"],
    [AREAS, 5, ["2500", 2500], ["2300", 2300], "4.6"],
    [AREAS, 5, "2500平方米", "92%", "4.6"],
    [AREAS, 5, "≥95%", "97%", "4.85"],
    [AREAS, 5, "-", "92%", "4.6"],
    [RATE, 10, "-", "86.2%", "8.62"],
    [RATE, 10, "-", ["86.2", 86.2], "8.62"],
    [RATE, 10, "-", "1.5", "achievedNotUnderstood"],
    [RATE, 10, "-", "执行数10万元，执行率95%", "9.5"],
    [RATE, 10, "-", "-5%", "0"],
    ["得分=完成率×分值", 2, "通过", ["100%", 1], "2"],
    ["得分=完成率×分值", 2, "50个", "45个", "1.8"],
    ["得分=完成率×分值", 2, ["95%", 0.95], ["90%", 0.9], "ruleAmbiguous"],
    ["得分=完成率×分值", 2, ["95%", 0.95], ["100%", 1], "2"],
    ["预算执行率≥95%得满分，低于95%的按执行率×分值计分。", 10, "-", "95%", "10"],
    ["预算执行率≥95%得满分，低于95%的按执行率×分值计分。", 10, "-", "94%", "9.4"],
    ["完成率达到100%得满分，未达到的按比例得分，低于60%不得分。", 10, "-", "60%", "6"],
    ["完成率达到100%得满分，未达到的按比例得分，低于60%不得分。", 10, "-", "59%", "0"],
  ])("%s | %d | %j | %j → %s", (rule, weight, target, achieved, expected) => {
    expect(points(apply(rule, weight, target, achieved))).toBe(expected);
  });

  test("figures in different sizes of unit are shown with them", () => {
    expect(apply(RATIO, 5, "10万元", "80000元")).toMatchObject({ calculation: "5 × 80000元 ÷ 10万元 = 4" });
    expect(apply(RATIO, 5, "2400人", "0.12万人")).toMatchObject({ calculation: "5 × 0.12万人 ÷ 2400人 = 2.5" });
    expect(apply(THRESHOLD, 5, "≥10万元", "80000元")).toMatchObject({ calculation: "80000元 < 10万元 → 0" });
    expect(apply("达到目标值得满分，每少1万元扣0.5分，扣完为止。", 5, "≥10万元", "120000元")).toMatchObject({
      calculation: "120000元 ≥ 10万元 → 5",
    });
    expect(apply("≥10万元得满分；5万元≤金额<10万元得2分；其他不得分。", 5, "-", "80000元")).toMatchObject({
      calculation: "5万元 ≤ 80000元 < 10万元 → 2",
    });
  });

  test("the calculation shows the cap where it bites", () => {
    expect(apply(RATIO, 2, "1200人次", "1267人次")).toMatchObject({ calculation: "2 × min(1, 1267 ÷ 1200) = 2" });
    expect(apply("得分=权重×（1－|预算调整率|）。", 1, "-", ["-30.33%", -0.3033])).toMatchObject({
      calculation: "1 × (1 − |−30.33%|) = 0.70",
    });
    expect(apply("得分=满意度×分值。", 8, "-", "", { satisfaction: exact(0.911) })).toMatchObject({
      calculation: "8 × 91.1% = 7.29",
    });
  });
});

describe("逐级扣分和分段", () => {
  test.each<Case>([
    [STEP, 10, "-", "100%", "10"],
    [STEP, 10, "-", "96%", "8"],
    [STEP, 10, "-", "95.5%", "partialStep"],
    [STEP, 10, "-", "50%", "0"],
    [`${STEP}，不足1个百分点的按1个百分点计算。`, 10, "-", "95.5%", "7.5"],
    [`${STEP}，不足1个百分点的不扣分。`, 10, "-", "95.5%", "8"],
    [`${STEP}，不足1个百分点的按比例扣分。`, 10, "-", "95.5%", "7.75"],
    [CONTROL, 8, "-", "95.10%", "8"],
    [CONTROL, 8, "-", ["103%", 1.03], "6.5"],
    ["三公经费变动率≦0,计8分;三公经费>0,每超过一个百分点扣0.8分,扣完为止。", 8, "-", "98.31%", "0"],
    ["达到目标值得满分，每少1场扣0.5分，扣完为止。", 2, "≥10场", "8场", "1"],
    ["达到目标值得满分，每少1场扣0.5分，扣完为止。", 2, "≥10场", "缺2场，未补", "achievedNotUnderstood"],
    ["达到目标值得满分，每低于目标值1个百分点扣0.2分，扣完为止。", 2, "≥200人", "198人", "1.8"],
    ["执行率为100%得满分，每偏离1个百分点扣0.1分", 2, "-", "103%", "1.7"],
    ["100%得满分，每减少5个百分点扣1分，低于60%不得分。", 20, "-", "55%", "0"],
    [STEP, 10, "-", "12家", "unitsDiffer"],
    [BANDS, 8, "-", ["0%", 0], "8"],
    [BANDS, 8, "-", "10%", "6"],
    [BANDS, 8, "-", "10.01%", "4"],
    [BANDS, 8, "-", "39.94%", "0"],
    [BANDS, 8, "-", "-5%", "noTier"],
    ["执行率在95%以上得满分，90%-95%得3分，90%以下不得分。", 5, "-", "93%", "3"],
    ["执行率在95%以上得满分，90%-95%得3分，90%以下不得分。", 5, "-", "95%", "ruleAmbiguous"],
    ["≥90%得满分；80%≤完成率<90%得80%分值；其他不得分。", 5, "-", "80%", "4"],
    ["≥90%得满分；80%≤完成率<90%得80%分值；其他不得分。", 5, "-", "79%", "0"],
  ])("%s | %d | %j | %j → %s", (rule, weight, target, achieved, expected) => {
    expect(points(apply(rule, weight, target, achieved))).toBe(expected);
  });

  test("the calculation shows steps and intervals", () => {
    expect(apply(CONTROL, 8, "-", "103%")).toMatchObject({ calculation: "8 − 3 × 0.5 = 6.5" });
    expect(apply(BANDS, 8, "-", "8%")).toMatchObject({ calculation: "0% ≤ 8% ≤ 10% → 6" });
    expect(apply(BANDS, 8, "-", "39.94%")).toMatchObject({ calculation: "39.94% > 30% → 0" });
  });
});

describe("时限、增长、分档", () => {
  test.each<Case>([
    [DEADLINE, 1, "12 月底前", "2024年12月底前", "targetNotUnderstood"],
    [DEADLINE, 1, "12月31日", "2025年1月15日", "targetNotUnderstood"],
    [DEADLINE, 1, "12 月底前", "年底未完成", "0"],
    [DEADLINE, 1, "12 月底前", "按期完成", "1"],
    [DEADLINE, 1, "12 月底前", "已完成", "1"],
    [DEADLINE, 1, "12 月底前", "逾期", "0"],
    [DEADLINE, 1, "12 月底前", "基本完成", "achievedNotUnderstood"],
    [DEADLINE, 1, "9月底前", "10月", "0"],
    [DEADLINE, 1, "9月前", "8月31日", "1"],
    [DEADLINE, 1, "9月前", "9月15日", "achievedNotUnderstood"],
    [DEADLINE, 1, "12月15日前", "12月", "achievedNotUnderstood"],
    ["10月底前完成得满分，逾期不得分", 1, "-", "2024年9月20日", "targetNotUnderstood"],
    [DEADLINE, 1, "2024-06-30", "2024-07-01", "0"],
    [DEADLINE, 1, "定期", "2024年6月", "targetNotUnderstood"],
    [DEADLINE, 1, "-", "2024年6月", "noTarget"],
    ["10月底前完成得满分，逾期不得分", 1, "-", "9月20日", "1"],
    [GROWTH, 1, "增长", ["87.34%", 0.8734], "1"],
    [GROWTH, 1, "增长", ["0%", 0], "0"],
    [GROWTH, 1, "增长", "下降5%", "0"],
    [GROWTH, 1, "增长", "有增长", "1"],
    [GROWTH, 1, "增长", "未增长", "0"],
    [GROWTH, 1, "增长", "持平", "0"],
    [GROWTH, 1, "增长", "296人", "achievedNotUnderstood"],
    ["较上年持平或增长得满分，下降不得分", 1, "-", "持平", "1"],
    [TIER, 2, "-", "良", "1.5"],
    [TIER, 2, "-", "考核结果为优", "2"],
    [TIER, 2, "-", "差", "0"],
    [TIER, 2, "-", "第一名", "noTier"],
    ["优秀得2分，合格得1分，不合格不得分", 2, "-", "不合格", "0"],
    ["非常满意得满分，满意得80%分值，不满意不得分", 5, "-", "满意", "4"],
    ["一等奖得3分，二等奖得2分，其他不得分。", 3, "-", "优秀奖", "0"],
  ])("%s | %d | %j | %j → %s", (rule, weight, target, achieved, expected) => {
    expect(points(apply(rule, weight, target, achieved))).toBe(expected);
  });

  test("a date of another year is judged by the evaluated year where that is known", () => {
    expect(points(apply(DEADLINE, 1, "12月底前", "2025年3月", { year: 2024 }))).toBe("0");
    expect(points(apply(DEADLINE, 1, "6月底前", "2023年12月", { year: 2024 }))).toBe("1");
    expect(points(apply(DEADLINE, 1, "12 月底前", "2024年12月底前", { year: 2024 }))).toBe("1");
    expect(points(apply(DEADLINE, 1, "12 月底前", "2024年三季度末", { year: 2024 }))).toBe("1");
  });

  test("the calculation shows no year that nobody wrote", () => {
    const shown = (target: string, achieved: string, year?: number) =>
      apply(DEADLINE, 1, target, achieved, year === undefined ? {} : { year });
    expect(shown("12月底前", "11月30日")).toMatchObject({ calculation: "11月30日 ≤ 12月31日 → 1" });
    expect(shown("2024年12月底前", "11月30日")).toMatchObject({ calculation: "11月30日 ≤ 12月31日 → 1" });
    expect(shown("12月底前", "11月30日", 2024)).toMatchObject({ calculation: "2024-11-30 ≤ 2024-12-31 → 1" });
    const refused = shown("12月31日", "2025年1月15日");
    expect(refused).toEqual({ because: { code: "targetNotUnderstood", values: ["12月31日"] } });
  });
});

describe("whatever the cells hold", () => {
  test("an error in a cell is said with its address", () => {
    const reading = readRule(THRESHOLD);
    if ("because" in reading) throw new Error("not read");
    const broken = { ...cell("#REF!"), error: "#REF!" };
    const inputs = { weight: exact(1), name: "指标", places: 2, target: cell("1"), achieved: broken };
    expect(applyRule(reading.rule, inputs)).toEqual({ because: { code: "errorCell", values: ["#REF!", "J5"] } });
  });

  const rules = [
    CHECKLIST,
    THRESHOLD,
    DEADLINE,
    GROWTH,
    RATIO,
    RATE,
    STEP,
    CONTROL,
    BANDS,
    TIER,
    "得分=满意度×分值",
    "每发现1处扣0.5分",
  ];
  const words = fc.oneof(
    fc.string(),
    fc.constantFrom(
      "①是 ②否",
      "95%",
      "≥95%",
      "-1.5",
      "100",
      "12月底前",
      "未完成",
      "良",
      "约1200人次",
      "2+32+N",
      "已达到",
      "1/0",
      "9e99",
    ),
    fc.tuple(fc.constantFrom("1", "5%", "3人"), fc.double()),
  );

  test("points are within 0 and the weight, and nothing is thrown", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...rules),
        fc.integer({ min: 0, max: 100 }),
        words,
        words,
        (rule, weight, target, achieved) => {
          const result = apply(rule, weight, target, achieved);
          if ("because" in result) return;
          expect(compare(result.points, ZERO)).toBeGreaterThanOrEqual(0);
          expect(compare(result.points, exact(weight))).toBeLessThanOrEqual(0);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
