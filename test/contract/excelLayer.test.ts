import type { ChangeSet, Mark } from "../../src/core";
import { NO_CHANGES, parseAddress } from "../../src/core";
import type { Edit } from "../../src/workbook/Workbook";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { fromModel } from "../support/excelHost/fromModel";
import { fromXlsx } from "../support/excelHost/fromXlsx";
import type { HostCell, HostModel } from "../support/excelHost/HostModel";
import { cellOf, keyOf, snapshotOf } from "../support/excelHost/HostModel";
import { openHost } from "../support/excelHost/openHost";
import { buildXlsx } from "../support/workbooks/buildXlsx";
import { sampleReport } from "../support/workbooks/sampleReport";
import type { WorkbookModel } from "../support/workbooks/WorkbookModel";

const SHEET = "评分 '1'";

const MODEL: WorkbookModel = {
  sheets: [
    {
      name: SHEET,
      cells: {
        A1: "指标评分表",
        A3: "预算执行率",
        B3: { value: 10, format: "0.00", fill: "DDEBF7" },
        B4: "1-2",
        B5: { value: 10, formula: "SUM(B3:B4)" },
        C3: { value: "0012", format: "@" },
        D3: { error: "#N/A" },
        D4: true,
      },
      merges: ["A1:D1", "A6:B7"],
      notes: { A3: "张三：待核" },
    },
    { name: "底稿", cells: { A1: 1 } },
  ],
};

function at(address: string) {
  const found = parseAddress(address);
  if (found === undefined) throw new Error(`no address: ${address}`);
  return { sheet: SHEET, ...found };
}

function mark(address: string, level: Mark["level"] = "error"): Mark {
  return { ...at(address), level, note: `${address} ${level}` };
}

/** A model whose cells show every kind of fill. */
function withFills(): HostModel {
  const model = fromModel(MODEL);
  const look = (address: string, value: HostCell["look"]) => {
    const sheet = model.sheets[0];
    const { row, column } = at(address);
    if (sheet !== undefined) Object.assign(cellOf(sheet, row, column).look, value);
  };
  look("E3", { "fill/color": "#FFFFFF", "fill/pattern": "LightUp", "fill/patternColor": "#C00000" });
  look("E4", { "fill/color": "#D9D9D9", "fill/pattern": "LinearGradient" });
  look("E5", { "font/bold": true, "borders/EdgeTop/style": "Continuous" });
  return model;
}

const EVERYTHING: ChangeSet = {
  cells: [
    ...["A3", "B3", "B4", "C3", "D3", "D4", "C4"].map((address) => ({ ...at(address), value: `=新${address}` })),
    { ...at("B5"), value: 14, replacesFormula: true },
    { ...at("G30"), value: "2024年1月" },
  ],
  marks: ["A3", "B3", "B7", "E3", "E4", "E5", "F20"].map((address) => mark(address)),
  sheets: [sampleReport("绩核结果", SHEET)],
};

