import { exactFromInteger, isZero, over, sum, type Exact } from "../quantity";
import type { CellPlace } from "../grid/Sheet";
import type { IndicatorCell } from "./Indicator";
import type { SurveyTable, SurveyTableRow } from "./IndicatorSheet";
import { figureOf, isEmptyCell } from "./readCell";
import { countOf, satisfactionOf } from "./satisfactionOf";
import { sharesToldBy } from "./sharesToldBy";
import type { IndicatorCellLike, Scheme, SurveyRow, SurveyScore } from "./Scorecard";

/** Choice weights that a rule states for its survey (A=1、B=0.6、C=0), and the cell of the rule. */
export interface StatedChoices {
  readonly weights: readonly { readonly choice: string; readonly weight: Exact }[];
  readonly place: CellPlace;
}

/**
 * Satisfaction (满意度) of a survey: per question Σ count × weight ÷ Σ counts, absent without answers; mean over the
 * questions, unrounded. Weights: those stated with the survey, else those of the rule, else those
 * that its own satisfactions tell, else the scheme's.
 */
export function scoreSurvey(table: SurveyTable, scheme: Scheme, stated?: StatedChoices): SurveyScore {
  const { weights, from } = choiceWeights(table, scheme, stated);
  const rows = table.rows.map((row) => scoreRow(row, weights));
  const mean = table.rows.some(isUnreadable) ? undefined : meanOf(rows);
  const meanCell = cellLike(table.mean?.satisfaction);
  return {
    sheet: table.sheet,
    title: table.title,
    choices: table.choices.flatMap((name, index) => {
      const weight = weights?.[index];
      return weight === undefined ? [] : [{ name, weight }];
    }),
    weightsFrom: from,
    rows,
    ...(mean === undefined ? {} : { mean }),
    ...(meanCell === undefined ? {} : { meanCell }),
  };
}

interface Weights {
  readonly weights: readonly Exact[] | undefined;
  readonly from: CellPlace | "scheme";
}

function choiceWeights(table: SurveyTable, scheme: Scheme, stated: StatedChoices | undefined): Weights {
  const { choiceWeights: own, weightsFrom } = table;
  if (own?.length === table.choices.length && weightsFrom !== undefined) return { weights: own, from: weightsFrom };
  const ruled = stated === undefined ? undefined : inOrder(table.choices, stated.weights);
  if (stated !== undefined && ruled !== undefined) return { weights: ruled, from: stated.place };
  const weights = scheme.choiceWeights[table.choices.length];
  return sharesToldBy(table, weights) ?? { weights, from: "scheme" };
}

/** The rule's weights in the order of the table's choices; absent where one of them is not named. */
function inOrder(choices: readonly string[], stated: StatedChoices["weights"]): readonly Exact[] | undefined {
  const weights = choices.flatMap((choice) => {
    const found = stated.find((entry) => entry.choice === choice);
    return found === undefined ? [] : [found.weight];
  });
  return weights.length === choices.length ? weights : undefined;
}

function scoreRow(row: SurveyTableRow, weights: readonly Exact[] | undefined): SurveyRow {
  const satisfaction = weights === undefined ? undefined : satisfactionOf(row.counts, weights);
  const cell = cellLike(row.satisfaction);
  return {
    label: row.label,
    counts: row.counts.map(({ place, text }) => ({ ...place, text })),
    ...(satisfaction === undefined ? {} : { satisfaction }),
    ...(cell === undefined ? {} : { cell }),
  };
}

/** A question with a count that cannot be read: a mean over the others would be another figure. */
function isUnreadable(row: SurveyTableRow): boolean {
  return row.counts.some((cell) => countOf(cell) === undefined);
}

function meanOf(rows: readonly SurveyRow[]): Exact | undefined {
  const satisfactions = rows.flatMap((row) => (row.satisfaction === undefined ? [] : [row.satisfaction]));
  const count = exactFromInteger(satisfactions.length);
  return isZero(count) ? undefined : over(sum(satisfactions), count);
}

function cellLike(cell: IndicatorCell | undefined): IndicatorCellLike | undefined {
  if (cell === undefined) return undefined;
  const number = figureOf(cell);
  return {
    place: cell.place,
    isBlank: isEmptyCell(cell),
    hasFormula: cell.hasFormula,
    ...(number === undefined ? {} : { number }),
  };
}
