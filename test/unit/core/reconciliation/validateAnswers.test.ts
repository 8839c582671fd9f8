import { formatAddress, inspect } from "../../../../src/core";
import { sheetOf } from "../../../support/sheetOf";

const INDICATORS = sheetOf(
  [
    ["一级指标", "权重", "评分标准", "实际值", "得分"],
    ["群众满意度", 10, "得分=满意度×权重", null, null],
    ["其他", 90, "达到目标值得满分，否则不得分", null, null],
  ],
  { name: "指标" },
);

function remarks(...rows: readonly (readonly (string | number | null)[])[]): readonly string[] {
  const survey = sheetOf([["群众满意度调查结果", null, null], ["调查内容", "满意", "基本满意", "不满意"], ...rows], {
    name: "问卷",
  });
  return inspect([INDICATORS, survey])
    .checks.filter(({ verdict }) => verdict === "remark")
    .map(({ kind, variant, at }) => `${kind}:${variant ?? ""} ${at.place.sheet}!${formatAddress(at.place)}`);
}

test("a weight that rests on fewer than 30 answers is remarked on, one that rests on 30 is not", () => {
  expect(remarks(["服务", 20, 5, 4])).toEqual(["weights:fewAnswers 指标!B2"]);
  expect(remarks(["服务", 20, 5, 5])).toEqual([]);
});

test("a question without any answer is said, an empty survey is not", () => {
  expect(remarks(["环境", null, null, null], ["服务", 30, 5, 0])).toEqual(["missing:answers 问卷!B3"]);
  expect(remarks(["服务", null, null, null], ["环境", null, null, null])).toEqual([]);
});
