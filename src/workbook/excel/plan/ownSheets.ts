import type { CellPlace } from "../../../core";
import type { OwnRecord } from "../../OwnRecord";
import type { Seen } from "../state/Seen";
import { stateAt } from "../state/Seen";

/** The first cells of the sheets that we added, by which they are told. */
export function titlePlaces({ sheets }: OwnRecord): readonly CellPlace[] {
  return sheets.map(({ name }) => ({ sheet: name, row: 0, column: 0 }));
}

/** Names of the sheets that we added and that are still ours, in tab order. */
export function standingSheets(seen: Seen): readonly string[] {
  const { tabs, record } = seen.known;
  return tabs
    .map(({ name }) => name)
    .filter((name) => {
      const title = stateAt(seen, { sheet: name, row: 0, column: 0 })?.value ?? null;
      return record.sheets.some((own) => own.name === name && own.title === title);
    });
}
