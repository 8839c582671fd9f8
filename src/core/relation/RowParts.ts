/** Rows that a row adds up: positions in the block. */
export interface RowParts {
  readonly whole: number;
  readonly parts: readonly number[];
  /**
   * total: a label says so (合计、小计); code: 科目编码 does; outline: numbering or the concepts do; only: they do of one row alone, which
   * need not be all that its whole is.
   */
  readonly by: "total" | "code" | "outline" | "only";
}

/** The parts of a row; those that are left blank (一、基础工作 over its lines) stand for their own parts. */
export function filledParts(
  groups: readonly RowParts[],
  parts: readonly number[],
  isBlank: (position: number) => boolean,
): readonly number[] {
  if (!parts.some(isBlank)) return parts;
  const own = byWhole(groups);
  return parts.flatMap((part) => {
    const inner = isBlank(part) ? own.get(part) : undefined;
    return inner === undefined ? [part] : filledParts(groups, inner, isBlank);
  });
}

function byWhole(groups: readonly RowParts[]): ReadonlyMap<number, readonly number[]> {
  let found = indexes.get(groups);
  if (found === undefined) indexes.set(groups, (found = new Map(groups.map(({ whole, parts }) => [whole, parts]))));
  return found;
}

const indexes = new WeakMap<readonly RowParts[], ReadonlyMap<number, readonly number[]>>();

/** Adds to the list under a key. */
export function pushTo(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
