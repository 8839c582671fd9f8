import type { CellPlace, CheckSide } from "../../core";
import { formatAddress } from "../../core";
import { sideAddress } from "../../report/places";

/** "表1.6 预算执行 F13"; the address alone where the sheet goes without saying. */
export function cellName(place: CellPlace, home?: string): string {
  return place.sheet === home ? formatAddress(place) : `${place.sheet} ${formatAddress(place)}`;
}

/** The number of a sheet where its name begins with one (表1.6), else its whole name. */
export function sheetShort(sheet: string): string {
  return /^附?表\s*\d+(?:[.．-]\d+)*/.exec(sheet)?.[0] ?? sheet;
}

/** Where a finding stands: "表1.5 C21，F15", "表1.5 F17，表1.6 G9"; of runs of cells their range. */
export function sidesPlaces(sides: readonly Pick<CheckSide, "place" | "range">[]): string {
  let sheet: string | undefined;
  const names = sides.map((side) => {
    const name = side.place.sheet === sheet ? "" : `${sheetShort(side.place.sheet)} `;
    sheet = side.place.sheet;
    return `${name}${sideAddress(side)}`;
  });
  return [...new Set(names)].join("，");
}
