import { absolute, compare, exactFromInteger, minus, ONE, over, sum, times, ZERO, type Exact } from "../../quantity";
import { halfUnit } from "../../relation";
import type { IndicatorCell } from "../../scoring/Indicator";
import type { SurveyTable, SurveyTableRow } from "../../scoring/IndicatorSheet";
import { figureOf } from "../../scoring/readCell";
import { NOT_SATISFACTION } from "../../scoring/surveyWords";
import { judgeRate } from "../judgeStated";
import { usualPlaces } from "./usualPlaces";
import { countSides, runsOf, sideOf } from "../sides";
import { basesOf, bestOf, type Base, type Tried } from "./Base";
import { hasShares, shareSlack } from "./claimAnswers";
import type { Claim, Formula, Ratio } from "./Claim";

/** What each choice of a survey counts, and whether the workbook says so. */
export interface Weights {
  readonly weights: readonly Exact[];
  readonly isStated: boolean;
}

/** What the stated satisfactions are taken for; no claims, but that there are some, where no reading is confirmed. */
export interface SatisfactionClaims {
  readonly claims: readonly Claim[];
  readonly isUnknown: boolean;
}

/**
 * Satisfaction (满意度): the answers weighed as stated, else as the scheme does or as the share of the satisfied, whichever the rows confirm;
 * and below the rows, that of all answers or the mean.
 */
export function claimSatisfaction(table: SurveyTable, { weights, isStated }: Weights): SatisfactionClaims {
  const candidates = isStated ? [weights] : [...(weights.length === 0 ? [] : [weights]), ...plainShares(table)];
  const places = satisfactionPlaces(table);
  const readings = candidates.flatMap((candidate) => basesOf(table).map((base) => reading(candidate, base)));
  const tried = readings.map((read) => bestOf([table.rows.flatMap((row) => rowClaim(table, row, read, places))]));
  const best = tried.reduce<number>(
    (left, next, index) => (next.fitting > (tried[left]?.fitting ?? 0) ? index : left),
    0,
  );
  const [found, read] = [tried[best], readings[best]];
  const isTaken = found !== undefined && (found.isConfirmed || (isStated && isTrusted(found)));
  if (!isTaken || read === undefined) return { claims: [], isUnknown: isTold(table) };
  const claims = found.claims.filter((claim) => !isOther(claim));
  return { claims: [...claims, ...otherwiseAsked(found.claims), ...belowRows(table, read)], isUnknown: false };
}

/** Stated weights are wrong for a survey of which no row fits them. */
function isTrusted({ tried, fitting }: Tried): boolean {
  return tried < 2 || fitting > 0;
}

/** A question that does not ask whether somebody is satisfied (知晓率). */
function isOther({ draft }: Claim): boolean {
  return NOT_SATISFACTION.test(draft.path.at(-1) ?? "");
}

/** Such questions are weighed like the others only where they confirm it themselves; else those that fit agree by chance. */
function otherwiseAsked(claims: readonly Claim[]): readonly Claim[] {
  const others = claims.filter(isOther);
  return bestOf([others]).isConfirmed ? others : others.filter((claim) => bestOf([[claim]]).fitting > 0);
}

function isTold({ rows, total, average }: SurveyTable): boolean {
  return [...rows, total, average].some((row) => row !== undefined && figureOf(row.satisfaction) !== undefined);
}

/** The first answers count in full, the others not at all: 非常满意＋满意 first, then with 基本满意, then 非常满意 alone. */
function plainShares({ choices }: SurveyTable): readonly (readonly Exact[])[] {
  const counts = [2, 3, 1, 4].filter((count) => count < choices.length);
  return counts.map((count) => choices.map((_, index) => (index < count ? ONE : ZERO)));
}

type Reading = (row: SurveyTableRow) => Ratio;

function reading(weights: readonly Exact[], base: Base): Reading {
  return (row) => ({
    above: row.counts.map((cell, index) => ({ cell, weight: weights[index] ?? ZERO })),
    below: base(row),
  });
}

