import { runInNewContext } from "node:vm";
import { bundleExcelHost } from "../support/excelHost/bundle";
import { fromModel } from "../support/excelHost/fromModel";
import { fromXlsx } from "../support/excelHost/fromXlsx";
import { createHost } from "../support/excelHost/createHost";
import { snapshotOf } from "../support/excelHost/HostModel";
import { loadClient } from "../support/excelHost/loadClient";
import { editsOf } from "../support/excelHost/user";
import { buildXlsx } from "../support/workbooks/buildXlsx";
import type { WorkbookModel } from "../support/workbooks/WorkbookModel";

const MODEL: WorkbookModel = {
  sheets: [
    {
      name: "表",
      cells: {
        A1: "指标",
        B2: { value: 3, formula: "SUM(A2:A3)" },
        A2: { value: 1, format: "0.00", fill: "DDEBF7" },
        A3: 2,
      },
      merges: ["A1:B1"],
      notes: { A3: "张三：待核" },
      hiddenRows: [2],
    },
  ],
};

async function started(told: Parameters<typeof createHost>[1] = {}) {
  const host = createHost(fromModel(MODEL), told);
  return { host, ...(await loadClient(host)) };
}

describe("the emulated Excel under the genuine client", () => {
  test("what a program sets is read back in the same round trip, with formulas brought up to date", async () => {
    const { host, Excel } = await started();
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("表");
      sheet.getRange("A3").values = [[5]];
      const range = sheet.getRange("A1:B3").load("values,formulas,valueTypes,numberFormat");
      await context.sync();
      return [range.values, range.formulas[1], range.valueTypes[1], range.numberFormat[1]];
    });
    expect(read[0]).toEqual([
      ["指标", ""],
      [1, 6],
      [5, ""],
    ]);
    expect(read.slice(1)).toEqual([
      [1, "=SUM(A2:A3)"],
      ["Double", "Double"],
      ["0.00", "General"],
    ]);
    expect(host.requests).toHaveLength(1);
  });

  test("text that reads like a formula, a number or a date becomes one unless an apostrophe stands before it", async () => {
    const { host, Excel } = await started();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("表");
      sheet.getRange("D1:D5").values = [["=A2+1"], ["'=A2+1"], ["1/2"], ["50%"], ["-"]];
      await context.sync();
    });
    const { valueAt, formulaAt } = editsOf(host);
    const column = [0, 1, 2, 3, 4].map((row) => ({ sheet: "表", row, column: 3 }));
    expect(column.map(formulaAt)).toEqual(["A2+1", null, null, null, null]);
    expect(column.slice(1).map(valueAt)).toEqual(["=A2+1", 45_292, 0.5, "-"]);
  });

  test("a member that is not emulated, or that came with a later version, fails loudly", async () => {
    const { Excel } = await started({ level: 12 });
    const calls = [
      (sheet: Excel.Worksheet) => sheet.charts.load("items/name"),
      (sheet: Excel.Worksheet) => sheet.getRange("A1").getMergedAreasOrNullObject(),
    ];
    for (const call of calls) {
      const failed = Excel.run(async (context) => {
        call(context.workbook.worksheets.getItem("表"));
        await context.sync();
      });
      await expect(failed).rejects.toMatchObject({ code: "ApiNotFound" });
    }
  });

  test("a failure at one action leaves what was done before it done", async () => {
    const { host, Excel } = await started();
    const before = snapshotOf(host.model);
    host.behaviour.failures.push({ request: 1, action: 12, code: "GeneralException" });
    const failed = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("表");
      for (const address of ["C1", "C2", "C3", "C4"]) sheet.getRange(address).values = [[1]];
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({ code: "GeneralException" });
    expect(snapshotOf(host.model)).not.toEqual(before);
    expect(editsOf(host).valueAt({ sheet: "表", row: 3, column: 2 })).toBeNull();
  });

  test.each([
    [{ isEditing: true }, "InvalidOperationInCellEditMode"],
    [{ isSessionLost: true }, "InvalidOrTimedOutSession"],
    [{ longestRequest: 10 }, "RequestPayloadSizeLimitExceeded"],
    [{ longestAnswer: 10 }, "ResponsePayloadSizeLimitExceeded"],
  ] as const)("%j is told as %s", async (told, code) => {
    const { Excel } = await started(told);
    const failed = Excel.run(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({ code });
  });

  test("a protected sheet takes neither values nor fills", async () => {
    const { host, Excel } = await started();
    for (const sheet of host.model.sheets) sheet.isProtected = true;
    const before = snapshotOf(host.model);
    const writes = [
      (range: Excel.Range) => (range.values = [[1]]),
      (range: Excel.Range) => (range.format.fill.color = "#FF0000"),
    ];
    for (const write of writes) {
      const failed = Excel.run(async (context) => {
        write(context.workbook.worksheets.getItem("表").getRange("A2"));
        await context.sync();
      });
      await expect(failed).rejects.toMatchObject({ code: "AccessDenied" });
    }
    expect(snapshotOf(host.model)).toEqual(before);
  });

  test("edits of the user and of programs are told apart to those who listen", async () => {
    const { host, Excel } = await started();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        heard.push(`${event.address} ${event.triggerSource}`);
        return Promise.resolve();
      });
      await context.sync();
      context.workbook.worksheets.getItem("表").getRange("A2").values = [[7]];
      await context.sync();
    });
    editsOf(host).type({ sheet: "表", row: 2, column: 0 }, 8);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual(["A2 ThisLocalAddin", "A3 Unknown"]);
  });

  test("a file opens as it is: cells, formats, fills, merged areas, notes and hidden rows", () => {
    const opened = snapshotOf(fromXlsx(buildXlsx(MODEL), "测试.xlsx"));
    expect(opened).toEqual(snapshotOf(fromModel(MODEL)));
    expect(JSON.stringify(opened)).toContain(`"R2C1":[1,"",false,{"fill/color":"#DDEBF7"`);
  });

  test("it goes into a page as one script", async () => {
    const page: Record<string, unknown> = { setTimeout, console };
    page["window"] = page;
    runInNewContext(await bundleExcelHost(), page);
    expect(page["excelHost"]).toMatchObject({ start: expect.any(Function) as unknown });
  }, 60_000);
});
