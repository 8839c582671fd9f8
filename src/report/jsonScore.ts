import type { CellPlace, Exact, GroupScore, IndicatorScore, Scorecard } from "../core";
import { decimalPlaces, formatAddress, formatExact, formatFixed, round } from "../core";
import { reasonText } from "./reasons";

/** The `score` part of a result. */
export function scoreResult(scorecard: Scorecard): object {
  const { total, full, grade, isProvisional, scale, scheme, unroundedTotal, groups, indicators } = scorecard;
  return {
    total: points(total, scheme.places),
    full: formatExact(full),
    grade,
    provisional: isProvisional,
    scale: { name: scale.name, source: scale.source },
    rounding: { places: scheme.places, unroundedTotal: formatExact(round(unroundedTotal, MOST_PLACES)) },
    groups: groups.map(groupResult),
    indicators: indicators.map((indicator) => indicatorResult(indicator, scheme.places)),
  };
}

const MOST_PLACES = 12;

function groupResult({ code, name, weight, score, rate, groups }: GroupScore): object {
  return {
    code,
    name,
    weight: formatExact(weight),
    score: score === undefined ? undefined : formatExact(score),
    rate: rateText(rate),
    groups: groups.length === 0 ? undefined : groups.map(groupResult),
  };
}

function indicatorResult(entry: IndicatorScore, places: number): object {
  const { indicator, weight, given, computed, score, rate, status, because, rule, calculation, from, chosen } = entry;
  return {
    code: indicator.code,
    name: indicator.name,
    weight: weight === undefined ? undefined : formatExact(weight),
    given: points(given, places),
    computed: points(computed, places),
    score: points(score, places),
    rate: rateText(rate),
    status,
    chosen,
    because: because === undefined ? undefined : reasonText(because),
    rule: rule?.kind,
    explanation: calculation,
    from: from.map(placeResult),
    at: placeResult((indicator.score ?? indicator.label).place),
  };
}

function placeResult(place: CellPlace): object {
  return { sheet: place.sheet, address: formatAddress(place) };
}

/** Points with the scheme's decimals; a person's may have more. */
function points(value: Exact | undefined, places: number): string | undefined {
  return value === undefined ? undefined : formatFixed(value, Math.max(places, decimalPlaces(value)));
}

/** A plain ratio with two to four decimals. */
function rateText(rate: Exact | undefined): string | undefined {
  if (rate === undefined) return undefined;
  const rounded = round(rate, 4);
  return formatFixed(rounded, Math.max(2, decimalPlaces(rounded)));
}
