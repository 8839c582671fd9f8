import { displayText, type GridView } from "../grid";
import { nextFilledRow } from "./headerRows";
import type { Heading } from "./lexicon/headings";
import { findHeading } from "./lexicon/lookUp";
import { isNoteRow } from "./rowFacts";

/** A cell of a row that may number the columns. */
interface Mark {
  readonly column: number;
  readonly text: string;
}

/**
 * A row below a header that only numbers the columns (栏次 | 1 | 2 | 3=1+2, 甲 | 乙 | 1 | 2, A | B | C=A+B): part of the header, and no
 * figures. A first row of figures that follow each other is told from it by its label, or by what stands below.
 */
export function isColumnNumbers(view: GridView, row: number, header: readonly [number, number]): boolean {
  const marks = marksOf(view, row);
  const labels = marks.filter(({ text }) => LABEL.test(text) || LEVELS.test(text));
  const stems = marks.filter(({ text }) => STEM.test(text));
  const numbers = marks.filter((mark) => !labels.includes(mark) && !stems.includes(mark));
  const [first] = numbers;
  if (first === undefined || numbers.length < 2 || !isRun(numbers)) return false;
  if (labels.length > 0) return true;
  if (orderOf(first.text, NUMBER) !== 1) return orderOf(first.text, LETTER) === 1 && isWorkedOut(numbers);
  return stems.length > 0 ? areLabels(view, row, stems) : areNumbers(view, row, numbers, header);
}

const LABEL = /^(?:栏次|栏目|行次)$/;
/** Over the columns of a 科目编码, in the row that numbers the others (类 | 款 | 项 | 栏次 | 1 | 2). */
const LEVELS = /^[类款项]$/;
const STEM = /^[甲乙丙丁戊己庚辛壬癸]$/;
const FORMULA = /(?:=[A-Z\d+\-*/×÷()%.]+)?$/.source;
const NUMBER = new RegExp(`^\\(?(\\d{1,2})\\)?${FORMULA}`);
const LETTER = new RegExp(`^\\(?([A-Z])\\)?${FORMULA}`);

/** What the cells of a row show, merged areas counted once, blank ones left out. */
function marksOf(view: GridView, row: number): readonly Mark[] {
  const marks: Mark[] = [];
  for (let column = 0; column < view.width(row); column += 1) {
    const merge = view.merge(row, column);
    const text = merge !== undefined && column > merge.left ? "" : textAt(view, row, column);
    if (text !== "") marks.push({ column, text });
  }
  return marks;
}

/** The value as it stands, whatever its format: numbers of columns are often shown like the amounts below them. */
function textAt(view: GridView, row: number, column: number): string {
  const value = view.cell(row, column)?.value ?? "";
  return String(typeof value === "object" ? value.error : value)
    .normalize("NFKC")
    .replace(/\s/g, "");
}

/** The place of 3, (3) or 3=1+2 among numbers, of C or C=A+B among letters. */
function orderOf(text: string, pattern: RegExp): number | undefined {
  const order = pattern.exec(text)?.[1];
  if (order === undefined) return undefined;
  return pattern === LETTER ? order.charCodeAt(0) - 64 : Number(order);
}

/** True for numbers, or letters, each one after the one before. */
function isRun(marks: readonly Mark[]): boolean {
  return [NUMBER, LETTER].some((pattern) => {
    const orders = marks.map(({ text }) => orderOf(text, pattern));
    return orders.every((order, index) => order !== undefined && order === (orders[0] ?? 0) + index);
  });
}

function isWorkedOut(marks: readonly Mark[]): boolean {
  return marks.some(({ text }) => text.includes("="));
}

/** 甲 begins to number label columns, unless rows go on by that name below. */
function areLabels(view: GridView, row: number, stems: readonly Mark[]): boolean {
  const below = rowBelow(view, row);
  const goesOn = stems.some(({ column }) => below !== undefined && STEM.test(textAt(view, below, column)));
  return stems[0]?.text === "甲" && !goesOn;
}

/** Bare numbers: over names or codes they are no figures unless these go on below, over 序号 only where it begins anew. */
function areNumbers(view: GridView, row: number, numbers: readonly Mark[], header: readonly [number, number]): boolean {
  const below = rowBelow(view, row);
  const roleOf = ({ column }: Mark) => headingOf(view, header, column)?.role ?? "";
  const labels = numbers.filter(({ column }) => headingOf(view, header, column)?.use === "label");
  const [first] = labels;
  if (below === undefined) return labels.some((mark) => !NUMBERED.has(roleOf(mark)));
  if (first === undefined) return true;
  const under = ({ column }: Mark): Mark => ({ column, text: textAt(view, below, column) });
  const isSequence = labels.length === 1 && roleOf(first) === "sequence";
  return isSequence ? under(first).text === first.text : !labels.every((mark) => isRun([mark, under(mark)]));
}

/** Label columns that hold numbers by nature. */
const NUMBERED: ReadonlySet<string> = new Set(["sequence", "code"]);

/** The lowest known heading over a column. */
function headingOf(view: GridView, header: readonly [number, number], column: number): Heading | undefined {
  for (let row = header[1]; row >= header[0]; row -= 1) {
    const heading = findHeading(displayText(view.cell(row, column)));
    if (heading !== undefined) return heading;
  }
  return undefined;
}

/** The next filled row, unless it is a note. */
function rowBelow(view: GridView, row: number): number | undefined {
  const next = nextFilledRow(view, row);
  return next === undefined || isNoteRow(next.facts) ? undefined : next.row;
}