describe("our layer in Excel, taken back", () => {
  test.each([
    ["at once", (opened: Awaited<ReturnType<typeof openHost>>) => Promise.resolve(opened)],
    ["after it was saved and opened again", (opened: Awaited<ReturnType<typeof openHost>>) => opened.reopen()],
  ])("leaves the whole workbook as it was, %s", async (_, later) => {
    const opened = await openHost(withFills());
    const before = snapshotOf(opened.host.model);
    const { skipped } = await opened.workbook.apply(EVERYTHING);
    expect(skipped.map(({ because }) => because)).toEqual([
      expect.stringContaining("已有批注"),
      expect.stringContaining("渐变"),
    ]);
    expect(snapshotOf(opened.host.model)).not.toEqual(before);
    const { workbook, host } = await later(opened);
    await workbook.apply(NO_CHANGES);
    expect(snapshotOf(host.model)).toEqual(before);
  });

  test("marks alone, after values and marks, leave what the values alone would have", async () => {
    const valued = await openHost(withFills());
    await valued.workbook.apply({ ...EVERYTHING, marks: [] });
    const { workbook, reopen } = await openHost(withFills());
    await workbook.apply(EVERYTHING);
    const marked = await reopen();
    await marked.workbook.clearMarks();
    expect(snapshotOf(marked.host.model)).toEqual(snapshotOf(valued.host.model));
  });

  test("a formula that a person let us replace is a formula again", async () => {
    const { workbook, formulaAt, valueAt } = await openHost(fromModel(MODEL));
    const { written } = await workbook.apply({
      ...NO_CHANGES,
      cells: [{ ...at("B5"), value: 14, replacesFormula: true }],
    });
    expect(written).toEqual([{ ...at("B5"), before: 10, beforeFormula: "SUM(B3:B4)", after: 14 }]);
    expect([await formulaAt(at("B5")), await valueAt(at("B5"))]).toEqual([null, 14]);
    await workbook.apply(NO_CHANGES);
    expect(await formulaAt(at("B5"))).toBe("SUM(B3:B4)");
  });

  test("what a file was given outside Excel is taken back in Excel", async () => {
    const bytes = buildXlsx(MODEL);
    const file = openXlsx(bytes, "测试.xlsx");
    await file.apply({
      ...EVERYTHING,
      cells: EVERYTHING.cells.filter(({ replacesFormula }) => replacesFormula !== true),
    });
    const { workbook, host } = await openHost(fromXlsx(file.save(), "测试.xlsx"));
    expect((await workbook.standing()).sheets).toEqual(["绩核结果"]);
    await workbook.apply(NO_CHANGES);
    expect(snapshotOf(host.model)).toEqual(snapshotOf(fromXlsx(bytes, "测试.xlsx")));
  });

  test("a fill that Excel's interface cannot set again stays, is recorded still, and the receipt says so", async () => {
    const { host } = await openHost(fromModel(MODEL));
    const themed = '<fill><patternFill patternType="solid"><fgColor theme="4"/></patternFill></fill>';
    const own = { ...at("B3"), fill: { color: "F7CBC6", before: themed, isNewCell: false } };
    const record = JSON.stringify({ format: "jihe/record@1", cells: [], marks: [own], sheets: [] });
    host.model.parts.push({
      id: "{1}",
      xml: `<record xmlns="urn:jihe:record:1">${record.replaceAll("<", "&lt;")}</record>`,
    });
    Object.assign(cellAt(host.model, "B3").look, { "fill/color": "#F7CBC6" });
    const { workbook, fillAt } = await openHost(host.model);
    const { skipped } = await workbook.apply(NO_CHANGES);
    expect(skipped).toEqual([{ ...at("B3"), because: expect.stringContaining("主题颜色") as string }]);
    expect(await fillAt(at("B3"))).toBe("F7CBC6");
    expect((await workbook.standing()).marks).toEqual([at("B3")]);
  });
});

function cellAt(model: HostModel, address: string): HostCell {
  const { row, column } = at(address);
  const cell = model.sheets[0]?.cells.get(keyOf(row, column));
  if (cell === undefined) throw new Error(`no cell: ${address}`);
  return cell;
}

describe("marks where Excel has no notes", () => {
  test.each([9, 12, 17])(
    "ExcelApi 1.%s: the fill is set, and the receipt tells the notes that are missing",
    async (level) => {
      const { workbook, host, fillAt, noteAt } = await openHost(fromModel(MODEL), { level });
      const before = snapshotOf(host.model);
      const { skipped } = await workbook.apply({ ...NO_CHANGES, marks: [mark("B3"), mark("D4", "remark")] });
      expect(skipped).toEqual([
        { ...at("B3"), because: expect.stringContaining("不提供批注") as string },
        { ...at("D4"), because: expect.stringContaining("不提供批注") as string },
      ]);
      expect([await fillAt(at("B3")), await noteAt(at("B3"))]).toEqual(["F7CBC6", null]);
      expect((await workbook.standing()).marks).toEqual([at("B3")]);
      await workbook.clearMarks();
      expect(snapshotOf(host.model)).toEqual(before);
    },
  );

  test("an Excel that does not tell of merged areas is read without them, with a warning", async () => {
    const { workbook } = await openHost(fromModel(MODEL), { level: 12 });
    expect(workbook.warnings).toEqual([expect.stringContaining("合并单元格")]);
    expect((await workbook.read()).map(({ merges }) => merges)).toEqual([[], []]);
    expect((await openHost(fromModel(MODEL))).workbook.warnings).toEqual([]);
  });

  test("notes need the loaded client too, not only Excel", async () => {
    const { workbook, noteAt } = await openHost(fromModel(MODEL), { level: 20, hasOldClient: true });
    const { skipped } = await workbook.apply({ ...NO_CHANGES, marks: [mark("B3")] });
    expect(skipped).toMatchObject([at("B3")]);
    expect(await noteAt(at("B3"))).toBeNull();
  });
});

