import type { LayoutOutcome } from "./fuzzLayouts";
import { TRANSFORMATIONS } from "./Transformation";

/** How many layouts gave everything back, for each transformation that they were made with, and what was lost. */
export function layoutReport(outcomes: readonly LayoutOutcome[]): readonly string[] {
  const failed = outcomes.filter(({ lost }) => lost.length > 0);
  return [
    "transformation          layouts  recovered  share",
    ...TRANSFORMATIONS.map((each) => {
      const own = outcomes.filter(({ choices }) => choices.has(each));
      const good = own.filter(({ lost }) => lost.length === 0).length;
      return `${each.padEnd(24)}${String(own.length).padStart(7)}${String(good).padStart(11)}${share(good, own.length)}`;
    }),
    `${"all".padEnd(24)}${String(outcomes.length).padStart(7)}${String(outcomes.length - failed.length).padStart(11)}${share(outcomes.length - failed.length, outcomes.length)}`,
    ...failed.flatMap(({ seed, choices, lost }) => [
      `seed ${String(seed)}: ${[...choices].join(", ")}`,
      ...lost.slice(0, 5).map((each) => `    ${each}`),
    ]),
  ];
}

function share(good: number, all: number): string {
  return (all === 0 ? "-" : `${((100 * good) / all).toFixed(1)}%`).padStart(7);
}
