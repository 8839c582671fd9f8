import type { CellPlace, GridView } from "../grid";
import { ratioScale } from "../ledger";
import { shift } from "../quantity";
import { rowRole, type Column, type Table } from "../table";
import { indicatorCell } from "./indicatorCell";
import { readChoiceWeights } from "./readChoiceWeights";
import type { IndicatorCell } from "./Indicator";
import type { SurveyTable, SurveyTableRow } from "./IndicatorSheet";

/** A text of the workbook with its place. */
export interface PlacedText {
  readonly text: string;
  readonly place: CellPlace;
}

/** Reads the counted answers of a survey; choice weights come from the first of `texts` that states them all. */
export function readSurveyTable(view: GridView, table: Table, texts: readonly PlacedText[]): SurveyTable {
  const counts = table.columns.filter((column) => column.choice !== undefined);
  const satisfaction = table.columns.findLast((column) => column.heading?.role === "satisfaction");
  const choices = counts.map((column) => column.choice ?? "");
  const rows: SurveyTableRow[] = [];
  let mean: SurveyTable["mean"];
  for (const row of table.blocks[0]?.rows ?? []) {
    const cell = satisfaction === undefined ? {} : { satisfaction: rateCell(view, table, satisfaction, row.index) };
    const label = row.path.at(-1) ?? "";
    if (rowRole(label) === "item" && !/^(?:平均|均值|综合满意度|总体平均)/.test(label)) {
      rows.push({
        label,
        counts: counts.map((column) => indicatorCell(view, row.index, column.index)),
        shares: counts.map((column) => shareBeside(view, table, column, row.index)),
        ...cell,
      });
    } else {
      mean ??= { label: indicatorCell(view, row.index, row.labelColumn), ...cell };
    }
  }
  const stated = statedWeights([...table.notes, ...texts], choices);
  return { sheet: table.sheet, title: table.title, choices, rows, ...(mean === undefined ? {} : { mean }), ...stated };
}

function shareBeside(view: GridView, table: Table, count: Column, row: number): SurveyTableRow["shares"][number] {
  const next = table.columns.find((column) => column.index > count.index);
  return next?.heading?.role === "share" ? rateCell(view, table, next, row) : undefined;
}

/** The cell of a rate, its number as a plain ratio where the column writes 86.63 for 86.63 %. */
function rateCell(view: GridView, table: Table, column: Column, row: number): IndicatorCell {
  const cell = indicatorCell(view, row, column.index);
  const [block] = table.blocks;
  const power = block === undefined ? 0 : ratioScale(view, column, block);
  return cell.number === undefined || power === 0 ? cell : { ...cell, number: shift(cell.number, power) };
}

function statedWeights(
  texts: readonly PlacedText[],
  choices: readonly string[],
): Pick<SurveyTable, "choiceWeights" | "weightsFrom"> {
  for (const { text, place } of texts) {
    const choiceWeights = readChoiceWeights(text, choices);
    if (choiceWeights !== undefined) return { choiceWeights, weightsFrom: place };
  }
  return {};
}
