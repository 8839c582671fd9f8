import { fuzzEach, fuzzLayouts } from "../support/layouts/fuzzLayouts";
import { layoutReport } from "../support/layouts/layoutReport";

const MIXED = 600;

/** Recovers facts, scores and verdicts from seeded layouts of one workbook each; judged by people, never asserted. */
function runLayouts(print: (line: string) => void): void {
  const mixed = fuzzLayouts(Array.from({ length: MIXED }, (_, index) => index + 1));
  layoutReport(mixed).forEach(print);
  const alone = fuzzEach(1).filter(({ lost }) => lost.length > 0);
  print(`transformations that fail alone: ${alone.map(({ choices }) => [...choices].join()).join(", ") || "none"}`);
}

runLayouts((line) => {
  process.stdout.write(`${line}\n`);
});
