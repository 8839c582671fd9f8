import { compare, decimalPlaces, exactFromInteger, ONE, shift, times, ZERO, type Exact } from "../../quantity";
import type { IndicatorCell } from "../../scoring/Indicator";
import type { SurveyTable, SurveyTableRow } from "../../scoring/IndicatorSheet";
import { figureOf } from "../../scoring/readCell";
import { usualPlaces } from "./usualPlaces";
import { countSides, sideOf } from "../sides";
import { bestOf, countedBases } from "./Base";
import { judgeClaim, plainSum, type Claim } from "./Claim";

/** With more rows that do not fit, people may have left questions out or chosen several answers. */
const FEW_ROWS = 2;

/** Counts add up to the answers that a row states (有效问卷、合计), where most rows say so. */
export function claimAnswers(table: SurveyTable): readonly Claim[] {
  const readings = countedBases(table).map((base) => rowsOf(table).flatMap((row) => answersOf(table, row, base(row))));
  const { claims, tried, isConfirmed } = bestOf(readings);
  if (!isConfirmed) return tried > FEW_ROWS ? [] : claims.map(doubted);
  const short = claims.filter(isShort);
  return short.length < FEW_ROWS
    ? claims.map((claim) => (short.includes(claim) ? doubted(claim) : claim))
    : claims.filter((claim) => !short.includes(claim));
}

/** Shares make 100 %: those in place of counts, and those with a whole of their own. */
export function claimHundred(table: SurveyTable): readonly Claim[] {
  const wholes = rowsOf(table).flatMap((row) =>
    row.wholeShare === undefined ? [] : wholeOf(table, row, row.wholeShare),
  );
  const { claims, tried, isConfirmed } = bestOf([
    rowsOf(table)
      .filter(hasShares)
      .map((row) => hundredOf(table, row)),
  ]);
  if (isConfirmed) return [...wholes, ...claims];
  return tried > 1 ? wholes : [...wholes, ...claims.map(doubted)];
}

/** The questions, and the row that adds them up. */
export function rowsOf({ rows, total }: SurveyTable): readonly SurveyTableRow[] {
  return total === undefined ? rows : [...rows, total];
}

/** True for a row of shares where others have counts. */
export function hasShares({ counts }: SurveyTableRow): boolean {
  return counts.some((cell) => cell.text.endsWith("%") || decimalPlaces(figureOf(cell) ?? ZERO) > 0);
}

/** By how much the rounding of shares moves their sum. */
export function shareSlack(cells: SurveyTableRow["shares"]): Exact {
  return times(shift(exactFromInteger(5), -usualPlaces(cells) - 1), exactFromInteger(cells.length));
}

export function doubted(claim: Claim): Claim {
  return { ...claim, isDoubtful: true };
}

function answersOf(table: SurveyTable, row: SurveyTableRow, above: ReturnType<typeof plainSum>): readonly Claim[] {
  const { answers, label } = row;
  if (answers === undefined || figureOf(answers) === undefined || hasShares(row)) return [];
  const draft: Claim["draft"] = {
    ...{ kind: "sum", variant: "row", path: [table.title, label], unit: "人" },
    ...{ at: sideOf(answers, label, "answers"), with: countSides(row) },
  };
  return [{ draft, stated: answers, formulas: [{ of: [{ above, below: ONE }] }], places: 0 }];
}

/** Fewer counted than stated: some may have left the question out. */
function isShort(claim: Claim): boolean {
  const judgement = judgeClaim(claim);
  return judgement !== undefined && compare(judgement.expected, judgement.actual) < 0;
}

function hundredOf(table: SurveyTable, row: SurveyTableRow): Claim {
  const [first, ...others] = row.counts.map((cell) => sideOf(cell, row.label, "share"));
  const place = { sheet: table.sheet, row: 0, column: 0 };
  return {
    draft: {
      ...{ kind: "share", variant: "hundred", path: [table.title, row.label], unit: "%" },
      ...{ at: first ?? { place, label: row.label, value: "" }, with: others },
    },
    stated: ONE,
    formulas: [{ of: [{ above: plainSum(row.counts), below: ONE }], slack: shareSlack(row.counts) }],
    places: usualPlaces(row.counts),
  };
}

function wholeOf(table: SurveyTable, row: SurveyTableRow, stated: IndicatorCell): readonly Claim[] {
  if (figureOf(stated) === undefined) return [];
  const shares = row.shares.flatMap((cell) => cell ?? []);
  const draft: Claim["draft"] = {
    ...{ kind: "share", variant: "hundred", path: [table.title, row.label], unit: "%" },
    ...{ at: sideOf(stated, row.label, "share"), with: shares.map((cell) => sideOf(cell, row.label, "share")) },
  };
  const counts = plainSum(row.counts);
  const ofShares = { of: [{ above: plainSum(shares), below: ONE }], slack: shareSlack(shares) };
  return [
    { draft, stated, formulas: [{ of: [{ above: counts, below: counts }] }, ofShares], places: usualPlaces(shares) },
  ];
}
