import { scoreLine } from "../../../src/report/scoreLine";
import { checklist, exact, full, judged, overruled, unscored } from "./sample";

describe("一项指标写成一行", () => {
  it("gives standard, fact with its cells, loss and score", () => {
    expect(scoreLine(checklist)).toBe("标准：计划完整（2分）；事实：②否（J8）；扣2分，得1分");
  });

  it("numbers several gaps and adds them up", () => {
    const gaps = [...checklist.gaps, { standard: "计划有依据", fact: "①否", lost: exact("1") }];
    const zero = { score: exact("0"), computed: exact("0"), unrounded: exact("0") };
    expect(scoreLine({ ...checklist, ...zero, gaps })).toBe(
      "（1）标准：计划完整（2分）；事实：②否（J8）；扣2分；（2）标准：计划有依据（1分）；事实：①否（J8）；扣1分；共扣3分，得0分",
    );
  });

  it("says whose score counts where a person's differs from ours", () => {
    expect(scoreLine(overruled)).toBe(
      "标准：得分=权重×（1－|预算调整率|）（1分）；事实：预算调整率 −30.33%（表1.6 预算执行!D13、E13）；测算得0.7分；采用原评分，扣0.31分，得0.69分",
    );
  });

  it("takes the loss from the rounded score", () => {
    expect(scoreLine({ ...overruled, score: exact("0.7") })).toMatch(/；扣0\.3分，得0\.7分$/);
  });

  it("names the rule's own full marks where they are not the weight", () => {
    const line = scoreLine({ ...checklist, weight: exact("2"), score: exact("1") });
    expect(line).toContain("评分标准满分3分，权重2分；扣1分，得1分");
  });

  it("says of full marks that the standard is met", () => {
    expect(scoreLine(full)).toBe("达到标准，得1分");
  });

  it("gives a person's own words for a judged indicator", () => {
    expect(scoreLine(judged)).toBe("人工评定，扣1分，得1分；说明：上下年度数据不一致");
  });

  it("gives the reason for an indicator that waits", () => {
    expect(scoreLine(unscored)).toBe("待评分：评分标准“酌情给分”未能识别为可计算的规则");
  });

  it("says whose score an evaluator chose, and why", () => {
    const computed = { ...overruled, score: exact("0.7"), chosen: { by: "computed", reason: "已核对。" } } as const;
    expect(scoreLine(computed)).toMatch(/；采用测算分，原评分 0\.69；理由：已核对；扣0\.3分，得0\.7分$/);
    const given = { ...unscored, score: exact("0.5"), chosen: { by: "given", reason: "" } } as const;
    expect(scoreLine(given)).toMatch(/^采用评价人评定分；扣0\.5分，得0\.5分$/);
  });
});