function rowClaim(table: SurveyTable, row: SurveyTableRow, read: Reading, places: number): readonly Claim[] {
  const cell = row.satisfaction;
  if (cell === undefined || figureOf(cell) === undefined) return [];
  const draft: Claim["draft"] = {
    ...{ kind: "rate", variant: "satisfaction", path: [table.title, row.label], unit: "%" },
    ...{ at: sideOf(cell, row.label, "satisfaction"), with: countSides(row) },
  };
  const ratio = read(row);
  return [{ draft, stated: cell, formulas: [{ of: [ratio], ...slackOf(row, ratio, places) }], places }];
}

/** The satisfaction may have been worked out from shares as they are stated, rounded. */
function slackOf(row: SurveyTableRow, { above }: Ratio, places: number): Pick<Formula, "slack"> {
  if (hasShares(row)) return { slack: shareSlack(row.counts) };
  const shares = row.shares.flatMap((cell, index) => times(figureOf(cell) ?? ZERO, above[index]?.weight ?? ZERO));
  const actual = figureOf(row.satisfaction);
  const isOfShares = actual !== undefined && judgeRate(actual, sum(shares), places).verdict === "pass";
  return isOfShares ? { slack: halfUnit(places) } : {};
}

function satisfactionPlaces({ rows, total, average }: SurveyTable): number {
  return usualPlaces([...rows, total, average].map((row) => row?.satisfaction));
}

function belowRows(table: SurveyTable, read: Reading): readonly Claim[] {
  const { rows, total, average } = table;
  const asked = rows.filter(({ label }) => !NOT_SATISFACTION.test(label));
  const places = satisfactionPlaces(table);
  const pooled = total === undefined || hasShares(total) ? [] : [{ of: [read(total)] }];
  const mean = table.mean === undefined ? [] : [{ ...table.mean, label: table.mean.label.text }];
  const stating = [...mean, total, average].filter((row) => row !== undefined);
  const cells = stating.map(({ satisfaction }) => satisfaction);
  return stating.flatMap(({ label, satisfaction: cell }, index): readonly Claim[] => {
    if (cells.indexOf(cell) < index) return [];
    if (cell === undefined || figureOf(cell) === undefined || asked.length === 0) return [];
    const draft: Claim["draft"] = {
      ...{ kind: "rate", variant: "meanSatisfaction", path: [table.title, label], unit: "%" },
      ...{ at: sideOf(cell, label, "satisfaction"), with: meanSides(table) },
    };
    // The mean may have been worked out from satisfactions as they are stated, rounded.
    const means = [rows, asked].map((of) => ({
      of: of.map(read),
      ...(isStatedMean(cell, of, places) ? { slack: halfUnit(places) } : {}),
    }));
    return [{ draft, stated: cell, formulas: [...means, ...pooled], places }];
  });
}

/** True for the mean of the satisfactions that the questions state, give or take their rounding. */
export function isStatedMean(
  cell: IndicatorCell,
  rows: readonly SurveyTableRow[],
  places: number,
  rounding = ZERO,
): boolean {
  const stated = rows.flatMap((row) => figureOf(row.satisfaction) ?? []);
  const [actual, mean] = [figureOf(cell), over(sum(stated), exactFromInteger(stated.length))];
  if (actual === undefined || mean === undefined) return false;
  const isNear = compare(absolute(minus(actual, mean)), rounding) <= 0;
  return isNear || judgeRate(actual, mean, places).verdict === "pass";
}

/** The count columns and the column of stated satisfactions. */
function meanSides({ choices, rows }: SurveyTable) {
  const columns = choices.flatMap((choice, index) =>
    runsOf(
      rows.flatMap((row) => row.counts[index] ?? []),
      choice,
      "count",
    ),
  );
  return [
    ...columns,
    ...runsOf(
      rows.flatMap((row) => row.satisfaction ?? []),
      "各题",
      "satisfaction",
    ),
  ];
}
