import { COLUMN_WORDS, MONEY_WORDS, UNIT_WORDS } from "../../../../../src/core";
import { isKnownWord } from "../../../../../src/core/table/corrections/applyCorrections";

const of = { sheet: "表一", table: "某表" };
const columnWords = Object.values(COLUMN_WORDS).flat();

test("every word that a person can choose for a column is one that is understood, and none is offered twice", () => {
  expect(columnWords.filter((is) => !isKnownWord({ what: "column", ...of, column: "甲", is }))).toEqual([]);
  expect(new Set(columnWords).size).toBe(columnWords.length);
});

test("every unit that a person can choose is one that is understood, for a column or for a table", () => {
  expect(UNIT_WORDS.filter((is) => !isKnownWord({ what: "unit", ...of, column: "甲", is }))).toEqual([]);
  expect(MONEY_WORDS.filter((is) => !isKnownWord({ what: "unit", ...of, is }))).toEqual([]);
  expect(MONEY_WORDS.slice(0, 1)).toEqual(["元"]);
});
