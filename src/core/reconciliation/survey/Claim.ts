import {
  absolute,
  compare,
  exactFromInteger,
  minus,
  ONE,
  over,
  plus,
  shift,
  sum,
  times,
  ZERO,
  type Exact,
} from "../../quantity";
import type { IndicatorCell } from "../../scoring/Indicator";
import { countOf } from "../../scoring/satisfactionOf";
import type { Draft } from "../Draft";
import { judgeRate, type Judgement } from "../judgeStated";

/** A cell with what it counts in a sum. */
export interface Addend {
  readonly cell: IndicatorCell;
  readonly weight: Exact;
}

/** A weighed sum over another one, or over a number. */
export interface Ratio {
  readonly above: readonly Addend[];
  readonly below: readonly Addend[] | Exact;
}

/** A ratio, or the mean of several; `slack` is by how much the rounding of its figures may move it. */
export interface Formula {
  readonly of: readonly Ratio[];
  readonly slack?: Exact;
}

/** Something that a survey claims: a figure that follows from others, by one of several formulas where more than one is usual. */
export interface Claim {
  readonly draft: Pick<Draft, "kind" | "variant" | "path" | "at" | "with" | "unit">;
  /** The cell that states it, or a figure that needs no cell: shares make 100 %. */
  readonly stated: IndicatorCell | Exact;
  readonly formulas: readonly Formula[];
  /** Decimal places of a rate; a sum of counts is exact. */
  readonly places: number;
  /** Nothing but its heading says so: at most suspect. */
  readonly isDoubtful?: true;
}

/** What stands in a cell; a blank count is 0. */
export type Figures = (cell: IndicatorCell) => Exact | undefined;

/** The judgement by the formula that fits best; absent where a figure cannot be read. */
export function judgeClaim(claim: Claim, figures: Figures = countOf): Judgement | undefined {
  const stated = isCell(claim.stated) ? figures(claim.stated) : claim.stated;
  if (stated === undefined) return undefined;
  const judged = claim.formulas.flatMap((formula) => {
    const exact = valueOf(formula, figures);
    return exact === undefined ? [] : [judgeOne(claim, stated, exact, formula.slack)];
  });
  const best = judged.find(({ verdict }) => verdict === "pass") ?? judged.find(({ verdict }) => verdict === "rounding");
  return best ?? judged[0];
}

/** Figures that would make the claim hold, were one of them in the cell; none is looked for inside a mean of ratios. */
export function solveClaim({ stated, formulas }: Claim, cell: IndicatorCell): readonly Exact[] {
  const total = isCell(stated) ? countOf(stated) : stated;
  return formulas.flatMap((formula) => {
    if (stated === cell) return valueOf(formula, countOf) ?? [];
    const [ratio, ...others] = formula.of;
    return total === undefined || ratio === undefined || others.length > 0
      ? []
      : (solveRatio(total, ratio, cell) ?? []);
  });
}

/** (above + a·x) ÷ (below + b·x) = total. */
function solveRatio(total: Exact, { above, below }: Ratio, cell: IndicatorCell): Exact | undefined {
  const without: Figures = (other) => (other === cell ? ZERO : countOf(other));
  const [top, bottom] = [sumOf(above, without), belowOf(below, without)];
  if (top === undefined || bottom === undefined) return undefined;
  const [a, b] = [weightOf(above, cell), isSum(below) ? weightOf(below, cell) : ZERO];
  return over(minus(times(total, bottom), top), minus(a, times(total, b)));
}

export function cellsOf({ stated, formulas }: Claim): readonly IndicatorCell[] {
  const ratios = formulas.flatMap(({ of }) => of);
  const addends = ratios.flatMap(({ above, below }) => [...above, ...(isSum(below) ? below : [])]);
  return [...new Set([...(isCell(stated) ? [stated] : []), ...addends.map(({ cell }) => cell)])];
}

export function isCell(stated: Claim["stated"]): stated is IndicatorCell {
  return "place" in stated;
}

export function isWrong({ verdict }: Judgement): boolean {
  return verdict === "error" || verdict === "suspect";
}

/** A plain sum of cells. */
export function plainSum(cells: readonly (IndicatorCell | undefined)[]): readonly Addend[] {
  return cells.flatMap((cell) => (cell === undefined ? [] : [{ cell, weight: ONE }]));
}

function judgeOne({ places, isDoubtful }: Claim, stated: Exact, exact: Exact, slack: Exact | undefined): Judgement {
  const judgement = judgeRate(stated, exact, places);
  if (judgement.verdict !== "error") return judgement;
  const half = times(judgement.precision, HALF);
  const isRounded = slack !== undefined && compare(absolute(minus(stated, exact)), plus(slack, half)) <= 0;
  return { ...judgement, verdict: isRounded ? "rounding" : isDoubtful === true ? "suspect" : "error" };
}

const HALF = shift(exactFromInteger(5), -1);

function valueOf({ of }: Formula, figures: Figures): Exact | undefined {
  const values = of.flatMap((ratio) => ratioOf(ratio, figures) ?? []);
  return values.length < of.length ? undefined : over(sum(values), exactFromInteger(of.length));
}

function ratioOf({ above, below }: Ratio, figures: Figures): Exact | undefined {
  const [top, bottom] = [sumOf(above, figures), belowOf(below, figures)];
  return top === undefined || bottom === undefined ? undefined : over(top, bottom);
}

function belowOf(below: Ratio["below"], figures: Figures): Exact | undefined {
  return isSum(below) ? sumOf(below, figures) : below;
}

function isSum(below: Ratio["below"]): below is readonly Addend[] {
  return Array.isArray(below);
}

function sumOf(addends: readonly Addend[], figures: Figures): Exact | undefined {
  const values = addends.flatMap(({ cell, weight }) => {
    const figure = figures(cell);
    return figure === undefined ? [] : [times(figure, weight)];
  });
  return values.length < addends.length ? undefined : sum(values);
}

function weightOf(addends: readonly Addend[], cell: IndicatorCell): Exact {
  return sum(addends.filter((addend) => addend.cell === cell).map(({ weight }) => weight));
}
