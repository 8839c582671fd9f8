import type { CellPlace, CheckSide, Range } from "../core";
import { formatAddress, formatRange } from "../core";

/** A cell as users find it: "表1.6 预算执行!F13", or "F13" where the sheet is the one at hand. */
export function placeText(place: CellPlace, home?: string): string {
  const address = formatAddress(place);
  return place.sheet === home ? address : `${place.sheet}!${address}`;
}

/** Where a side of a check stands, the whole range of it. */
export function sideAddress({ place, range }: Located): string {
  return range === undefined ? formatAddress(place) : formatRange(range);
}

/** Several cells, the sheet named where it changes, unbroken runs of a column as ranges: "表1.6 预算执行!D13、E13；J16". */
export function placesText(places: readonly CellPlace[], home: string): string {
  return sidesText(
    places.map((place) => ({ place })),
    home,
  );
}

/** The same for sides of checks, which may be ranges themselves or stand in another workbook: "[2023.xlsx]收支总表!B5". */
export function sidesText(sides: readonly Located[], home: string): string {
  const bySheet = new Map<string, Range[]>();
  for (const { file, place, range } of sides) {
    const { row, column } = place;
    const sheet = file === undefined ? place.sheet : `[${file}]${place.sheet}`;
    const list = bySheet.get(sheet) ?? [];
    list.push(range ?? { top: row, bottom: row, left: column, right: column });
    bySheet.set(sheet, list);
  }
  return [...bySheet].map(([sheet, ranges]) => `${sheet === home ? "" : `${sheet}!`}${rangesText(ranges)}`).join("；");
}

type Located = Pick<CheckSide, "file" | "place" | "range">;

const MOST_RANGES = 6;

function rangesText(ranges: readonly Range[]): string {
  const runs = joinRuns(ranges);
  const texts = runs.map(formatRange);
  if (texts.length <= MOST_RANGES) return texts.join("、");
  return `${texts.slice(0, MOST_RANGES - 1).join("、")} 等 ${String(texts.length)} 处`;
}

/** Ranges of the same columns that stand one right below the other become one. */
function joinRuns(ranges: readonly Range[]): readonly Range[] {
  const runs: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top)) {
    const last = runs.at(-1);
    const isBelow = last?.left === range.left && last.right === range.right && range.top <= last.bottom + 1;
    if (last !== undefined && isBelow) runs[runs.length - 1] = { ...last, bottom: Math.max(last.bottom, range.bottom) };
    else runs.push(range);
  }
  return runs;
}
