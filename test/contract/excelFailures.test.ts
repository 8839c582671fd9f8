import type { ChangeSet } from "../../src/core";
import { NO_CHANGES } from "../../src/core";
import type { ExcelWorkbook } from "../../src/workbook/excel/openExcel";
import { fromModel } from "../support/excelHost/fromModel";
import { snapshotOf } from "../support/excelHost/HostModel";
import { openHost } from "../support/excelHost/openHost";
import { sampleReport } from "../support/workbooks/sampleReport";
import type { WorkbookModel } from "../support/workbooks/WorkbookModel";

const MODEL: WorkbookModel = {
  sheets: [
    {
      name: "评分",
      cells: {
        A1: "指标",
        A2: "执行率",
        B2: { value: 3, fill: "DDEBF7" },
        B3: { value: 3, formula: "SUM(B2)" },
        C2: "001",
      },
      merges: ["A5:B6"],
      notes: { A2: "张三：待核" },
    },
    { name: "底稿", cells: { A1: "甲", B2: 5 } },
  ],
};

const FIRST: ChangeSet = {
  cells: [
    { sheet: "评分", row: 1, column: 1, value: 9 },
    { sheet: "评分", row: 6, column: 0, value: "=1+1" },
  ],
  marks: [
    { sheet: "评分", row: 1, column: 1, level: "error", note: "不一致" },
    { sheet: "评分", row: 5, column: 1, level: "suspect", note: "待核实" },
    { sheet: "底稿", row: 1, column: 1, level: "rounding", note: "尾差" },
  ],
  sheets: [sampleReport("绩核结果", "评分")],
};

const SECOND: ChangeSet = {
  cells: [
    { sheet: "评分", row: 1, column: 1, value: 8 },
    { sheet: "评分", row: 1, column: 2, value: "优" },
  ],
  marks: [{ sheet: "底稿", row: 0, column: 0, level: "error", note: "另一处" }],
  sheets: [sampleReport("绩核结果", "底稿"), sampleReport("绩核明细", "底稿")],
};

type Use = readonly [name: string, use: (workbook: ExcelWorkbook) => Promise<unknown>, prepare: readonly ChangeSet[]];

const USES: readonly Use[] = [
  ["the first write", (workbook) => workbook.apply(FIRST), []],
  ["a write in the place of another", (workbook) => workbook.apply(SECOND), [FIRST]],
  ["an undo", (workbook) => workbook.apply(NO_CHANGES), [FIRST]],
  ["to take marks back", (workbook) => workbook.clearMarks(), [FIRST]],
  ["to keep what people say", (workbook) => workbook.remember({ version: 1, decisions: [decision()] }), [FIRST]],
];

function decision() {
  return { id: "sum:1", decision: "dismissed", reason: "口径不同", figures: "1|2" } as const;
}

async function prepared(before: readonly ChangeSet[]) {
  const opened = await openHost(fromModel(MODEL));
  await opened.workbook.read();
  for (const changes of before) await opened.workbook.apply(changes);
  return opened;
}

/** How many round trips a use makes, and how many actions each has. */
async function tripsOf([, use, before]: Use): Promise<readonly number[]> {
  const { workbook, host } = await prepared(before);
  const start = host.requests.length;
  await use(workbook);
  return host.requests.slice(start).map(({ Actions }) => Actions.length);
}

describe.each(USES)("%s that fails", (...current) => {
  const [, use, before] = current;

  test("at any action of any round trip leaves the workbook as it was", async () => {
    const trips = await tripsOf(current);
    for (const [index, actions] of trips.entries()) {
      const step = Math.max(1, Math.floor(actions / 8));
      for (let action = 0; action < actions; action += step) {
        const { workbook, host } = await prepared(before);
        const snapshot = snapshotOf(host.model);
        host.behaviour.failures.push({ request: index + 1, action, code: "GeneralException" });
        await expect(use(workbook)).rejects.toMatchObject({ fault: "hostFailure" });
        expect(snapshotOf(host.model)).toEqual(snapshot);
      }
    }
  }, 120_000);

  test.each([
    [5004, "editing"],
    [5012, "sessionLost"],
    [5102, "busy"],
    [7000, "protected"],
  ])(
    "as a whole (%s) leaves the workbook as it was and says why",
    async (code, fault) => {
      const trips = await tripsOf(current);
      for (const index of trips.keys()) {
        const { workbook, host } = await prepared(before);
        const snapshot = snapshotOf(host.model);
        host.behaviour.failures.push({ request: index + 1, code });
        await expect(use(workbook)).rejects.toMatchObject({ fault });
        expect(snapshotOf(host.model)).toEqual(snapshot);
      }
    },
    120_000,
  );

  test("succeeds when it is tried once more", async () => {
    const trips = await tripsOf(current);
    const wanted = await prepared(before);
    await use(wanted.workbook);
    const { workbook, host } = await prepared(before);
    host.behaviour.failures.push({ request: trips.length, action: 3, code: "GeneralException" });
    await expect(use(workbook)).rejects.toMatchObject({ fault: "hostFailure" });
    await use(workbook);
    expect(snapshotOf(host.model)).toEqual(snapshotOf(wanted.host.model));
  }, 60_000);
});

