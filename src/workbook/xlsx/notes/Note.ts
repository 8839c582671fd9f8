/** A note on a cell (批注), the kind that Excel shows as a yellow box. */
export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export function isSamePlace(
  one: { readonly row: number; readonly column: number },
  other: { readonly row: number; readonly column: number },
): boolean {
  return one.row === other.row && one.column === other.column;
}
