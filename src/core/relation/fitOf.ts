import { holds } from "./holds";
import type { Relation } from "./Relation";

const SAMPLE = 64;

/** A spread sample of rows where there are many (as many as `count`): enough to confirm a reading of the headings. */
export function sampleOf<T>(rows: readonly T[], count = rows.length): readonly T[] {
  const step = Math.max(1, Math.floor(count / SAMPLE));
  return step === 1 ? rows : rows.filter((_, index) => index % step === 0);
}

/** How many of a reading's relations hold: how a reading of the headings is confirmed. */
export function fitOf(relations: readonly Relation[]): { readonly tried: number; readonly fitting: number } {
  return { tried: relations.length, fitting: relations.filter((relation) => holds(relation) === true).length };
}

/** One way to read the headings: the rows that it speaks of, and what it claims of each, built only when asked for. */
export interface Reading {
  readonly positions: readonly number[];
  at(position: number): Relation | undefined;
}

/** The reading that fits most, with its relations on all rows and how it fits a sample of them; the first of equals. */
export interface Confirmed {
  readonly tried: number;
  readonly fitting: number;
  readonly relations: readonly Relation[];
}

/**
 * Of several readings the one that fits most of a sample of rows; those that the sample cannot tell apart are tried on all rows, as they
 * may differ in few (年初预算 and 调整后预算 of projects that were hardly ever adjusted).
 */
export function bestReading(readings: readonly Reading[]): Confirmed | undefined {
  const longest = Math.max(...readings.map(({ positions }) => positions.length));
  let most = 0;
  const tried = readings.map((reading) => {
    const fit = tryOn(reading, sampleOf(reading.positions, longest), most);
    most = Math.max(most, fit.fitting);
    return { reading, ...fit };
  });
  const [first, ...equals] = tried
    .filter(({ fitting }) => fitting === most)
    .map(({ reading, ...fit }) => ({ ...fit, relations: allOf(reading) }));
  if (first === undefined || equals.length === 0) return first;
  const counted = [first, ...equals].map((entry) => ({ entry, count: fitOf(entry.relations).fitting }));
  return counted.reduce((left, right) => (right.count > left.count ? right : left)).entry;
}

/** How a reading fits some rows; given up where it can no longer fit as many as another one does. */
function tryOn(reading: Reading, positions: readonly number[], most: number): ReturnType<typeof fitOf> {
  let [tried, fitting] = [0, 0];
  for (const relation of relationsAt(reading, positions)) {
    tried += 1;
    if (holds(relation) === true) fitting += 1;
    if (fitting + positions.length - tried < most) break;
  }
  return { tried, fitting };
}

/** What a reading claims of all its rows. */
export function allOf(reading: Reading): readonly Relation[] {
  return relationsAt(reading, reading.positions);
}

function relationsAt(reading: Reading, positions: readonly number[]): readonly Relation[] {
  const relations: Relation[] = [];
  for (const position of positions) {
    const relation = reading.at(position);
    if (relation !== undefined) relations.push(relation);
  }
  return relations;
}
