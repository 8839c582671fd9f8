import type { CellPlace, GridView } from "../grid";
import { rowRole, type Row, type Table } from "../table";
import { indicatorCell } from "./indicatorCell";
import { readChoiceWeights } from "./readChoiceWeights";
import { readSurveyRow, surveyColumns } from "./readSurveyRow";
import type { SurveyTable, SurveyTableRow } from "./IndicatorSheet";
import { AVERAGE_ROW, SHARES_ROW } from "./surveyWords";

/** A text of the workbook with its place. */
export interface PlacedText {
  readonly text: string;
  readonly place: CellPlace;
}

/** Reads the counted answers of a survey; choice weights come from the first of its headings and `texts` that states them all. */
export function readSurveyTable(view: GridView, table: Table, texts: readonly PlacedText[]): SurveyTable {
  const columns = surveyColumns(table);
  const choices = columns.counts.map((column) => column.choice ?? "");
  const rows: SurveyTableRow[] = [];
  const summary: { -readonly [K in "mean" | "total" | "average"]?: NonNullable<SurveyTable[K]> } = {};
  const blockRows = table.blocks[0]?.rows ?? [];
  blockRows.forEach((row, position) => {
    const own = row.path.at(-1) ?? "";
    if (position > 0 && SHARES_ROW.test(own)) return;
    const read = readSurveyRow(view, table, columns, row, sharesBelow(blockRows, position));
    const isAverage = AVERAGE_ROW.test(read.label);
    if (rowRole(read.label) === "item" && !isAverage) {
      rows.push(read);
      return;
    }
    if (isAverage) summary.average ??= read;
    else if (rowRole(read.label) === "total") summary.total ??= read;
    const { satisfaction } = read;
    summary.mean ??= {
      label: indicatorCell(view, row.index, row.labelColumn),
      ...(satisfaction === undefined ? {} : { satisfaction }),
    };
  });
  const stated = statedWeights([...headingTexts(table), ...table.notes, ...texts], choices);
  return { sheet: table.sheet, title: table.title, choices, rows, ...summary, ...stated };
}

function sharesBelow(rows: readonly Row[], position: number): Row | undefined {
  const below = rows[position + 1];
  return below !== undefined && SHARES_ROW.test(below.path.at(-1) ?? "") ? below : undefined;
}

/** Title and headings, those of the choices in one: 非常满意（100分）, 满意（80分）. */
function headingTexts({ sheet, title, range, headerRows, columns }: Table): readonly PlacedText[] {
  const place = { sheet, row: headerRows[0], column: range.left };
  const headings = columns.flatMap(({ path }) => path.at(-1) ?? []);
  const ofChoices = columns.flatMap(({ choice, path }) => (choice === undefined ? [] : path.join(" ")));
  return [title, ...headings, ofChoices.join("、").replace(/[()（）]/g, "")].map((text) => ({ text, place }));
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
