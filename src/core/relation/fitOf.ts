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
  readonly at: (position: number) => Relation | undefined;
}

/** The reading that fits most and how it fits a sample of its rows, or all of them. */
export interface Best {
  readonly tried: number;
  readonly fitting: number;
  readonly reading: Reading;
}

/**
 * Of several readings the one that fits most of a sample of rows, the first of equals; those that the sample cannot tell apart are tried
 * on all rows, as they may differ in few (年初预算 and 调整后预算 of projects that were hardly ever adjusted).
 */
export function bestReading(readings: readonly Reading[]): Best | undefined {
  const longest = Math.max(...readings.map(({ positions }) => positions.length));
  const equals = mostFitting(readings, ({ positions }) => sampleOf(positions, longest));
  if (equals.length < 2) return equals[0];
  return mostFitting(
    equals.map(({ reading }) => reading),
    ({ positions }) => positions,
  )[0];
}

/** Those readings that fit most of the given rows of theirs. */
function mostFitting(readings: readonly Reading[], rowsOf: (reading: Reading) => readonly number[]): readonly Best[] {
  let highest = 0;
  const tried = readings.map((reading) => {
    const fit = tryOn(reading, rowsOf(reading), highest);
    highest = Math.max(highest, fit.fitting);
    return { reading, ...fit };
  });
  return tried.filter(({ fitting }) => fitting === highest);
}

/** How a reading fits some rows; given up where it can no longer fit as many as another one does. */
function tryOn({ at }: Reading, positions: readonly number[], highest: number): ReturnType<typeof fitOf> {
  let [tried, fitting] = [0, 0];
  for (const position of positions) {
    const relation = at(position);
    if (relation === undefined) continue;
    tried += 1;
    if (holds(relation) === true) fitting += 1;
    if (fitting + positions.length - tried < highest) break;
  }
  return { tried, fitting };
}

/** What a reading claims of all its rows. */
export function allOf({ positions, at }: Reading): readonly Relation[] {
  const relations: Relation[] = [];
  for (const position of positions) {
    const relation = at(position);
    if (relation !== undefined) relations.push(relation);
  }
  return relations;
}