describe("what cannot be put back at once", () => {
  test("is said, and the record in the workbook still takes everything back", async () => {
    const original = snapshotOf(fromModel(MODEL));
    const [, actions = 0] = await tripsOf(["", (workbook) => workbook.apply(FIRST), []]);
    for (const action of [Math.floor(actions / 2), actions - 5]) {
      const { workbook, host, reopen } = await prepared([]);
      host.behaviour.failures.push({ request: 2, action, code: "GeneralException" });
      host.behaviour.failures.push({ request: 3, code: 5004 });
      await expect(workbook.apply(FIRST)).rejects.toMatchObject({
        fault: "unrestored",
        message: expect.stringMatching(/排除上述问题后点“全部撤销”恢复。$/) as string,
      });
      expect(snapshotOf(host.model)).not.toEqual(original);
      const reopened = await reopen();
      await reopened.workbook.apply(NO_CHANGES);
      expect(snapshotOf(reopened.host.model)).toEqual(original);
    }
  });
});

describe("faults of the host", () => {
  test("while the user types into a cell, reading says to press Enter", async () => {
    const { workbook, host } = await openHost(fromModel(MODEL));
    host.behaviour.isEditing = true;
    await expect(workbook.read()).rejects.toMatchObject({
      fault: "editing",
      message: expect.stringContaining("按 Enter 结束单元格编辑") as string,
    });
    host.behaviour.isEditing = false;
    expect(await workbook.read()).toHaveLength(2);
  });

  test("a locked cell of a protected sheet is named, and nothing is written anywhere", async () => {
    const { workbook, host } = await openHost(fromModel(MODEL));
    const sheet = host.model.sheets[0];
    if (sheet !== undefined) sheet.isProtected = true;
    const before = snapshotOf(host.model);
    await expect(workbook.apply(FIRST)).rejects.toMatchObject({
      fault: "protected",
      message: expect.stringContaining("工作表「评分」受保护") as string,
    });
    expect(snapshotOf(host.model)).toEqual(before);
  });

  test("on a protected sheet unlocked cells take values, and marks are left out with a reason", async () => {
    const { workbook, host, valueAt } = await openHost(fromModel(MODEL));
    const [sheet] = host.model.sheets;
    const cell = sheet?.cells.get(16_384 + 1);
    if (sheet === undefined || cell === undefined) throw new Error("no cell");
    sheet.isProtected = true;
    cell.look["protection"] = { locked: false, formulaHidden: false };
    const place = { sheet: "评分", row: 1, column: 1 };
    const mark = { ...place, level: "error", note: "不一致" } as const;
    const receipt = await workbook.apply({ ...NO_CHANGES, cells: [{ ...place, value: 9 }], marks: [mark] });
    expect(receipt.written).toMatchObject([place]);
    expect(receipt.skipped).toEqual([{ ...place, because: expect.stringContaining("受保护") as string }]);
    expect(await valueAt(place)).toBe(9);
  });

  test.each([
    ["protected", "isStructureProtected", "保护工作簿"],
    ["readOnly", "isReadOnly", "另存为"],
  ] as const)("a workbook that is %s takes nothing and says what to do", async (fault, state, remedy) => {
    const { workbook, host } = await openHost(fromModel(MODEL));
    host.model[state] = true;
    const before = snapshotOf(host.model);
    await expect(workbook.apply(FIRST)).rejects.toMatchObject({
      fault,
      message: expect.stringContaining(remedy) as string,
    });
    expect(snapshotOf(host.model)).toEqual(before);
  });

  test("an Excel that is too old is told when the workbook is opened", async () => {
    await expect(openHost(fromModel(MODEL), { level: 8 })).rejects.toMatchObject({ fault: "missingFeature" });
  });

  test("a cell of a hidden sheet is not shown, and the user hears how to unhide it", async () => {
    const { workbook, host } = await openHost(fromModel(MODEL));
    const sheet = host.model.sheets[1];
    if (sheet !== undefined) sheet.visibility = "hidden";
    await expect(workbook.select({ sheet: "底稿", row: 1, column: 1 })).rejects.toMatchObject({
      fault: "hidden",
      message: expect.stringContaining("取消隐藏") as string,
    });
    await workbook.select({ sheet: "评分", row: 1, column: 1 });
    expect([host.model.activeSheet, host.model.selection]).toEqual([host.model.sheets[0]?.id, "B2"]);
  });

  test("the host's own code is kept", async () => {
    const { workbook, host } = await openHost(fromModel(MODEL));
    host.behaviour.failures.push({ request: 1, code: "SomethingNew" });
    await expect(workbook.read()).rejects.toMatchObject({ fault: "hostFailure", cause: { code: "SomethingNew" } });
  });
});
