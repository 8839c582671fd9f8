import { trackOwnWrites } from "../../../../src/workbook/excel/OwnWrites";

const change = { worksheetId: "{1}", address: "B3" };

describe("our own writes among Excel's events", () => {
  test("Excel's word counts where it gives one", () => {
    const own = trackOwnWrites(() => 0);
    expect(own.covers({ ...change, triggerSource: "ThisLocalAddin" })).toBe(true);
    own.add([change], []);
    expect(own.covers({ ...change, triggerSource: "Unknown" })).toBe(false);
  });

  test("else a cell that we wrote to counts as ours for five seconds, and its neighbour does not", () => {
    let time = 0;
    const own = trackOwnWrites(() => time);
    own.add([change], []);
    expect([own.covers(change), own.covers({ ...change, address: "B4" })]).toEqual([true, false]);
    time = 5000;
    expect(own.covers(change)).toBe(false);
  });
});
