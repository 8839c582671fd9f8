import type { Scorecard } from "../../core";
import { chosenText } from "../scoreLine";
import { linkCell, pointsCell, words } from "./cells";
import type { Part } from "./layout";
import { bodyLine, headLine, type Columns } from "./resultGrid";

const CHOSEN: Columns = [
  ["序号", 0, 0],
  ["编码", 1, 1],
  ["指标名称", 2, 3],
  ["权重", 4, 4],
  ["原评分", 5, 5],
  ["测算分", 6, 6],
  ["采用分", 7, 7],
  ["选定与理由", 8, 12],
];

/** Indicators whose 采用分 an evaluator chose, with the reason, those with full marks included. */
export function chosenLines({ indicators }: Scorecard): Part {
  const list = indicators.filter(({ chosen }) => chosen !== undefined);
  const rows = list.map((score, index) =>
    bodyLine(CHOSEN, [
      words(String(index + 1), "centre"),
      linkCell((score.indicator.score ?? score.indicator.label).place, score.indicator.code ?? "—"),
      words(score.indicator.name),
      pointsCell(score.weight),
      pointsCell(score.given),
      pointsCell(score.computed),
      pointsCell(score.score),
      words(chosenText(score)),
    ]),
  );
  return {
    title: `评价人选定的采用分（${String(list.length)} 项）`,
    lines: list.length === 0 ? [] : [headLine(CHOSEN), ...rows],
  };
}
