import { compare, isEqual, ONE, shift, sum, absolute, minus, exactFromInteger, type Exact } from "../../quantity";
import { halfUnit } from "../../relation";
import type { SurveyTable, SurveyTableRow } from "../../scoring/IndicatorSheet";
import { figureOf } from "../../scoring/readCell";
import type { Judgement } from "../judgeStated";
import { usualPlaces } from "./usualPlaces";
import { countSides, sideOf } from "../sides";
import { basesOf, bestOf, type Base } from "./Base";
import { doubted, rowsOf } from "./claimAnswers";
import { judgeClaim, type Claim } from "./Claim";

/** A share is its count over all answers, whichever these are in most rows; else where shares make 100 % that is only likely. */
export function claimShares(table: SurveyTable): readonly Claim[] {
  const places = usualPlaces(table.rows.flatMap(({ shares }) => shares));
  const read = (rows: readonly SurveyTableRow[], base: Base) =>
    withFitted(
      rows.map((row) => ({ row, claims: sharesOf(table, row, base, places) })),
      places,
    );
  const bases = basesOf(table);
  const { claims, isConfirmed } = bestOf(bases.map((base) => read(rowsOf(table), base)));
  if (isConfirmed) return claims;
  const whole = rowsOf(table).filter((row) => compare(absolute(minus(sharesIn(row), ONE)), NEARLY) <= 0);
  return bases.slice(0, 1).flatMap((base) => read(whole, base).map(doubted));
}

/** Within what rounding does to a handful of shares. */
const NEARLY = shift(exactFromInteger(2), -2);

function sharesOf(table: SurveyTable, row: SurveyTableRow, base: Base, places: number): readonly Claim[] {
  return row.shares.flatMap((cell, index): readonly Claim[] => {
    const count = row.counts[index];
    if (cell === undefined || count === undefined || figureOf(cell) === undefined) return [];
    const label = `${row.label} / ${table.choices[index] ?? ""}`;
    const draft: Claim["draft"] = {
      ...{ kind: "share", variant: "choice", path: [table.title, row.label, table.choices[index] ?? ""], unit: "%" },
      ...{ at: sideOf(cell, label, "share"), with: [sideOf(count, label, "count"), ...countSides(row)] },
    };
    const ratio = { above: [{ cell: count, weight: ONE }], below: base(row) };
    return [{ draft, stated: cell, formulas: [{ of: [ratio] }], places }];
  });
}

interface RowOfShares {
  readonly row: SurveyTableRow;
  readonly claims: readonly Claim[];
}

/** Shares that make just 100 % may have had their last digits changed for it, unless other rows were left as they came out. */
function withFitted(rows: readonly RowOfShares[], places: number): readonly Claim[] {
  const isLeft = rows.some((each) => !addsUp(each) && judgedOf(each).every((judged) => judged?.verdict === "pass"));
  return rows.flatMap((each) =>
    !isLeft && addsUp(each) && judgedOf(each).every(isNear)
      ? each.claims.map((claim) => withSlack(claim, halfUnit(places)))
      : each.claims,
  );
}

function addsUp({ row, claims }: RowOfShares): boolean {
  return claims.length === 0 || isEqual(sharesIn(row), ONE);
}

function judgedOf({ claims }: RowOfShares): readonly (Judgement | undefined)[] {
  return claims.map((claim) => judgeClaim(claim));
}

function isNear(judged: Judgement | undefined): boolean {
  return judged !== undefined && compare(absolute(judged.difference), judged.precision) <= 0;
}

function withSlack(claim: Claim, slack: Exact): Claim {
  return { ...claim, formulas: claim.formulas.map((formula) => ({ ...formula, slack })) };
}

function sharesIn({ shares }: SurveyTableRow): Exact {
  return sum(shares.flatMap((cell) => figureOf(cell) ?? []));
}
