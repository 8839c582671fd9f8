import { attribute } from "../xml/attributes";
import { nextChild, skipElement } from "../xml/Scanner";
import type { Scanner } from "../xml/Scanner";

/** Styles that whole columns have; columns from 0. */
export type ColumnStyles = readonly { readonly first: number; readonly last: number; readonly style: string }[];

/** Reads the `cols` element whose tag was just read; moves to its closing tag. */
export function readColumnStyles(scanner: Scanner): ColumnStyles {
  const styles: { first: number; last: number; style: string }[] = [];
  if (scanner.isEmpty) return styles;
  const { depth } = scanner;
  while (nextChild(scanner, depth)) {
    const style = attribute(scanner, "style");
    const [first, last] = [Number(attribute(scanner, "min")) - 1, Number(attribute(scanner, "max")) - 1];
    if (style !== undefined) styles.push({ first, last, style });
    skipElement(scanner);
  }
  return styles;
}

export function columnStyle(styles: ColumnStyles, column: number): string | undefined {
  return styles.find(({ first, last }) => column >= first && column <= last)?.style;
}
