import { minus, negate } from "../../quantity";
import { halfUnit } from "../../relation";
import type { SurveyTable } from "../../scoring/IndicatorSheet";
import type { SurveyScore } from "../../scoring/Scorecard";
import { countOf } from "../../scoring/satisfactionOf";
import type { Draft } from "../Draft";
import type { Judgement } from "../judgeStated";
import { sideOf } from "../sides";
import { isCell, isWrong, judgeClaim, type Claim } from "./Claim";
import { claimAnswers, claimHundred, hasShares, rowsOf } from "./claimAnswers";
import { claimBelow } from "./claimBelow";
import { claimSatisfaction, isStatedMean } from "./claimSatisfaction";
import { claimShares } from "./claimShares";
import { usualPlaces } from "./usualPlaces";
import { findCauses, type Cause } from "./findCauses";

/** All that a survey claims of its own figures (问卷统计核对): answers, shares, satisfactions, totals; one cause is told once. */
export function checkSurvey(table: SurveyTable, survey: SurveyScore): readonly Draft[] {
  const satisfaction = claimSatisfaction(table, weightsOf(table, survey));
  const claims = [
    ...claimShares(table),
    ...claimHundred(table),
    ...claimAnswers(table),
    ...satisfaction.claims,
    ...claimBelow(table),
  ];
  const judged = new Map(claims.flatMap((claim) => draftOf(claim)));
  const causes = findCauses(claims).flatMap((cause) => explain(cause, table, judged));
  const drafts = withMean(claims, judged, table);
  return [...causes, ...drafts, ...(satisfaction.isUnknown ? unknownWeights(table) : [])];
}

/** A mean of wrong satisfactions is explained by them. */
function withMean(claims: readonly Claim[], judged: Map<Claim, Draft>, table: SurveyTable): readonly Draft[] {
  const wrong = [...judged.values()].filter(
    ({ variant, verdict }) => variant === "satisfaction" && verdict === "error",
  );
  for (const claim of claims) {
    const draft = judged.get(claim);
    if (draft?.variant !== "meanSatisfaction" || draft.verdict !== "error" || draft.roots !== undefined) continue;
    const places = usualPlaces(table.rows.map(({ satisfaction }) => satisfaction));
    const isExplained = isCell(claim.stated) && isStatedMean(claim.stated, table.rows, claim.places, halfUnit(places));
    if (isExplained && wrong.length > 0) judged.set(claim, { ...draft, roots: wrong });
  }
  return [...judged.values()];
}

/** Weights that only the satisfactions themselves tell are not stated. */
function weightsOf(table: SurveyTable, { choices, weightsFrom }: SurveyScore) {
  const isTold = table.rows.some(({ satisfaction }) => satisfaction?.place === weightsFrom);
  const isStated = weightsFrom !== "scheme" && !isTold;
  return { weights: choices.length < table.choices.length ? [] : choices.map(({ weight }) => weight), isStated };
}

function draftOf(claim: Claim): readonly [Claim, Draft][] {
  const judgement = judgeClaim(claim);
  if (judgement === undefined) return [];
  const affects = claim.draft.variant === "meanSatisfaction" && isWrong(judgement) ? "score" : "none";
  return [[claim, { ...claim.draft, affects, ...(isCell(claim.stated) ? judgement : asWhole(judgement)) }]];
}

/** What makes up a whole that no cell states is the figure that is wrong. */
function asWhole({ expected, actual, difference, ...judgement }: Judgement): Judgement {
  return { ...judgement, expected: actual, actual: expected, difference: negate(difference) };
}

/** Names the cause of what is wrong in the claims: the one that states the accused cell, else, for a count, a finding of its own. */
function explain({ cells, settled }: Cause, table: SurveyTable, judged: Map<Claim, Draft>): readonly Draft[] {
  const [only, ...others] = cells;
  if (only === undefined) return [];
  const main =
    others.length > 0
      ? (settled.find(({ draft }) => draft.kind === "sum") ?? settled[0])
      : settled.find(({ stated }) => stated === only.cell);
  const known = main === undefined ? undefined : judged.get(main);
  const root =
    known ??
    countCause(
      only,
      table,
      settled.flatMap((claim) => judged.get(claim) ?? []),
    );
  for (const claim of settled) {
    const draft = judged.get(claim);
    if (draft !== undefined && draft !== known) judged.set(claim, { ...draft, roots: [root] });
  }
  return known === undefined ? [root] : [];
}

function countCause({ cell, value }: Cause["cells"][number], table: SurveyTable, explained: readonly Draft[]): Draft {
  const row = rowsOf(table).find(({ counts }) => counts.includes(cell));
  const choice = table.choices[row?.counts.indexOf(cell) ?? -1] ?? "";
  const label = row?.label ?? "";
  const actual = countOf(cell) ?? value;
  const isShare = row !== undefined && hasShares(row);
  return {
    kind: isShare ? "share" : "sum",
    variant: isShare ? "hundred" : "answers",
    path: [table.title, label, choice],
    at: sideOf(cell, `${label} / ${choice}`, isShare ? "share" : "count"),
    with: explained.map(({ at }) => at),
    unit: isShare ? "%" : "人",
    verdict: explained.some(({ verdict }) => verdict === "error") ? "error" : "suspect",
    affects: "score",
    expected: value,
    actual,
    difference: minus(actual, value),
  };
}

/** Stated satisfactions that no usual way to weigh the answers gives. */
function unknownWeights({ title, rows, total, average }: SurveyTable): readonly Draft[] {
  const [first, ...others] = [...rows, total, average].flatMap((row) =>
    row?.satisfaction === undefined ? [] : [sideOf(row.satisfaction, row.label, "satisfaction")],
  );
  if (first === undefined) return [];
  return [
    {
      ...{ kind: "rate", variant: "satisfaction", path: [title], at: first, with: others, unit: "%" },
      ...{ verdict: "unchecked", affects: "none", because: { code: "noChoiceWeights", values: [] } },
    },
  ];
}
