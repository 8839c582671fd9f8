import type { Scorecard, SurveyScore } from "../../core";
import { formatExact, round } from "../../core";
import { placeText } from "../places";
import { fingerprintText, type Provenance } from "../provenance";
import { assumptionTexts, gradeText, rateText, scaleText, totalLabel, totalText } from "../summary";

/** What stands below 评分底稿: grade and scale, rounding, surveys, scheme and document, version, input file. */
export function paperNotes(scorecard: Scorecard, { file, version }: Provenance): readonly string[] {
  const { scheme, unroundedTotal, surveys } = scorecard;
  const unrounded = formatExact(round(unroundedTotal, UNROUNDED_PLACES));
  return [
    `${totalLabel(scorecard)} ${totalText(scorecard)}，评价等级：${gradeText(scorecard)}。等级标准：${scaleText(scorecard)}。`,
    ...assumptionTexts(scorecard).map((text) => `${text}。`),
    `取数规则：各项得分先四舍五入到 ${String(scheme.places)} 位小数再相加；按未取整得分相加为 ${unrounded}。`,
    ...surveys.map(surveyNote),
    `评分方案（可在设置中更改）：${scheme.name}（${scheme.source}）。测算工具：绩核 ${version}。`,
    `输入文件：${file.name}${fingerprintText(file, "，", "：")}。`,
  ];
}

const UNROUNDED_PLACES = 6;

function surveyNote({ sheet, choices, weightsFrom, mean }: SurveyScore): string {
  const weights = choices.map(({ name, weight }) => `${name}=${formatExact(weight)}`).join("、");
  const source = weightsFrom === "scheme" ? "评分方案" : placeText(weightsFrom);
  return `满意度：${sheet}，选项折算 ${weights}（取自${source}），各题平均 ${rateText(mean)}。`;
}
