import { absolute, compare, exactFromInteger, minus, shift, ZERO, type Exact } from "../quantity";
import type { CellPlace } from "../grid/Sheet";
import type { SurveyTable } from "./IndicatorSheet";
import { figureOf } from "./readCell";
import { satisfactionOf } from "./satisfactionOf";

const ONE = exactFromInteger(1);
const LEAST_QUESTIONS = 2;

/**
 * Satisfaction as a plain share, where a survey states no weights and more of its questions tell that than the usual ones: of those
 * who chose the first answer, or the first two (非常满意＋满意) and so on.
 */
export function sharesToldBy(
  table: SurveyTable,
  usual: readonly Exact[] | undefined,
): { readonly weights: readonly Exact[]; readonly from: CellPlace } | undefined {
  const least = Math.max(
    LEAST_QUESTIONS,
    Math.ceil(table.rows.length * 0.6),
    1 + (usual ? fittingOf(table, usual, ROUNDED).length : 0),
  );
  const shares = table.choices
    .slice(1)
    .map((_, last) => table.choices.map((__, index) => (index <= last ? ONE : ZERO)));
  const told = shares.map((weights) => ({ weights, by: fittingOf(table, weights) }));
  const { weights, by: [from] = [] } = told.find(({ by }) => by.length >= least) ?? {};
  return weights === undefined || from === undefined ? undefined : { weights, from };
}

/** Where a stated satisfaction is what the weights give, to the places that rates are stated with. */
function fittingOf({ rows }: SurveyTable, weights: readonly Exact[], slack = HALF): readonly CellPlace[] {
  return rows.flatMap(({ counts, satisfaction }) => {
    const [stated, found] = [figureOf(satisfaction), satisfactionOf(counts, weights)];
    const isFitting = stated !== undefined && found !== undefined && isNear(stated, found, slack);
    return isFitting && satisfaction !== undefined ? [satisfaction.place] : [];
  });
}

function isNear(stated: Exact, found: Exact, slack: Exact): boolean {
  const value = compare(stated, ONE) > 0 ? shift(stated, -2) : stated;
  return compare(absolute(minus(value, found)), slack) <= 0;
}

/** Half a unit of 82.3%. */
const HALF = shift(exactFromInteger(5), -4);

/** Half a unit of 82%: the usual satisfaction may have been stated so roughly. */
const ROUNDED = shift(exactFromInteger(5), -3);
