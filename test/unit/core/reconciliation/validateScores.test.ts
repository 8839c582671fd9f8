import { formatAddress, formatExact, inspect, type InspectOptions } from "../../../../src/core";
import { sheetOf } from "../../../support/sheetOf";

const RULE = "完成率达到100%得满分，每低1个百分点扣0.5分，扣完为止";
const HEAD = ["一级指标", "二级指标", "三级指标", "分值", "评分标准", "目标值", "实际完成值", "得分"];

/** One rate of 97.12 % under a rule that is silent about the last 0.88 of a point, beside an indicator that makes 100. */
function table(score: number | null) {
  return sheetOf([
    ["某局整体支出绩效评价指标评分表"],
    HEAD,
    ["过程", "执行", "预算完成率", 8, RULE, "100%", "97.12%", score],
    ["产出", "数量", "按期完成率", 92, "达到目标值得满分，否则不得分", "100%", "100%", 92],
  ]);
}

function scoresOf(score: number | null, options?: InspectOptions) {
  const { scorecard, checks } = inspect([table(score)], options);
  const [rate] = scorecard?.indicators ?? [];
  const found = checks.find((check) => check.kind === "score" && formatAddress(check.at.place) === "H3");
  return {
    computed: rate?.computed === undefined ? rate?.because?.values.slice(1) : formatExact(rate.computed),
    found: [found?.variant, found?.verdict, found?.expected === undefined ? "" : formatExact(found.expected)],
  };
}

describe("a rule that is silent about a part of a step", () => {
  test("leaves the score to the evaluator and says what each way gives", () => {
    expect(scoresOf(null)).toEqual({ computed: ["7", "6.56", "6.5"], found: ["given", "unchecked", ""] });
  });

  test.each([7, 6.56, 6.5, 6.6])("accepts %d points, which one of the ways gives", (points) => {
    expect(scoresOf(points).found.slice(0, 2)).toEqual(["partialStep", "pass"]);
  });

  test("doubts points that none of them gives", () => {
    expect(scoresOf(7.5).found).toEqual(["partialStep", "suspect", "7"]);
  });

  test.each([
    ["whole", "7"],
    ["proportional", "6.56"],
    ["started", "6.5"],
  ] as const)("counts it as the evaluator set: %s", (partialStep, points) => {
    const memory = { version: 1, decisions: [], settings: { partialStep } } as const;
    expect(scoresOf(null, { memory }).computed).toBe(points);
    expect(scoresOf(8, { memory }).found).toEqual(["given", "error", points]);
  });
});
