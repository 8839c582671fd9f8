import { generateWorkbook } from "../logical/generateWorkbook";
import { randomFrom } from "../logical/randomFrom";
import { lostIn } from "./compareLayout";
import { renderLayout } from "./renderLayout";
import { chooseTransformations, TRANSFORMATIONS, type Choices, type Transformation } from "./Transformation";

/** One layout and what was lost in it. */
export interface LayoutOutcome {
  readonly seed: number;
  readonly choices: Choices;
  readonly lost: readonly string[];
}

/** Layouts of many transformations at once, one for each seed; their amounts are such that every unit states them exactly. */
export function fuzzLayouts(seeds: readonly number[]): readonly LayoutOutcome[] {
  return seeds.map((seed) => {
    const choices = chooseTransformations(randomFrom(seed));
    return outcomeOf(seed, choices);
  });
}

/** Each transformation alone. */
export function fuzzEach(seed: number): readonly LayoutOutcome[] {
  return [undefined, ...TRANSFORMATIONS].map((each) =>
    outcomeOf(seed, new Set<Transformation>(each === undefined ? [] : [each])),
  );
}

function outcomeOf(seed: number, choices: Choices): LayoutOutcome {
  return { seed, choices, lost: lostIn(renderLayout(generateWorkbook(2 * seed + 1), choices, seed)) };
}
