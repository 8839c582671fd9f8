import { NO_MEMORY } from "../../../src/core";
import { isNothing, readMemory } from "../../../src/workbook/memoryGuards";

const CHOICE = { indicator: "A\nA1\n论证", score: "computed", reason: "按规则" };
const PRECISION = { sheet: "表1", table: "预算表", aspect: "amount", decimals: 2 };
const UNIT = { what: "unit", sheet: "表1", table: "预算表", is: "元" };

function read(fields: Readonly<Record<string, unknown>>) {
  return readMemory({ version: 1, decisions: [], ...fields });
}

test("choices count where they name an indicator, a reason, and ours or a decimal score", () => {
  const given = { ...CHOICE, score: { given: "3.50" } };
  const odd = [null, { ...CHOICE, reason: 1 }, { ...CHOICE, score: "ours" }, { ...CHOICE, score: { given: "1e3" } }];
  expect(read({ choices: [CHOICE, ...odd, given] })).toEqual({ ...NO_MEMORY, choices: [CHOICE, given] });
  expect(read({ choices: odd })).toEqual(NO_MEMORY);
});

test("settings keep what makes sense of them", () => {
  const colours = { error: "FF0000", suspect: null, rounding: "edecf7", remark: null };
  const settings = {
    scheme: 3,
    choiceWeights: { 3: ["1", "0.6", "0"], 4: ["1", "0"], 2: ["1", "x"] },
    partialStep: "half",
    precisions: [
      PRECISION,
      { ...PRECISION, decimals: -1 },
      { ...PRECISION, decimals: 16 },
      { ...PRECISION, aspect: "?" },
    ],
    markColours: colours,
  };
  expect(read({ settings })).toEqual({
    ...NO_MEMORY,
    settings: { choiceWeights: { 3: ["1", "0.6", "0"] }, precisions: [PRECISION], markColours: colours },
  });
  expect(read({ settings: { scheme: "x", markColours: { ...colours, error: "red" } } })).toEqual({
    ...NO_MEMORY,
    settings: { scheme: "x" },
  });
  const partial = { partialStep: "started" };
  expect(read({ settings: partial })).toEqual({ ...NO_MEMORY, settings: partial });
  expect(read({ settings: { markColours: { error: "FF0000" } } })).toEqual(NO_MEMORY);
});

test("corrections count where they say what, where and which", () => {
  const role = { what: "rowRole", sheet: "表1", table: "预算表", row: "合计", is: "total" };
  const column = { what: "column", sheet: "表1", table: "预算表", column: "预算 / 调整后", is: "adjusted" };
  const kind = { what: "tableKind", sheet: "表1", table: "预算表", is: "execution" };
  const odd = [{ ...role, is: "sum" }, { ...column, column: 1 }, { ...kind, what: "x" }, { ...UNIT, row: 2 }, 1];
  expect(read({ corrections: [role, ...odd, column, kind, UNIT] })).toEqual({
    ...NO_MEMORY,
    corrections: [role, column, kind, UNIT],
  });
});

test("memory is nothing only where no field of it says anything", () => {
  expect(isNothing(NO_MEMORY)).toBe(true);
  expect(isNothing({ ...NO_MEMORY, choices: [], settings: {}, corrections: [] })).toBe(true);
  expect(isNothing({ ...NO_MEMORY, settings: { scheme: "x" } })).toBe(false);
  expect(isNothing({ ...NO_MEMORY, choices: [{ indicator: "a", score: "computed", reason: "b" }] })).toBe(false);
  expect(
    isNothing({ ...NO_MEMORY, corrections: [{ what: "tableKind", sheet: "a", table: "b", is: "execution" }] }),
  ).toBe(false);
});
