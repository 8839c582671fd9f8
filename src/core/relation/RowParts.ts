/** Rows that a row adds up: positions in the block. */
export interface RowParts {
  readonly whole: number;
  readonly parts: readonly number[];
  /** total: a label says so (合计、小计); code: 科目编码 does; outline: numbering or the concepts do. */
  readonly by: "total" | "code" | "outline";
}

/** Adds to the list under a key. */
export function pushTo(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