describe("a threaded comment", () => {
  test("leaves no room for a note: the cell is filled only, and the receipt says so", async () => {
    const model = fromModel(MODEL);
    const { row, column } = at("B3");
    model.sheets[0]?.comments.set(keyOf(row, column), "李四：请核对");
    const { workbook, fillAt, noteAt } = await openHost(model);
    const { skipped } = await workbook.apply({ ...NO_CHANGES, marks: [mark("B3"), mark("D4")] });
    expect(skipped).toEqual([{ ...at("B3"), because: expect.stringContaining("已有批注") as string }]);
    expect([await fillAt(at("B3")), await noteAt(at("B3")), await noteAt(at("D4"))]).toEqual([
      "F7CBC6",
      null,
      "D4 error",
    ]);
  });
});

describe("reading what Excel tells in its own way", () => {
  test("text that looks like an error or a formula is text, and an error is one", async () => {
    const model = fromModel(MODEL);
    Object.assign(cellAt(model, "B4"), { value: "#N/A", isQuoted: true });
    Object.assign(cellAt(model, "A3"), { value: "=SUM(1)", isQuoted: true });
    const [sheet] = await (await openHost(model)).workbook.read();
    expect([sheet?.rows[3]?.[1], sheet?.rows[2]?.[0], sheet?.rows[2]?.[3]]).toEqual([
      { value: "#N/A" },
      { value: "=SUM(1)" },
      { value: { error: "#N/A" } },
    ]);
  });

  test("a sheet that was renamed or deleted since the last look is found out, and nothing is written elsewhere", async () => {
    const { workbook, host, valueAt } = await openHost(fromModel(MODEL));
    await workbook.read();
    host.model.sheets.splice(1, 1);
    const [sheet] = host.model.sheets;
    if (sheet !== undefined) sheet.name = "新名";
    const cells = [at("C4"), { ...at("C4"), sheet: "新名" }, { ...at("C4"), sheet: "底稿" }];
    const receipt = await workbook.apply({ ...NO_CHANGES, cells: cells.map((cell) => ({ ...cell, value: 4 })) });
    expect(receipt.written).toMatchObject([{ sheet: "新名" }]);
    expect(receipt.skipped.map((cell) => cell.sheet)).toEqual([SHEET, "底稿"]);
    expect(await valueAt({ ...at("C4"), sheet: "新名" })).toBe(4);
  });
});

test("where formulas wait for F9, those that read our figures show them all the same", async () => {
  const { workbook, host, valueAt } = await openHost(fromModel(MODEL));
  host.model.calculationMode = "Manual";
  const { stale } = await workbook.apply({ ...NO_CHANGES, cells: [{ ...at("B4"), value: 5 }] });
  expect([await valueAt(at("B5")), stale]).toEqual([15, []]);
});

describe("edits", () => {
  test("in an Excel that does not say who edits, cells that we have just written to are ours", async () => {
    const { workbook, host, type } = await openHost(fromModel(MODEL), { level: 12 });
    const heard: Edit[] = [];
    workbook.watch((edit) => heard.push(edit));
    await new Promise((resolve) => setTimeout(resolve, 100));
    await workbook.apply({
      ...NO_CHANGES,
      cells: [{ ...at("C4"), value: 4 }],
      sheets: [sampleReport("绩核结果", SHEET)],
    });
    await type(at("B3"), 9);
    expect(heard).toEqual([{ sheet: SHEET, range: { top: 2, left: 1, bottom: 2, right: 1 } }]);
    expect(host.model.sheets).toHaveLength(3);
  });

  test("where Excel cannot be listened to, anything may have been edited", async () => {
    const { workbook, host } = await openHost(fromModel(MODEL));
    host.behaviour.failures.push({ request: 1, code: 5004 });
    const heard: Edit[] = [];
    workbook.watch((edit) => heard.push(edit));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(heard).toEqual([{}]);
  });
});

test("Excel that can merge undo entries takes all writes as one, with the client as it is", async () => {
  const { workbook, valueAt } = await openHost(fromModel(MODEL), { level: 20 });
  await workbook.apply({ ...NO_CHANGES, cells: [{ ...at("C4"), value: 4 }] });
  expect(await valueAt(at("C4"))).toBe(4);
});

test("a look at the workbook that is still under way when it is written to does not mix with the write", async () => {
  const { workbook, host } = await openHost(fromModel(MODEL));
  const original = snapshotOf(host.model);
  const changes: ChangeSet = { ...NO_CHANGES, cells: [{ ...at("B3"), value: 9 }], marks: [mark("D3")] };
  const reading = workbook.read();
  const [, sheets] = await Promise.all([workbook.apply(changes), reading]);
  expect(sheets[0]?.rows[2]?.[1]?.value).toBe(10);
  await Promise.all([workbook.standing(), workbook.apply(NO_CHANGES), workbook.read()]);
  expect(snapshotOf(host.model)).toEqual(original);
});
