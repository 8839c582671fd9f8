import { compare, formatExact, isEqual, minus, over, plus, sum, times, ZERO, type Exact } from "../quantity";
import type { SurveyTable, SurveyTableRow } from "../scoring/IndicatorSheet";
import { figureOf } from "../scoring/readCell";
import type { SurveyScore } from "../scoring/Scorecard";
import { judgeRate } from "./judgeStated";

/** A count that contradicts the figures stated beside it, and the one that all of them fit. */
export interface WrongCount {
  readonly choice: number;
  readonly actual: Exact;
  readonly expected: Exact;
}

/**
 * The count of a question (选项人数) that alone explains its wrong shares and satisfaction: with as many answers as the other
 * questions have, everything stated in the row fits. Absent where no count does, or more than one.
 */
export function findWrongCount(table: SurveyTable, row: SurveyTableRow, survey: SurveyScore): WrongCount | undefined {
  const usual = usualAnswers(table, row);
  const counts = row.counts.map((cell) => figureOf(cell) ?? ZERO);
  if (usual === undefined) return undefined;
  const found = counts.flatMap((actual, choice) => {
    const expected = plus(actual, minus(usual, sum(counts)));
    const repaired = counts.map((count, index) => (index === choice ? expected : count));
    const isRight = compare(expected, ZERO) >= 0 && fitsStated(row, repaired, survey);
    return isRight ? [{ choice, actual, expected }] : [];
  });
  return found.length === 1 && !isEqual(sum(counts), usual) ? found[0] : undefined;
}

/** The number of answers that more than half of the other questions have. */
function usualAnswers(table: SurveyTable, row: SurveyTableRow): Exact | undefined {
  const others = table.rows.filter((other) => other !== row);
  const seen = new Map<string, number>();
  for (const other of others) {
    const answers = sum(other.counts.flatMap((cell) => figureOf(cell) ?? []));
    const name = formatExact(answers);
    const count = (seen.get(name) ?? 0) + 1;
    if (count * 2 > others.length) return answers;
    seen.set(name, count);
  }
  return undefined;
}

function fitsStated(row: SurveyTableRow, counts: readonly Exact[], survey: SurveyScore): boolean {
  const answers = sum(counts);
  const points = sum(counts.map((count, index) => times(count, survey.choices[index]?.weight ?? ZERO)));
  const shares = row.shares.map((cell, index) => [figureOf(cell), over(counts[index] ?? ZERO, answers)] as const);
  const stated = [...shares, [figureOf(row.satisfaction), over(points, answers)] as const];
  return stated.every(([actual, exact]) => {
    return actual === undefined || (exact !== undefined && judgeRate(actual, exact, 0).verdict === "pass");
  });
}
