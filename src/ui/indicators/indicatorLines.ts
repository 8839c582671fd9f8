import type { GroupScore, IndicatorScore, Scorecard } from "../../core";
import type { StatusFilter, View } from "../session/View";

/** A line of the indicator tree, laid flat. */
export type IndicatorLine =
  | {
      readonly kind: "group";
      readonly name: string;
      readonly depth: number;
      readonly group: GroupScore;
      readonly isClosed: boolean;
    }
  | { readonly kind: "indicator"; readonly name: string; readonly depth: number; readonly score: IndicatorScore };

/** The tree under the chosen filter; groups without any such indicator are left out. */
export function indicatorLines(
  { groups, indicators }: Scorecard,
  { status, closed }: Pick<View, "status" | "closed">,
): readonly IndicatorLine[] {
  const grouped = groups.flatMap((group) => groupLines(group, "", 0, status, closed));
  if (groups.length > 0) return grouped;
  return indicators.filter((score) => fits(score, status)).map((score) => leafLine(score, 0));
}

function groupLines(
  group: GroupScore,
  parent: string,
  depth: number,
  status: StatusFilter,
  closed: readonly string[],
): readonly IndicatorLine[] {
  const name = `${parent}/${group.label}`;
  const below = [
    ...group.groups.flatMap((each) => groupLines(each, name, depth + 1, status, closed)),
    ...group.indicators.filter((score) => fits(score, status)).map((score) => leafLine(score, depth + 1)),
  ];
  if (below.length === 0) return [];
  const isClosed = closed.includes(name);
  const own: IndicatorLine = { kind: "group", name, depth, group, isClosed };
  return isClosed ? [own] : [own, ...below];
}

function leafLine(score: IndicatorScore, depth: number): IndicatorLine {
  return { kind: "indicator", name: lineKey(score), depth, score };
}

/** An indicator by its cell: tells lines of one result apart. */
function lineKey({ indicator }: IndicatorScore): string {
  const { sheet, row, column } = indicator.label.place;
  return [sheet, row, column].map(String).join("!");
}

/** How many indicators came to their score in which way. */
export function countStatuses({ indicators }: Scorecard): Readonly<Record<StatusFilter, number>> {
  const number = (status: IndicatorScore["status"]): number =>
    indicators.filter((each) => each.status === status).length;
  return {
    all: indicators.length,
    computed: number("computed"),
    judged: number("judged"),
    unscored: number("unscored"),
  };
}

function fits(score: IndicatorScore, status: StatusFilter): boolean {
  return status === "all" || score.status === status;
}
