import type { Inspection } from "../../core";
import { fingerprintText, type Provenance } from "../provenance";
import { settingsText } from "../settings";
import { coverageText, gradeText, scaleText, totalLabel, totalText, verdictsText } from "../summary";
import { LOOKED_FOR, NOTHING_RECOGNISED } from "../words";
import { EMPTY, span, words } from "./cells";
import type { Line } from "./layout";
import { LAST } from "./resultGrid";

/** Title, unit, year, total, grade with its scale and document, coverage. */
export function headLines(inspection: Inspection, { file, version }: Provenance): readonly Line[] {
  const { entity, year, scorecard } = inspection;
  const setting = settingsText(inspection.settings);
  const scoreLines =
    scorecard === undefined
      ? [wide("评分", "没有找到指标评分表，未评分")]
      : [
          pair([totalLabel(scorecard), totalText(scorecard)], ["评价等级", gradeText(scorecard)], "strong"),
          wide("等级标准", scaleText(scorecard)),
        ];
  return [
    { spans: [span(0, LAST, words("绩效评价评分与勾稽核对结果", "title"))], height: 28 },
    { spans: [span(0, LAST, words("测算结果，待评价人确认", "subtitle"))] },
    pair(["被评价单位", entity ?? ""], ["评价年度", year === undefined ? "" : `${String(year)} 年`]),
    ...scoreLines,
    wide("核对情况", coverage(inspection)),
    ...(setting === "" ? [] : [wide("用户设定", setting)]),
    wide(
      "输入文件",
      `${file.name}（${String(file.sheets)} 张工作表），绩核 ${version}${fingerprintText(file, "，", "：")}`,
    ),
  ];
}

/** Who signs the sheet; left empty. */
export function signatureLines(): readonly Line[] {
  return [
    { spans: [], height: 14 },
    {
      spans: [
        span(0, 1, words("编制人", "head")),
        span(2, 2, EMPTY),
        span(3, 3, words("复核人", "head")),
        span(4, 6, EMPTY),
        span(7, 7, words("单位确认", "head")),
        span(8, 9, EMPTY),
        span(10, 10, words("日期", "head")),
        span(11, LAST, EMPTY),
      ],
      height: 30,
    },
  ];
}

function coverage(inspection: Inspection): string {
  if (inspection.tables.length === 0 && inspection.checks.length === 0)
    return `${NOTHING_RECOGNISED}。查找的内容：${LOOKED_FOR}`;
  return `${coverageText(inspection)}：${verdictsText(inspection)}`;
}

type Pair = readonly [label: string, value: string];

function pair([label, value]: Pair, [nextLabel, nextValue]: Pair, style: "wrap" | "strong" = "wrap"): Line {
  return {
    spans: [
      span(0, 1, words(label, "head")),
      span(2, 6, words(value, style)),
      span(7, 7, words(nextLabel, "head")),
      span(8, LAST, words(nextValue, style)),
    ],
  };
}

function wide(label: string, value: string): Line {
  return { spans: [span(0, 1, words(label, "head")), span(2, LAST, words(value))] };
}
