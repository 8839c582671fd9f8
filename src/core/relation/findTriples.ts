import { isTelling, type FilledColumn, type Sampled } from "./fillColumns";

/** Three columns of which one is the sum of the others on most sampled rows. */
export interface Triple {
  readonly whole: FilledColumn;
  readonly parts: readonly [FilledColumn, FilledColumn];
  /** The column that is taken to have been calculated from the others: the last one. */
  readonly claim: FilledColumn;
}

/** Of all columns of one kind and stage, the triples whose sampled rows tell a sum; each column is claimed once. */
export function findTriples(
  columns: readonly FilledColumn[],
  isFree: (...members: readonly FilledColumn[]) => boolean,
): readonly Triple[] {
  const found = new Map<FilledColumn, Triple>();
  columns.forEach((first, i) => {
    columns.slice(i + 1).forEach((second, j) => {
      if (!isAlike(first, second)) return;
      for (const third of columns.slice(i + j + 2)) {
        if (!isAlike(first, third) || found.has(third) || !isFree(first, second, third)) continue;
        const triple = readingOf(first, second, third);
        if (triple !== undefined) found.set(third, triple);
      }
    });
  });
  return [...found.values()];
}

/** Figures of two stages (支出数, 调整后预算) are never put into one equation. */
function isAlike(left: FilledColumn, right: FilledColumn): boolean {
  return left.column.dimension === right.column.dimension && left.stage === right.stage;
}

function readingOf(first: FilledColumn, second: FilledColumn, third: FilledColumn): Triple | undefined {
  const readings: readonly Triple[] = [
    { whole: third, parts: [first, second], claim: third },
    { whole: first, parts: [second, third], claim: third },
    { whole: second, parts: [first, third], claim: third },
  ];
  return readings.find(isToldBySample);
}

/** At most three rows in ten may fail in the sample; whether it is learned is decided on all rows. */
function isToldBySample({ whole, parts: [left, right] }: Triple): boolean {
  const holding: (readonly Sampled[])[] = [];
  let failing = 0;
  const most = Math.ceil(whole.sample.length * 0.3);
  for (let index = 0; index < whole.sample.length && failing <= most; index += 1) {
    const [total, a, b] = [whole.sample[index], left.sample[index], right.sample[index]];
    if (total === undefined || a === undefined || b === undefined) continue;
    if (total.value === 0 && a.value === 0 && b.value === 0) continue;
    const isSum = Math.abs(total.value - a.value - b.value) <= total.slack + a.slack + b.slack;
    if (isSum) holding.push([total, a, b]);
    else failing += 1;
  }
  return failing * 7 <= holding.length * 3 && isTelling(holding);
}
