import * as fc from "fast-check";
import { formatExact, ONE } from "../../../../../src/core/quantity";
import { normaliseRule } from "../../../../../src/core/scoring/grammar/normaliseRule";
import type { Rule } from "../../../../../src/core/scoring/Rule";
import { readRule } from "../../../../../src/core/scoring/rules";

function read(text: string, type?: string): Rule {
  const reading = readRule(text, type);
  if ("because" in reading) throw new Error(`${reading.because.code}: ${text}`);
  return reading.rule;
}

function refusal(text: string, type?: string): readonly string[] {
  const reading = readRule(text, type);
  return "because" in reading ? [reading.because.code, ...reading.because.values] : [];
}

describe("reading a rule sentence", () => {
  test("full-width signs, spaces and line ends make no difference", () => {
    expect(normaliseRule(" 得分 ＝ 权重 × （ 1 － ｜预算调整率｜ ）。 ")).toBe("得分=权重×(1-|预算调整率|)。");
    expect(normaliseRule("“三公经费”变动率\n≦0")).toBe("三公经费变动率;≤0");
    expect(read("得 分＝执行率 ｘ １０分").kind).toBe("ratio");
  });

  test("the sentence stays with the rule as the sheet words it", () => {
    expect(read(" 达到目标值得满分，未达到不得分。 ").text).toBe("达到目标值得满分，未达到不得分。");
  });

  test("what was not understood is said", () => {
    expect(refusal("达到目标值得满分，另按季度通报情况调整。")).toEqual(["ruleNotUnderstood", "另按季度通报情况调整"]);
    expect(refusal("由考核小组根据材料酌情扣分")).toEqual([
      "ruleAmbiguous",
      "由考核小组根据材料酌情扣分",
      "discretion",
    ]);
    expect(refusal("—")).toEqual(["noRule"]);
    expect(refusal("。。")).toEqual(["noRule"]);
  });

  test("a checklist keeps its items and their points", () => {
    const rule = read("①制度健全，内容完整，得1分；②执行有效的（0.5分）。");
    const items = rule.kind === "checklist" ? rule.items : [];
    expect(items.map(({ text, points }) => [text, formatExact(points)])).toEqual([
      ["制度健全，内容完整", "1"],
      ["执行有效", "0.5"],
    ]);
  });

  test("全部分值 is a share of the weight", () => {
    expect(read("制度健全得满分，否则不得分。")).toMatchObject({
      items: [{ text: "制度健全", points: ONE, isShare: true }],
    });
  });

  test("a step says its side, its standard and what a part of a step costs", () => {
    expect(read("以100%为标准。控制率≤100%,计8分;每超过一个百分点扣0.5分,扣完为止。")).toMatchObject({
      kind: "step",
      comparison: "≤",
      standard: { unit: { name: "%" } },
    });
    expect(read("达到目标值得满分，每低1个百分点扣1分，不足1个百分点的按1个百分点计算。")).toMatchObject({
      partial: "started",
    });
    expect(read("达到目标值得满分，每低1个百分点扣1分，不足1个百分点的不扣分。")).toMatchObject({ partial: "whole" });
    expect(read("达到目标值得满分，每低1个百分点扣1分，不足1个百分点的按比例扣分。")).toMatchObject({
      partial: "proportional",
    });
    expect(refusal("≥100%得满分，每超过1个百分点扣1分。")[0]).toBe("ruleAmbiguous");
  });

  test("a band's edge is open where nothing says that the figure itself belongs to it", () => {
    expect(read("90%（含）-100%得8分，80%（含）-90%得6分，低于80%不得分")).toMatchObject({
      bands: [
        { low: { isIncluded: true }, high: { number: { dimension: "ratio" } } },
        { low: { isIncluded: true } },
        { high: { isIncluded: false } },
      ],
    });
  });

  test("the choice weights of a survey are read", () => {
    expect(read("得分=权重×满意度（A=1、B=0.6、C=0，各题平均）。")).toMatchObject({
      kind: "survey",
      choiceWeights: [{ choice: "A" }, { choice: "B" }, { choice: "C" }],
    });
  });

  test("完成率 may be the rate itself, 实际÷目标 is not", () => {
    expect(read("按完成比例计分，得分=完成率×分值，最高不超过分值。")).toMatchObject({ base: "completion" });
    expect(read("得分=权重×实际÷目标，不超过权重。")).toMatchObject({ base: "target" });
    expect(read("得分=权重×预算执行率（执行÷调整后预算），不超过权重。")).toMatchObject({ base: "none" });
  });
});

describe("the rule type beside a sentence", () => {
  test("settles a list that may be tiers or points to add", () => {
    const list = "制度健全得2分；制度基本健全得1分";
    expect(refusal(list)[0]).toBe("ruleAmbiguous");
    expect(read(list, "分档").kind).toBe("tier");
  });

  test("makes a sentence that it contradicts ambiguous", () => {
    expect(read("达到目标值得满分，未达到不得分。", "达标").kind).toBe("threshold");
    expect(refusal("达到目标值得满分，未达到不得分。", "扣分")[0]).toBe("ruleAmbiguous");
  });

  test("is not looked at where nobody knows it", () => {
    expect(read("达到目标值得满分，未达到不得分。", "定量").kind).toBe("threshold");
  });
});

describe("no sentence is too odd", () => {
  test("a text longer than any rule is not parsed", () => {
    expect(refusal("达到目标值得满分，未达到不得分。".repeat(200))[0]).toBe("ruleNotUnderstood");
  });

  const word = fc.constantFrom(
    ..."得 分 满分 扣 每 不 未 达到 目标值 实际值 权重 × ÷ （ ） ( ) | = ≥ ≤ 1 0.5 90% ， ； 。 、 ① ② 1. (1) 完成率 满意度 否则 逾期 增长 12月底前 个百分点 的".split(
      " ",
    ),
  );

  test("any text is read or refused, never thrown at", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: "binary" }),
          fc.array(word).map((words) => words.join("")),
        ),
        (text) => {
          const reading = readRule(text);
          expect("rule" in reading || reading.because.code.length > 0).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
