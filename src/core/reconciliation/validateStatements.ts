import { isEqual, negate, over, shift, sum, type Exact } from "../quantity";
import { gradeOf } from "../scoring/grade";
import { groupsOf } from "../scoring/findGroups";
import type { IndicatorCell } from "../scoring/Indicator";
import type { Reason } from "../scoring/Reason";
import { figureOf } from "../scoring/readCell";
import type { IndicatorScore } from "../scoring/Scorecard";
import { cellFault } from "./cellFault";
import type { CheckSide } from "./Check";
import type { Draft } from "./Draft";
import { judgePoints, judgeRate, quotientBounds } from "./judgeStated";
import { runsOf, sideOf } from "./sides";
import { isExtract } from "./validateWeights";
import { statementsOf, type Statement } from "./statementsOf";
import type { ValidationInput } from "./ValidationInput";

/** Stated weights, scores and score rates of groups and of the whole against the indicators below them. */
export function validateStatements(input: ValidationInput): readonly Draft[] {
  const drafts = statementsOf(input).flatMap((statement) => {
    const weight = checkWeight(statement, input);
    const score = checkScore(statement, input);
    return [...weight, ...score, ...checkRate(statement, input, [...weight, ...score])];
  });
  return [...drafts, ...unmatchedRows(input)];
}

/** Rows of a summary that no group of the indicator table fits. */
function unmatchedRows({ groupTables, scorecard }: ValidationInput): readonly Draft[] {
  return groupTables.flatMap((table) => {
    const groups = groupsOf(table, scorecard.groups);
    return table.rows.flatMap((row) => {
      const cell = row.score ?? row.weight;
      if (groups.has(row) || figureOf(cell) === undefined || cell === undefined) return [];
      const path = [table.title, row.label.text];
      const at = sideOf(cell, row.label.text, row.score === undefined ? "weight" : "score");
      const because: Reason = { code: "noFigures", values: [] };
      const draft: Draft = {
        ...{ kind: "total", variant: "group", path, at, with: [], unit: "分" },
        ...{ verdict: "unchecked", affects: "none", because },
      };
      return [draft];
    });
  });
}

function checkWeight(statement: Statement, { scorecard, sheet }: ValidationInput): readonly Draft[] {
  const { row, members } = statement;
  // Of a part of a table, a group states the weights of indicators that are not there.
  if (members !== scorecard.indicators && isExtract(scorecard.indicators, sheet.total)) return [];
  const missing = members.find((member) => member.weight === undefined);
  const because: Reason | undefined = missing && { code: "noWeight", values: [missing.indicator.label.text] };
  const parts = members.flatMap(({ indicator }) => indicator.weight ?? []);
  return checkSum(statement, row.weight, "weight", {
    expected: sum(members.flatMap((member) => member.weight ?? [])),
    parts: runsOf(parts, "各指标", "weight"),
    because,
    schemePlaces: 6,
  }).map((draft) => ({ ...draft, kind: "weights" }));
}

function checkScore(statement: Statement, { scorecard }: ValidationInput): readonly Draft[] {
  const { row, members } = statement;
  const cells = members.flatMap(({ indicator }) => indicator.score ?? []);
  const drafts = checkSum(statement, row.score, "score", {
    expected: sum(members.flatMap((member) => member.score ?? [])),
    parts: runsOf(cells, "各指标", "score"),
    because: unscoredReason(members),
    schemePlaces: scorecard.scheme.places,
  });
  return drafts.map((draft) => {
    if (draft.verdict !== "error" || members !== scorecard.indicators || draft.actual === undefined) return draft;
    const { grade } = gradeOf(draft.actual, scorecard.full, scorecard.scale);
    return grade === scorecard.grade ? draft : { ...draft, affects: "grade" };
  });
}

