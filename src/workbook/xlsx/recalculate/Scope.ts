import type { Book } from "./Book";
import type { Scalar } from "./values";

/** Where a formula stands, and the values that it sees. */
export interface Scope {
  readonly book: Book;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly valueAt: (sheet: number, row: number, column: number) => Scalar;
}
