import type { Entry } from "../logical/canvas";
import { moneyUnitOf, wordOf, type Drawing } from "./Grid";
import type { MeasureModel, RowModel, TableModel } from "./TableModel";

/** A column of a table as one layout writes it. */
export interface LaidColumn {
  /** Heading texts from top to bottom; one, or two where it stands under a band. */
  readonly headings: readonly string[];
  readonly entry: (row: RowModel, year: number, position: number) => Entry;
  /** Equal labels below each other are one: merged, or written once. */
  readonly isGroup?: boolean;
}

/** Columns of the labels: number, year, codes, groups, the row's own name. */
export function labelColumns(model: TableModel, drawing: Drawing, years: readonly number[]): readonly LaidColumn[] {
  const { choices } = drawing;
  const columns: LaidColumn[] = [];
  if (choices.has("sequenceColumn")) columns.push(numbers());
  if (years.length > 1) columns.push({ headings: ["年度"], entry: (_, year) => `${String(year)}年`, isGroup: true });
  columns.push(...codeColumns(model, drawing));
  const words = model.labels.map((label) => wordOf(drawing, label));
  words.slice(0, -1).forEach((heading, level) => {
    columns.push({ headings: [heading], entry: (row) => model.outer?.(row)[level] ?? null, isGroup: true });
  });
  if (showsGroups(model, drawing))
    columns.push({ headings: ["支出类别"], entry: (row) => row.group ?? null, isGroup: true });
  columns.push({ headings: [words.at(-1) ?? ""], entry: (row) => labelOf(row, model, drawing) });
  return columns;
}

function showsGroups(model: TableModel, { choices }: Drawing): boolean {
  const isAsked = choices.has("mergedGroups") || choices.has("repeatedGroups") || choices.has("firstLabelOnly");
  return isAsked && model.rows.some((row) => row.group !== undefined);
}

function numbers(): LaidColumn {
  return { headings: ["序号"], entry: (row, _, position) => (row.role === "item" ? position + 1 : null) };
}

function codeColumns(model: TableModel, { choices }: Drawing): readonly LaidColumn[] {
  if (!model.rows.some((row) => row.code !== undefined) || choices.has("codesInLabels")) return [];
  if (!choices.has("codesSplit") && !choices.has("codesWithoutZeros"))
    return [{ headings: ["科目编码"], entry: (row) => row.code ?? null }];
  const part = (code: string | undefined, from: number, to: number): Entry => {
    const digits = code?.slice(from, to) ?? "";
    if (digits === "") return null;
    return choices.has("codesWithoutZeros") ? Number(digits) : digits;
  };
  return [
    { headings: ["科目编码", "类"], entry: (row) => part(row.code, 0, 3) },
    { headings: ["科目编码", "款"], entry: (row) => part(row.code, 3, 5) },
  ];
}

/** Two full-width blanks, as a paragraph begins. */
const INDENT = "\u3000\u3000";
const NUMBERS = "一二三四五六七八九十";

/** The words of a row: numbered, spaced out, or behind its code. */
function labelOf(row: RowModel, model: TableModel, drawing: Drawing): string {
  const { choices } = drawing;
  const word = wordOf(drawing, row.words);
  if (choices.has("codesInLabels") && row.code !== undefined) return `${row.code} ${word}`;
  if (row.role !== "item" || model.isFixed === true || model.outer !== undefined) return word;
  const position = model.rows.filter((other) => other.role === "item").indexOf(row);
  if (choices.has("numberedLabels") && position < NUMBERS.length) return `${NUMBERS[position] ?? ""}、${word}`;
  if (choices.has("spacedLabels") && row.concept !== undefined) return `${INDENT}${word}`;
  return word;
}

/** Columns of the figures, for each year where the years stand in columns. */
export function measureColumns(model: TableModel, drawing: Drawing, years: readonly number[]): readonly LaidColumn[] {
  const { choices, random } = drawing;
  const isShuffled = choices.has("columnOrder") && model.isFixed !== true;
  const measures = isShuffled ? random.shuffle(model.measures) : model.measures;
  const isBanded = choices.has("twoLevelHeading") || choices.has("unmergedHeading");
  const isSurvey = choices.has("choicesInTwoRows") && model.id === "survey";
  const order = years.length > 1 && random.chance(0.5) ? years.toReversed() : years;
  const dated = order.length > 1 ? order : [undefined];
  return dated.flatMap((year) =>
    measures.map((measure): LaidColumn => {
      const word = headingOf(measure, drawing);
      const entry: LaidColumn["entry"] = (row, rowYear) => model.entry(row, measure, year ?? rowYear);
      if (isSurvey && measure.band !== undefined)
        return { headings: [`选${measure.band}`, measure.kind === "count" ? "人数" : "占比"], entry };
      if (year !== undefined)
        return { headings: isBanded ? [`${String(year)}年`, word] : [`${String(year)}年${word}`], entry };
      const band = isBanded && model.id !== "survey" && !isShuffled ? measure.band : undefined;
      return { headings: band === undefined ? [word] : [band, word], entry };
    }),
  );
}

function headingOf(measure: MeasureModel, drawing: Drawing): string {
  const { choices } = drawing;
  const isMoney = measure.kind === "money";
  const words =
    choices.has("unitInHeading") && isMoney ? measure.words.filter((word) => !/[（(]/.test(word)) : measure.words;
  const word = wordOf(drawing, words);
  if (isMoney && choices.has("unitInHeading")) return `${word}（${moneyUnitOf(choices).name}）`;
  if (measure.kind === "rate" && choices.has("percentNumber") && !word.includes("%")) return `${word}（%）`;
  return choices.has("spacedLabels") && word.length === 2 ? word.replace(/(?<=.)(?=.)/g, " ") : word;
}

/** Columns behind the figures: a unit for each row, remarks, an empty one before them. */
export function trailingColumns(model: TableModel, { choices }: Drawing): readonly LaidColumn[] {
  const columns: LaidColumn[] = [];
  if (choices.has("unitColumn") && model.unit === "money")
    columns.push({ headings: ["计量单位"], entry: () => moneyUnitOf(choices).name });
  if (choices.has("innerBlankColumn")) columns.push({ headings: [], entry: () => null });
  if (choices.has("remarkColumn"))
    columns.push({ headings: ["备注"], entry: (_, __, position) => (position % 3 === 1 ? "按批复执行" : null) });
  return columns;
}
