import type { Exact, GroupScore, IndicatorScore, ReportCell, Scorecard } from "../../core";
import { isZero, minus } from "../../core";
import { displayWidth } from "../displayWidth";
import { placesText } from "../places";
import { reasonText } from "../reasons";
import { chosenText, lostPoints, scoreLine } from "../scoreLine";
import { groupName, pointsText, totalLabel } from "../summary";
import { STATUS_WORDS } from "../words";
import { EMPTY, linkCell, pointsCell, span, words } from "./cells";
import type { Line, Span } from "./layout";

/** A column of 评分底稿: heading, width in characters, content. */
interface Column {
  readonly heading: string;
  readonly width: number;
  readonly cell: (score: IndicatorScore) => ReportCell;
}

const SOURCE_WIDTH = 15;

const COLUMNS: readonly Column[] = [
  { heading: "编码", width: 8, cell: ({ indicator }) => linkCell(indicator.label.place, indicator.code ?? "—") },
  { heading: "指标名称", width: 15, cell: ({ indicator }) => words(indicator.name) },
  { heading: "权重", width: 9, cell: ({ weight }) => pointsCell(weight) },
  {
    heading: "评分标准原文",
    width: 27,
    cell: ({ indicator, rule }) => words(indicator.rule?.text ?? assumedText(rule)),
  },
  { heading: "目标值", width: 10, cell: ({ indicator }) => words(indicator.target?.text ?? "") },
  {
    heading: "实际值",
    width: 11,
    cell: ({ indicator, completed }) => words(completed?.text ?? indicator.achieved?.text ?? ""),
  },
  { heading: "取数单元格", width: SOURCE_WIDTH, cell: sourceCell },
  { heading: "计算式", width: 16, cell: calculationCell },
  { heading: "原评分", width: 7, cell: ({ given }) => pointsCell(given) },
  { heading: "测算分", width: 7, cell: ({ computed }) => pointsCell(computed) },
  { heading: "采用分", width: 9, cell: ({ score }) => pointsCell(score, score === undefined ? "centre" : "points") },
  { heading: "扣分理由", width: 27, cell: (score) => words(isFull(score) ? "" : scoreLine(score)) },
  { heading: "佐证材料", width: 9, cell: () => EMPTY },
  { heading: "修改记录", width: 11, cell: (score) => words(changeText(score)) },
];

/** The scheme's rule where the sheet states none, told apart from its own words. */
function assumedText(rule: IndicatorScore["rule"]): string {
  return rule?.assumed === undefined ? "" : `（表内未写）${rule.text ?? ""}（${rule.assumed}）`;
}

export const PAPER_WIDTHS: readonly number[] = COLUMNS.map(({ width }) => width);
export const LAST = COLUMNS.length - 1;

export function paperHead(): Line {
  return { spans: COLUMNS.map(({ heading }, index) => span(index, index, words(heading, "head"))) };
}

/** A line per indicator in the order of the sheet; a top-level group is named where it begins. */
export function indicatorLines({ indicators, groups }: Scorecard): readonly Line[] {
  const groupOf = new Map(groups.flatMap((group) => leaves(group).map((leaf) => [leaf, group] as const)));
  let open: GroupScore | undefined;
  return indicators.flatMap((score) => {
    const group = groupOf.get(score);
    const isNew = group !== undefined && group !== open;
    if (group !== undefined) open = group;
    const line = { spans: COLUMNS.map(({ cell }, index) => span(index, index, cell(score))) };
    return isNew ? [totalsLine(groupName(group), group.weight, group.score), line] : [line];
  });
}

/** The last line: the whole. */
export function wholeLine(scorecard: Scorecard): Line {
  return totalsLine(totalLabel(scorecard), scorecard.full, scorecard.total);
}

const WEIGHT = 2;
const SCORE = 10;

function totalsLine(name: string, weight: Exact, score: Exact | undefined): Line {
  const blank = (first: number, last: number): Span => span(first, last, { value: null, style: "strong" });
  return {
    spans: [
      span(0, WEIGHT - 1, words(name, "strong")),
      span(WEIGHT, WEIGHT, pointsCell(weight, "strong")),
      blank(WEIGHT + 1, SCORE - 1),
      span(SCORE, SCORE, pointsCell(score, "strong")),
      blank(SCORE + 1, LAST),
    ],
  };
}

function leaves({ groups, indicators }: GroupScore): readonly IndicatorScore[] {
  return [...indicators, ...groups.flatMap(leaves)];
}

/** A link where one line holds it: not every host breaks the lines of a link. */
function sourceCell({ from, indicator }: IndicatorScore): ReportCell {
  const [first] = from;
  if (first === undefined) return words("—", "centre");
  const text = placesText(from, indicator.label.place.sheet);
  return displayWidth(text) < SOURCE_WIDTH ? linkCell(first, text) : words(text);
}

function calculationCell({ calculation, because, status }: IndicatorScore): ReportCell {
  if (calculation !== undefined) return words(calculation);
  return words(`${STATUS_WORDS[status]}${because === undefined ? "" : `：${reasonText(because)}`}`);
}

function isFull(score: IndicatorScore): boolean {
  const lost = lostPoints(score);
  return lost !== undefined && isZero(lost);
}

function changeText(entry: IndicatorScore): string {
  const { given, computed, score, chosen } = entry;
  if (chosen !== undefined) return chosenText(entry);
  if (given === undefined || computed === undefined || isZero(minus(given, computed))) return "";
  const isGiven = score !== undefined && isZero(minus(score, given));
  return isGiven ? `采用人工评分，测算分 ${pointsText(computed, 2)}` : `采用测算分，原评分 ${pointsText(given, 2)}`;
}
