import { compare, isEqual, type Exact, type WrittenNumber } from "../../quantity";
import type { Award, Band, BandEdge, BandsRule, Rule } from "../Rule";
import type { Doubt } from "../Reason";
import type { RuleInputs, RuleResult } from "../RuleEngine";
import { best } from "./best";
import { figuresIn, isHedged, isUnfilled } from "./figuresIn";
import { pairOf } from "./pairFigures";
import { gapOf, pointsOf, pointsText, refusal, scored } from "./results";
import { figure } from "./symbols";

/** 分段: the points of the interval that the achieved figure falls in. */
export function applyBands(rule: BandsRule & Pick<Rule, "text">, inputs: RuleInputs): RuleResult {
  const { achieved, weight, places } = inputs;
  if (achieved === undefined || isUnfilled(achieved)) return refusal("noAchieved");
  const [result, ...more] = figuresIn(achieved);
  const like = unitOf(rule.bands);
  if (result === undefined || more.length > 0 || result.comparison !== undefined || isHedged(achieved)) {
    return refusal("achievedNotUnderstood", achieved.text);
  }
  const pair = like === undefined ? undefined : pairOf({ number: like.number }, result);
  if (pair === undefined) return refusal("unitsDiffer", like?.number.unit.name ?? "", result.number.unit.name);
  const found = awardFor(rule, pair.achieved.number.value);
  if (found === "several") return refusal("ruleAmbiguous", rule.text ?? "", "edge" satisfies Doubt);
  if (found === undefined) return refusal("noTier", achieved.text);
  const points = pointsOf(found, weight);
  const full = best(rule.bands.map((band) => pointsOf(band, weight)));
  const calculation = `${interval(found, pair.achieved.number, pair.target.number)} → ${pointsText(points, places)}`;
  return scored(points, inputs, calculation, gapOf(full, points, rule.text ?? "", achieved.text));
}

/** An edge that carries the unit of the bands: 0 has none. */
function unitOf(bands: readonly Band[]): BandEdge | undefined {
  const edges = bands.flatMap(({ low, high }) => [low, high].flatMap((edge) => (edge === undefined ? [] : [edge])));
  return edges.find(({ number }) => number.unit.name !== "") ?? edges[0];
}

/** Bands that surely hold the figure come first, then those whose edge it is without a word; of either there must be one. */
function awardFor({ bands, otherwise }: BandsRule, value: Exact): Band | Award | "several" | undefined {
  const sure = bands.filter((band) => isInside(band, value, false));
  if (sure.length > 1) return isSamePoints(sure) ? sure[0] : "several";
  const [only] = sure;
  if (only !== undefined) return only;
  const open = bands.filter((band) => isInside(band, value, true));
  if (open.length > 1) return isSamePoints(open) ? open[0] : "several";
  return open[0] ?? otherwise;
}

function isInside({ low, high }: Band, value: Exact, isOpen: boolean): boolean {
  return isPast(low, value, 1, isOpen) && isPast(high, value, -1, isOpen);
}

function isPast(edge: BandEdge | undefined, value: Exact, side: 1 | -1, isOpen: boolean): boolean {
  if (edge === undefined) return true;
  const order = compare(value, edge.number.value) * side;
  return order > 0 || (order === 0 && (edge.isIncluded ?? isOpen));
}

function isSamePoints([first, ...others]: readonly Band[]): boolean {
  return others.every((band) => first !== undefined && isEqual(band.points, first.points));
}

function interval(award: Band | Award, achieved: WrittenNumber, like: WrittenNumber): string {
  const shown = figure(achieved, like);
  const edge = ({ number }: BandEdge) => figure(number, achieved);
  const low = "low" in award ? award.low : undefined;
  const high = "high" in award ? award.high : undefined;
  if (low !== undefined && high !== undefined && isEqual(low.number.value, high.number.value)) {
    return `${shown} = ${edge(low)}`;
  }
  const left = low === undefined ? "" : `${edge(low)} ${low.isIncluded === false ? "<" : "≤"} `;
  const right = high === undefined ? "" : ` ${high.isIncluded === false ? "<" : "≤"} ${edge(high)}`;
  return high === undefined && low !== undefined
    ? `${shown} ${low.isIncluded === false ? ">" : "≥"} ${edge(low)}`
    : `${left}${shown}${right}`;
}
