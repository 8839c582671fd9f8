import { measureMutations } from "./mutationMeasure";
import { mutationReport } from "./mutationReport";

const SEEDS = Array.from({ length: 12 }, (_, index) => index + 1);

/** Measures how many of some 3,000 wrong figures are found, and where; judged by people, never asserted. */
function runMutations(print: (line: string) => void): void {
  mutationReport(measureMutations({ seeds: SEEDS, each: 6 })).forEach(print);
}

runMutations((line) => {
  process.stdout.write(`${line}\n`);
});
