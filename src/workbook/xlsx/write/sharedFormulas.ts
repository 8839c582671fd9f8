import type { CellPlace } from "../../../core";
import { nextColumn, nextRow } from "../read/position";
import { attribute } from "../xml/attributes";
import { advance, createScanner } from "../xml/Scanner";

type Place = Pick<CellPlace, "row" | "column">;

interface Sharer extends Place {
  readonly number: string;
  /** It writes the formula out for all that share it. */
  readonly isFirst: boolean;
}

/** The cells that would lose their formula with one of these cells, because that one writes it out for them. */
export function orphanedBy(xml: string, places: readonly Place[]): readonly Place[] {
  if (!/t="shared"|t='shared'/.test(xml)) return [];
  const sharers = readSharers(xml);
  const isAmong = ({ row, column }: Place) => places.some((place) => place.row === row && place.column === column);
  const gone = new Set(sharers.filter((sharer) => sharer.isFirst && isAmong(sharer)).map(({ number }) => number));
  return gone.size === 0 ? [] : sharers.filter((sharer) => gone.has(sharer.number) && !isAmong(sharer));
}

function readSharers(xml: string): readonly Sharer[] {
  const sharers: Sharer[] = [];
  const scanner = createScanner(xml);
  const at = { row: -1, column: -1 };
  while (advance(scanner)) {
    if (scanner.isClose) continue;
    if (scanner.local === "row") Object.assign(at, { row: nextRow(scanner, at.row), column: -1 });
    else if (scanner.local === "c") at.column = nextColumn(scanner, at.column);
    else if (scanner.local === "f" && attribute(scanner, "t") === "shared") {
      const isFirst = !scanner.isEmpty && attribute(scanner, "ref") !== undefined;
      sharers.push({ ...at, number: attribute(scanner, "si") ?? "", isFirst });
    }
  }
  return sharers;
}
