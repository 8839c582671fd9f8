import fc from "fast-check";
import { readLedger, readSetting } from "../../../../src/core/ledger";
import { deriveRelations, holds, operandOf, type Relation } from "../../../../src/core/relation";
import { recogniseTables } from "../../../../src/core/table";
import { sheetOf } from "../../../support/sheetOf";

/** One rate of 执行数 over 调整后预算, or one change against 年初预算. */
function relationOf(head: string, above: number, below: number, claim: number): Relation | undefined {
  const names = head === "执行率" ? ["调整后预算", "执行数"] : ["年初预算", "调整后预算"];
  const readings = [
    recogniseTables(
      sheetOf([
        ["项目名称", ...names, head],
        ["甲项目", below, above, claim],
      ]),
    ),
  ];
  const { facts, unread } = readLedger(readings, readSetting(readings));
  return deriveRelations({ facts, unread }).find(({ form }) => form === "quotient" || form === "change");
}

const amount = fc.tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 2 }));

test.each(["执行率", "预算调整率"])("what doubles settle of a %s is what exact arithmetic says", (head) => {
  fc.assert(
    fc.property(
      amount,
      amount,
      fc.integer({ min: 0, max: 4 }),
      fc.integer({ min: -3, max: 3 }),
      (a, b, places, off) => {
        const [above, below] = [a[0] / 10 ** a[1], b[0] / 10 ** b[1]];
        if (below === 0) return;
        const ratio = above / below - (head === "执行率" ? 0 : 1);
        const relation = relationOf(head, above, below, Number((ratio + off * 10 ** -places).toFixed(places)));
        if (relation === undefined) return;
        expect(holds(relation)).toBe(holds(relation, (fact) => operandOf(fact)));
      },
    ),
    { numRuns: 400 },
  );
});
