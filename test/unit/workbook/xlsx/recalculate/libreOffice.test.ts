import { type CellValue, isError } from "../../../../../src/core";
import { after, sheetOf } from "./books";
import { DATA, EXPRESSIONS } from "./expressions";
import { recalculatedByLibreOffice } from "./libreOffice";

const expressions = Object.values(EXPRESSIONS)
  .flat()
  .map(([formula, , calc], index) => ({ at: `Z${String(index + 100)}`, formula, calc }));

test("LibreOffice, told to recalculate, gets the same values, except where it is known to differ from Excel", () => {
  const formulas = expressions.map(({ at, formula }) => [at, { value: null, formula }] as const);
  const data = sheetOf("数 据", { ...DATA, ...Object.fromEntries(formulas) });
  const chain = sheetOf("评 分.1", {
    A1: 8.5,
    A2: "=ROUND(A1*'数 据'!$F$3/7,2)",
    A3: "=SUM($A$1:A2)+'数 据'!Z100",
    A4: '=IF(A3>=20,"良",IF(A3>=10,"中","差"))',
    A5: "=COUNTA('数 据'!Z100:Z999)+A1",
  });
  const ours = after([data, chain], ["评 分.1!A1"]);
  const theirs = recalculatedByLibreOffice([data, chain]);

  expect(ours.stale).toEqual([]);
  const differing = Object.entries(ours.values).filter(([cell, value]) => !isClose(value, theirs.get(cell)));
  const expected = expressions.filter(({ calc }) => calc !== undefined).map(({ at }) => `数 据!${at}`);
  expect(differing.map(([cell, value]) => ({ cell, value, theirs: theirs.get(cell) }))).toEqual(
    expected.map((cell) => ({ cell, value: ours.values[cell], theirs: theirs.get(cell) })),
  );
  expect(Object.keys(ours.values)).toHaveLength(expressions.length + 4);
}, 180_000);

function isClose(one: CellValue, other: CellValue | undefined): boolean {
  if (typeof one === "number" && typeof other === "number")
    return Math.abs(one - other) <= 1e-12 * Math.max(1, Math.abs(one));
  return isError(one) && isError(other) ? one.error === other.error : one === other;
}
