import type { CellPlace, Range } from "../../../core";
import { formatAddress } from "../../../core";
import { answerOf } from "../host";
import type { CellBlock } from "../read/CellBlock";
import { cellIn } from "../read/CellBlock";
import { cellsIn } from "../read/ranges";
import { areWhole, blockReading, halving, rangeOn } from "../read/readBlock";
import type { Reading } from "../read/Reading";
import type { Tab } from "../read/Tab";
import type { CellState } from "./CellState";
import { placeKey } from "./CellState";
import { fillFrom } from "./fills";

const WANTED = { format: { fill: { color: true, pattern: true, patternColor: true }, protection: true } };

/** Reads how each cell of a range stands. */
export function statesReading(tab: Tab, range: Range, take: (state: CellState) => void): Reading {
  return {
    weight: 3 * cellsIn(range),
    queue: (context) => {
      let block: CellBlock | undefined;
      const takeBlock = blockReading(tab.id, range, (read) => (block = read)).queue(context);
      const takeLooks = answerOf(rangeOn(context.workbook.worksheets.getItem(tab.id), range).getCellProperties(WANTED));
      return () => {
        const looks = takeLooks();
        if (!takeBlock() || block === undefined || !areWhole([looks])) return false;
        statesIn(tab, block, looks).forEach(take);
        return true;
      };
    },
    halves: halving(range, (half) => statesReading(tab, half, take)),
  };
}

function statesIn(
  { name }: Tab,
  block: CellBlock,
  looks: readonly (readonly Excel.CellProperties[])[],
): readonly CellState[] {
  const { top, left } = block.range;
  return looks.flatMap((line, row) =>
    line.map(({ format }, column): CellState => {
      const place = { sheet: name, row: top + row, column: left + column };
      const cell = cellIn(block, place.row, place.column);
      return {
        ...{ ...place, value: cell?.value ?? null, formula: cell?.formula },
        format: block.formats[row]?.[column],
        ...{ fill: fillFrom(format?.fill ?? {}), isLocked: format?.protection?.locked ?? true, note: undefined },
      };
    }),
  );
}

/** Reads the note of a cell whose state is there already. */
export function noteReading(tab: Tab, place: CellPlace, states: Map<string, CellState>): Reading {
  return {
    weight: 1,
    queue: ({ workbook }) => {
      const note = workbook.worksheets.getItem(tab.id).notes.getItemOrNullObject(formatAddress(place));
      note.load("content");
      return () => {
        const state = states.get(placeKey(place));
        if (state !== undefined) states.set(placeKey(place), { ...state, note: textOf(note) });
        return true;
      };
    },
  };
}

function textOf(note: Excel.Note): string | null {
  return note.isNullObject ? null : note.content;
}