/** Why a sum of scores says nothing yet: the first indicator without a score, and how many there are. */
export function unscoredReason(members: readonly IndicatorScore[]): Reason | undefined {
  const unscored = members.filter((member) => member.score === undefined);
  const [first] = unscored;
  return first && { code: "unscored", values: [first.indicator.label.text, String(unscored.length)] };
}

interface Parts {
  readonly expected: Exact;
  readonly parts: readonly CheckSide[];
  readonly because: Reason | undefined;
  readonly schemePlaces: number;
}

function checkSum(
  statement: Statement,
  cell: IndicatorCell | undefined,
  column: "weight" | "score",
  { expected, parts, because, schemePlaces }: Parts,
): readonly Draft[] {
  if (cell === undefined) return [];
  const { row, members, variant, path, scorePlaces } = statement;
  const base = {
    kind: "total",
    variant,
    path,
    at: sideOf(cell, row.label.text, column),
    with: parts,
    unit: "分",
  } as const;
  const fault = cellFault(cell);
  const actual = figureOf(cell);
  if (fault === undefined && actual === undefined) return [];
  const reason = fault ?? because;
  if (actual === undefined || reason !== undefined) {
    return [{ ...base, verdict: "unchecked", affects: "none", ...(reason === undefined ? {} : { because: reason }) }];
  }
  const judgement = judgePoints(actual, expected, column === "score" ? scorePlaces : schemePlaces, schemePlaces);
  const affects = judgement.verdict === "error" ? "score" : "none";
  const of = column === "score" ? "scores" : "weights";
  return [{ ...base, ...judgement, affects, span: { of, members, excess: negate(judgement.difference) } }];
}

/** The stated rate against the stated score and weight of its row, where these stand there, else against the sums. */
function checkRate(statement: Statement, { scorecard }: ValidationInput, operands: readonly Draft[]): readonly Draft[] {
  const { row, members, path, ratePlaces } = statement;
  const cell = row.rate;
  const stated = figureOf(cell);
  if (cell === undefined || stated === undefined) return [];
  const base = {
    kind: "rate",
    variant: "scoreRate",
    path,
    at: sideOf(cell, row.label.text, "rate"),
    with: rateSides(row),
    unit: "%",
    affects: "none",
  } as const;
  const because = figureOf(row.score) === undefined ? unscoredReason(members) : undefined;
  if (because !== undefined) return [{ ...base, verdict: "unchecked", because }];
  const sums = {
    score: sum(members.flatMap((each) => each.score ?? [])),
    weight: sum(members.flatMap((each) => each.weight ?? [])),
  };
  const [above, below] = [figureOf(row.score) ?? sums.score, figureOf(row.weight) ?? sums.weight];
  const rate = over(above, below);
  if (rate === undefined) return [{ ...base, verdict: "unchecked", because: { code: "zeroBase", values: ["权重"] } }];
  const actual = asRatio(stated, rate);
  const judgement = judgeRate(actual, rate, ratePlaces, quotientBounds(above, below, scorecard.scheme.places));
  if (judgement.verdict !== "error") return [{ ...base, ...judgement }];
  const right = over(sums.score, sums.weight);
  const isCaused = right !== undefined && judgeRate(actual, right, ratePlaces).verdict === "pass";
  const roots = isCaused ? operands.filter((draft) => draft.verdict === "error") : [];
  return [{ ...base, ...judgement, ...(roots.length === 0 ? {} : { roots }) }];
}

function rateSides(row: Statement["row"]): readonly CheckSide[] {
  const { score, weight } = row;
  return [
    ...(score === undefined ? [] : [sideOf(score, row.label.text, "score")]),
    ...(weight === undefined ? [] : [sideOf(weight, row.label.text, "weight")]),
  ];
}

/** A rate written in per cent without the sign (86.67 under 得分率(%)) as a ratio. */
function asRatio(stated: Exact, rate: Exact): Exact {
  const ratio = shift(stated, -2);
  return isEqual(judgeRate(ratio, rate, 0).expected, ratio) ? ratio : stated;
}
