import type { Entry } from "../logical/canvas";
import type { Styles } from "../logical/figureCell";
import type { Range } from "../../../src/core";
import type { Choices } from "./Transformation";
import type { Random } from "../logical/randomFrom";
import type { Expected } from "./TableModel";

/** A table as rows of entries, before it has a place on a sheet. */
export interface Grid {
  readonly table: string;
  readonly sheetName: string;
  readonly lines: readonly (readonly Entry[])[];
  readonly header: readonly (readonly Entry[])[];
  readonly rows: readonly GridRow[];
  readonly notes: readonly string[];
  readonly width: number;
  /** Rows count from the first header row. */
  readonly merges: readonly Range[];
  readonly styles: Styles;
  readonly expected: ReadonlyMap<string, Expected>;
}

export interface GridRow {
  readonly entries: readonly Entry[];
  readonly isHidden?: boolean;
}

/** What a layout was drawn by. */
export interface Drawing {
  readonly choices: Choices;
  readonly random: Random;
  readonly entity: string;
  /** The 评价年度, which a table that tells no year is taken to be of. */
  readonly year: number;
}

/** The first word, or any of them where synonyms are in play. */
export function wordOf({ choices, random }: Drawing, words: readonly string[]): string {
  return choices.has("synonyms") ? random.pick(words) : (words[0] ?? "");
}

/** 万元 unless another unit was chosen. */
export function moneyUnitOf(choices: Choices): { readonly name: string; readonly power: number } {
  if (choices.has("yuan")) return { name: "元", power: 0 };
  return choices.has("thousandYuan") ? { name: "千元", power: 3 } : { name: "万元", power: 4 };
}
