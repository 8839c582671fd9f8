import { after, sheetOf } from "./books";
import { DATA, EXPRESSIONS } from "./expressions";

describe.each(Object.entries(EXPRESSIONS))("formulas with %s", (_, expressions) => {
  test.each(expressions.map(([formula, value]) => [formula, value] as const))("%s", (formula, value) => {
    // The formula was never calculated, and a reader of the changed cell needs it.
    const data = sheetOf("数 据", { ...DATA, Z99: { value: null, formula } });
    const reader = sheetOf("评 分", { A1: 1, A2: "=IF(ISBLANK('数 据'!Z99),A1,A1)" });
    const { values, stale } = after([data, reader], ["评 分!A1"]);
    expect(stale).toEqual([]);
    const result = values["数 据!Z99"];
    if (typeof value === "number") expect(result).toBeCloseTo(value, 12);
    else expect(result).toEqual(value);
  });
});
