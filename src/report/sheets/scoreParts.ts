import type { Scorecard } from "../../core";
import { sum } from "../../core";
import { deductions } from "../deductions";
import { reasonText } from "../reasons";
import { scoreLine } from "../scoreLine";
import { groupLines, pointsText } from "../summary";
import { linkCell, pointsCell, rateCell, words } from "./cells";
import type { Part } from "./layout";
import { bodyLine, headLine, type Columns } from "./resultGrid";

const GROUPS: Columns = [
  ["一级指标", 0, 3],
  ["权重", 4, 4],
  ["得分", 5, 5],
  ["得分率", 6, 6],
  ["扣分", 7, 7],
];

/** 一级指标表: weight, score, score rate and loss of every top-level group, and the whole. */
export function groupTableLines(scorecard: Scorecard): Part {
  const lines = groupLines(scorecard);
  const rows = lines.map(({ name, weight, score, rate, lost }, index) => {
    const isWhole = index === lines.length - 1;
    const cells = [pointsCell(weight), pointsCell(score), rateCell(rate), pointsCell(lost)];
    return bodyLine(GROUPS, [words(name, isWhole ? "strong" : "wrap"), ...cells]);
  });
  return { title: "一级指标得分", lines: [headLine(GROUPS), ...rows] };
}

const DEDUCTIONS: Columns = [
  ["序号", 0, 0],
  ["编码", 1, 1],
  ["指标名称", 2, 3],
  ["权重", 4, 4],
  ["得分", 5, 5],
  ["扣分", 6, 6],
  ["扣分理由", 7, 12],
];

/** 扣分汇总表: every indicator below full marks with the reason. */
export function deductionLines(scorecard: Scorecard): Part {
  const list = deductions(scorecard);
  const total = sum(list.map(({ lost }) => lost));
  const rows = list.map(({ score, lost }, index) =>
    bodyLine(DEDUCTIONS, [
      words(String(index + 1), "centre"),
      linkCell(score.indicator.label.place, score.indicator.code ?? "—"),
      words(score.indicator.name),
      pointsCell(score.weight),
      pointsCell(score.score),
      pointsCell(lost),
      words(scoreLine(score)),
    ]),
  );
  const title = `扣分汇总（${String(list.length)} 项，共 ${pointsText(total, scorecard.scheme.places)} 分）`;
  return { title, lines: list.length === 0 ? [] : [headLine(DEDUCTIONS), ...rows] };
}

const WAITING: Columns = [
  ["序号", 0, 0],
  ["编码", 1, 1],
  ["指标名称", 2, 3],
  ["权重", 4, 4],
  ["待评分原因", 5, 12],
];

/** Indicators that wait for a person's score, with the reason. */
export function waitingLines({ indicators }: Scorecard): Part {
  const list = indicators.filter(({ status }) => status === "unscored");
  const rows = list.map(({ indicator, weight, because }, index) =>
    bodyLine(WAITING, [
      words(String(index + 1), "centre"),
      linkCell((indicator.score ?? indicator.label).place, indicator.code ?? "—"),
      words(indicator.name),
      pointsCell(weight),
      words(reasonText(because)),
    ]),
  );
  return {
    title: `待评分指标（${String(list.length)} 项）`,
    lines: list.length === 0 ? [] : [headLine(WAITING), ...rows],
  };
}
