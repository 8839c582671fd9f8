import { exactFromInteger, ONE, shift, ZERO } from "../../quantity";
import type { SchemeRules } from "../Scorecard";

/** How self-evaluation forms are commonly scored where the form itself says nothing; read in no document (rationale.md). */
export const COMMON_RULES: SchemeRules = {
  source: "通行做法，未核对文件原文",
  execution: "得分=执行率×分值，超过100%按100%计算",
  quantitative: "按完成比例得分，最高不超过分值",
  qualitative: [
    {
      words: words("达成年度指标 达成预期指标 达成预期目标 达成目标 达成指标 全部达成 完全达成 已达成 达成 优 优秀 好"),
      most: ONE,
      least: tenths(8),
    },
    {
      words: words(
        "部分达成年度指标并具有一定效果 部分达成预期指标并具有一定效果 部分达成年度指标 部分达成预期指标 部分达成 基本达成 基本达成预期指标 良 良好 较好",
      ),
      most: tenths(8),
      least: tenths(6),
    },
    {
      words: words(
        "未达成年度指标且效果较差 未达成预期指标且效果较差 未达成年度指标 未达成预期指标 未达成 差 较差 一般",
      ),
      most: tenths(6),
      least: ZERO,
    },
  ],
};

function words(list: string): readonly string[] {
  return list.split(" ");
}

function tenths(value: number) {
  return shift(exactFromInteger(value), -1);
}
