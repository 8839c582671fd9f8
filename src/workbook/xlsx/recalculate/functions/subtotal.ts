import { toNumber } from "../coerce";
import { single } from "../lift";
import type { Scope } from "../Scope";
import { unsupported } from "../unsupported";
import { NOT_A_VALUE, type Operand, isFault, isGrid } from "../values";
import { type WorksheetFunction, ofOperands } from "./Call";
import { SUMMARIES, numbersOf } from "./statistics";

/** What the first argument chooses; 100 more leaves hidden rows out. */
const SUMMARY_OF = new Map([
  [1, SUMMARIES.AVERAGE],
  [4, SUMMARIES.MAX],
  [5, SUMMARIES.MIN],
  [6, SUMMARIES.PRODUCT],
  [9, SUMMARIES.SUM],
]);

/** SUBTOTAL passes over the subtotals within its blocks. Which rows a filter hides is not known: with hidden rows it gives up. */
export const SUBTOTAL: WorksheetFunction = ofOperands(([choice = null, ...blocks], { scope }) => {
  const code = toNumber(single(choice));
  if (isFault(code)) return code;
  const summarise = SUMMARY_OF.get(code % 100) ?? unsupported();
  const numbers = numbersOf(blocks.map((block) => withoutSubtotals(block, scope)));
  return isFault(numbers) ? numbers : summarise(numbers);
});

function withoutSubtotals(block: Operand, { book }: Scope): Operand {
  if (!isGrid(block) || block.origin === undefined) return NOT_A_VALUE;
  const { height, origin, at } = block;
  const sheet = book.sheets[origin.sheet];
  if (sheet?.hiddenRows.some((row) => row >= origin.row && row < origin.row + height)) unsupported();
  return {
    ...block,
    at: (row, column) => {
      const formula = sheet?.rows[origin.row + row]?.[origin.column + column]?.formula;
      return formula !== undefined && /\b(?:SUBTOTAL|AGGREGATE)\(/i.test(formula) ? null : at(row, column);
    },
  };
}
