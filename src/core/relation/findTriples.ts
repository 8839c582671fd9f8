import { isTelling, type FilledColumn, type Sampled } from "./fillColumns";

/** Three columns of which one is the sum of the others on most sampled rows. */
export interface Triple {
  readonly whole: FilledColumn;
  readonly parts: readonly [FilledColumn, FilledColumn];
  /** The column that is taken to have been calculated from the others: the last one. */
  readonly claim: FilledColumn;
}

/**
 * Of all columns of one kind and stage, the triples whose sampled rows tell a sum; each column is claimed once. Of two that share two
 * columns one only echoes the other (预算 − 节约 = 合同, and mostly what was paid): the one that fits more is kept, the first of equals.
 */
export function findTriples(
  columns: readonly FilledColumn[],
  isFree: (...members: readonly FilledColumn[]) => boolean,
): readonly Triple[] {
  let found: readonly Told[] = [];
  columns.forEach((first, i) => {
    columns.slice(i + 1).forEach((second, j) => {
      if (!isAlike(first, second)) return;
      for (const third of columns.slice(i + j + 2)) {
        if (!isAlike(first, third) || !isFree(first, second, third)) continue;
        const told = readingOf(first, second, third);
        if (told === undefined) continue;
        const rivals = found.filter((other) => isRival(other, told));
        if (rivals.every(({ failing }) => failing > told.failing))
          found = [...found.filter((other) => !rivals.includes(other)), told];
      }
    });
  });
  return found.map(({ triple }) => triple);
}

/** A triple, and on how many sampled rows it fails. */
interface Told {
  readonly triple: Triple;
  readonly failing: number;
}

function isRival({ triple: left }: Told, { triple: right }: Told): boolean {
  const own = [left.whole, ...left.parts];
  return (
    left.claim === right.claim || [right.whole, ...right.parts].filter((column) => own.includes(column)).length > 1
  );
}

/** Figures of two stages (支出数, 调整后预算) are never put into one equation. */
function isAlike(left: FilledColumn, right: FilledColumn): boolean {
  return left.column.dimension === right.column.dimension && left.stage === right.stage;
}

function readingOf(first: FilledColumn, second: FilledColumn, third: FilledColumn): Told | undefined {
  const readings: readonly Triple[] = [
    { whole: third, parts: [first, second], claim: third },
    { whole: first, parts: [second, third], claim: third },
    { whole: second, parts: [first, third], claim: third },
  ];
  for (const triple of readings) {
    const failing = failingOf(triple);
    if (failing !== undefined) return { triple, failing };
  }
  return undefined;
}

/**
 * On how many sampled rows a triple fails; absent where it is not told: at most three rows in ten may fail in the sample, and whether it
 * is learned is decided on all rows.
 */
function failingOf({ whole, parts: [left, right] }: Triple): number | undefined {
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
  return failing * 7 <= holding.length * 3 && isTelling(holding) ? failing : undefined;
}
