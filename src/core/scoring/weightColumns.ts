import type { Column } from "../table";

/** The columns of labels and of weights of an indicator table, from left to right. */
export interface WeightLayout {
  readonly levels: readonly Column[];
  readonly weights: readonly Column[];
}

/**
 * The column with the weights of the labels in another one: the only one; that whose heading names the level (二级权重); else the
 * first behind the label, before the labels of the next level.
 */
export function weightColumn({ levels, weights }: WeightLayout, label: number, next?: number): Column | undefined {
  if (weights.length < 2) return weights[0];
  if (!nameLevels(weights)) return weights.find(({ index }) => index > label && (next === undefined || index < next));
  const level = levels.findIndex(({ index }) => index === label);
  return weights.find((column) => levelIn(column) === level) ?? (next === undefined ? weights.at(-1) : undefined);
}

/** The columns of weights level by level (一级, 二级, 三级), each with a level of its own; the only one where there are not several. */
export function weightsByLevel({ levels, weights }: WeightLayout): readonly Column[] {
  if (nameLevels(weights)) return weights;
  const behind = weights.filter(({ index }, at) =>
    levels.some((level) => level.index < index && level.index > (weights[at - 1]?.index ?? -1)),
  );
  return behind.length === weights.length ? weights : weights.slice(0, 1);
}

/** True where each heading names a level that no other names. */
function nameLevels(weights: readonly Column[]): boolean {
  const named = new Set(weights.flatMap((column) => levelIn(column) ?? []));
  return named.size === weights.length;
}

function levelIn({ path }: Column): number | undefined {
  const level = path.flatMap((text) => /([一二三四])级/.exec(text)?.[1] ?? [])[0];
  return level === undefined ? undefined : "一二三四".indexOf(level);
}
