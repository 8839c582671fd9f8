import { inLots, inTurn } from "../../../../src/workbook/excel/inTurn";

describe("one request after another", () => {
  test("lots are as few as their limit allows, in order, and what is too heavy goes alone", () => {
    const items = [3, 4, 5, 20, 1].map((weight) => ({ weight }));
    expect(inLots(items, 10).map((lot) => lot.map(({ weight }) => weight))).toEqual([[3, 4], [5], [20], [1]]);
  });

  test("a step begins when the one before it has ended", async () => {
    const told: string[] = [];
    await inTurn([1, 2], async (item) => {
      told.push(`begin ${String(item)}`);
      await Promise.resolve();
      told.push(`end ${String(item)}`);
    });
    expect(told).toEqual(["begin 1", "end 1", "begin 2", "end 2"]);
  });
});
