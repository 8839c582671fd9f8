import type { Cell, CellPlace, CellValue, CellWrite, ChangeSet, Mark, Memory, Sheet } from "../../src/core";
import { cellAt, NO_CHANGES, NO_MEMORY, parseAddress } from "../../src/core";
import type { Edit, Workbook } from "../../src/workbook/Workbook";
import { sampleReport } from "../support/workbooks/sampleReport";
import type { SheetModel, WorkbookModel } from "../support/workbooks/WorkbookModel";

/** A workbook under test, and what the world around it does. */
export interface OpenedWorkbook {
  readonly workbook: Workbook;
  /** Saves and closes the workbook and opens it anew. */
  readonly reopen: () => Promise<OpenedWorkbook>;
  /** What an onlooker sees in the cell. */
  readonly valueAt: (place: CellPlace) => Promise<CellValue | null>;
  /** The colour that the cell is filled with, as six hex digits. */
  readonly fillAt: (place: CellPlace) => Promise<string | null>;
  /** The text of the cell's note (批注). */
  readonly noteAt: (place: CellPlace) => Promise<string | null>;
  /** The formula of the cell, without "=", as an onlooker sees it. */
  readonly formulaAt: (place: CellPlace) => Promise<string | null>;
  /** The user types a value into a cell; done once those who watch have been told, where the host tells anybody. */
  readonly type: (place: CellPlace, value: string | number) => Promise<void>;
  /** Names on the tabs, as an onlooker sees them. */
  readonly tabs: () => Promise<readonly string[]>;
}

type Open = (model: WorkbookModel) => Promise<OpenedWorkbook>;

/** What one kind of host can do and another cannot. */
export interface Capabilities {
  /** The user can edit while the workbook is open, and `watch` hears of it. */
  readonly hearsEdits: boolean;
}

const SCORES: SheetModel = {
  name: "评分 '1'",
  cells: {
    A1: "指标评分表",
    A3: "预算执行率",
    B3: 10,
    D3: { value: 0.9531, format: "0.00%" },
    A4: "满意度",
    B4: 5,
    A5: "合计",
    B5: { value: 15, formula: "SUM(B3:B4)" },
    C5: { value: 0, formula: "SUM(C3:C4)" },
    A6: "备注",
    D6: { value: 3, format: "0.00", fill: "DDEBF7" },
  },
  merges: ["A1:D1", "A6:B7"],
  notes: { B4: "张三：待核" },
};

const OTHERS: readonly SheetModel[] = [
  {
    name: "底稿",
    visibility: "hidden",
    cells: { B2: { error: "#DIV/0!" }, C3: true, D4: "=1+1", E5: "两行\n文字 <&>" },
  },
  {
    name: "参数",
    visibility: "veryHidden",
    cells: { A1: 45292 },
    isProtected: true,
    hiddenRows: [0],
    hiddenColumns: [0],
  },
];

const MODEL: WorkbookModel = { sheets: [SCORES, ...OTHERS] };

/** The promises of the port, for one adapter. */
export function describeWorkbookContract(name: string, { hearsEdits }: Capabilities, open: Open): void {
  describe(`${name} keeps the promises of a workbook`, () => {
    describe("reading", () => {
      describeReading(open);
    });
    describe("writing", () => {
      describeWriting(open);
    });
    describe("its own layer", () => {
      describeOwnLayer(open);
    });
    describe("marks", () => {
      describeMarks(open);
    });
    describe("its memory", () => {
      describeMemory(open);
    });
    describe("report sheets", () => {
      describeReportSheets(open);
    });
    describe("what stands", () => {
      describeStanding(open);
    });
    describe("edits", () => {
      describeEdits(open, hearsEdits);
    });
  });
}

function describeReading(open: Open): void {
  const read = async () => (await open(MODEL)).workbook.read();

  test("sheets come in tab order, hidden ones too", async () => {
    const sheets = await read();
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["评分 '1'", "visible"],
      ["底稿", "hidden"],
      ["参数", "veryHidden"],
    ]);
  });

  test("a sheet begins at A1 even where its first cells are blank", async () => {
    const [, hidden] = await read();
    expect(valueIn(hidden, "B2")).toEqual({ error: "#DIV/0!" });
    expect(cellIn(hidden, "A1")).toBeUndefined();
  });

  test("numbers, texts, truth values and errors are told apart", async () => {
    const [scores, hidden] = await read();
    expect(valueIn(scores, "B3")).toBe(10);
    expect(valueIn(scores, "A3")).toBe("预算执行率");
    expect(valueIn(hidden, "C3")).toBe(true);
    expect(valueIn(hidden, "D4")).toBe("=1+1");
    expect(cellIn(hidden, "D4")?.formula).toBeUndefined();
    expect(valueIn(hidden, "E5")).toBe("两行\n文字 <&>");
  });

  test("a formula comes without =, with its last result", async () => {
    const [scores] = await read();
    expect(cellIn(scores, "B5")).toMatchObject({ value: 15, formula: "SUM(B3:B4)" });
  });

  test("a number keeps its format, and General is none", async () => {
    const [scores] = await read();
    expect(cellIn(scores, "D3")).toEqual({ value: 0.9531, format: "0.00%" });
    expect(cellIn(scores, "B3")?.format).toBeUndefined();
  });

  test("a merged area is listed and holds its value in its first cell", async () => {
    const [scores] = await read();
    expect(scores?.merges).toContainEqual({ top: 0, left: 0, bottom: 0, right: 3 });
    expect(valueIn(scores, "A1")).toBe("指标评分表");
    expect(cellIn(scores, "B1")).toBeUndefined();
  });

  test("hidden rows and columns and protection are known", async () => {
    const [scores, , parameters] = await read();
    expect(parameters).toMatchObject({ hiddenRows: [0], hiddenColumns: [0], isProtected: true });
    expect(scores).toMatchObject({ hiddenRows: [], hiddenColumns: [], isProtected: false });
  });

  test("a progress line hears of every sheet, the last time that all are read", async () => {
    const { workbook } = await open(MODEL);
    const heard: (readonly [number, number])[] = [];
    await workbook.read((done, all) => heard.push([done, all]));
    expect(heard.at(-1)).toEqual([3, 3]);
    expect(heard.map(([done]) => done)).toEqual(heard.map(([done]) => done).sort((one, other) => one - other));
    expect(heard.every(([, all]) => all === 3)).toBe(true);
  });

  test("a cell of the workbook can be shown, one of another cannot", async () => {
    const { workbook } = await open(MODEL);
    await expect(workbook.select(place("B3"))).resolves.toBeUndefined();
    await expect(workbook.select({ ...place("B3"), sheet: "没有" })).rejects.toMatchObject({ fault: "notFound" });
  });
}

function describeWriting(open: Open): void {
  test("a score goes into its cell, and the receipt says what stood there", async () => {
    const opened = await open(MODEL);
    const receipt = await opened.workbook.apply(cells(["C3", 9.5], ["B4", 6]));
    expect(receipt.written).toEqual([
      { ...place("C3"), before: null, after: 9.5 },
      { ...place("B4"), before: 5, after: 6 },
    ]);
    expect(receipt.skipped).toEqual([]);
    const { valueAt } = await opened.reopen();
    expect(await valueAt(place("C3"))).toBe(9.5);
    expect(await valueAt(place("B4"))).toBe(6);
  });

  test.each(["=1+1", "+86", "-", "@某人", "两行\n<文字> & \"引号\" '撇号'", " 前后 ", "_x000D_"])(
    "text stays the text that it is: %j",
    async (text) => {
      const opened = await open(MODEL);
      await opened.workbook.apply(cells(["C3", text]));
      expect(await (await opened.reopen()).valueAt(place("C3"))).toBe(text);
    },
  );

  test("a formula is never replaced", async () => {
    const opened = await open(MODEL);
    const receipt = await opened.workbook.apply(cells(["C5", 14.5]));
    expect(receipt.written).toEqual([]);
    expect(receipt.skipped).toEqual([{ ...place("C5"), because: expect.stringContaining("公式") as string }]);
    expect(cellIn((await opened.workbook.read())[0], "C5")?.formula).toBe("SUM(C3:C4)");
  });

  test("a formula that a person gives up is replaced, and comes back when ours is taken back", async () => {
    const opened = await open(MODEL);
    const before = typedIn(await opened.workbook.read());
    const write = { ...place("C5"), value: 14.5, replacesFormula: true } as const;
    const receipt = await opened.workbook.apply({ ...NO_CHANGES, cells: [write, { ...place("C3"), value: 9.5 }] });
    expect(receipt.skipped).toEqual([]);
    expect(receipt.written[0]).toEqual({ ...place("C5"), before: 0, beforeFormula: "SUM(C3:C4)", after: 14.5 });
    const replaced = await opened.reopen();
    expect([await replaced.valueAt(place("C5")), await replaced.formulaAt(place("C5"))]).toEqual([14.5, null]);
    expect(typedIn(await replaced.workbook.read())).toEqual(before);
    expect((await replaced.workbook.standing()).cells).toEqual(receipt.written);
    await replaced.workbook.apply(NO_CHANGES);
    const restored = await replaced.reopen();
    expect(await restored.formulaAt(place("C5"))).toBe("SUM(C3:C4)");
    expect(typedIn(await restored.workbook.read())).toEqual(before);
  });

  test("of a merged area only the first cell is written", async () => {
    const { workbook } = await open(MODEL);
    const receipt = await workbook.apply(cells(["A6", "已核"], ["B7", "已核"]));
    expect(receipt.written).toMatchObject([place("A6")]);
    expect(receipt.skipped).toMatchObject([place("B7")]);
  });

  test("what has no place is skipped with a reason, and the rest is written", async () => {
    const { workbook } = await open(MODEL);
    const elsewhere: CellWrite = { sheet: "没有", row: 0, column: 0, value: 1 };
    const receipt = await workbook.apply({ ...NO_CHANGES, cells: [elsewhere, { ...place("C4"), value: 4 }] });
    expect(receipt.skipped).toMatchObject([{ sheet: "没有", row: 0, column: 0 }]);
    expect(receipt.skipped[0]?.because).not.toBe("");
    expect(receipt.written).toMatchObject([place("C4")]);
  });

  test("a formula that reads a written cell is brought up to date, or said to be stale", async () => {
    const opened = await open(MODEL);
    const { stale } = await opened.workbook.apply(cells(["C3", 9.5], ["C4", 5]));
    const value = await (await opened.reopen()).valueAt(place("C5"));
    expect(stale.length === 0 ? value : stale).toEqual(stale.length === 0 ? 14.5 : [place("C5")]);
  });
}

function describeOwnLayer(open: Open): void {
  test("what we wrote is not part of what is read", async () => {
    const opened = await open(MODEL);
    const before = typedIn(await opened.workbook.read());
    await opened.workbook.apply({ ...cells(["C3", 9.5], ["B4", 6], ["C9", "新"]), sheets: [report()] });
    expect(typedIn(await opened.workbook.read())).toEqual(before);
    expect(typedIn(await (await opened.reopen()).workbook.read())).toEqual(before);
  });

  test("what the user typed over ours is the user's", async () => {
    const opened = await open(MODEL);
    await opened.workbook.apply(cells(["C3", 9.5], ["C4", 5]));
    const reopened = await opened.reopen();
    await reopened.type(place("C3"), 8);
    const [scores] = await (await reopened.reopen()).workbook.read();
    expect(valueIn(scores, "C3")).toBe(8);
    expect(cellIn(scores, "C4")).toBeUndefined();
  });

  test("a second run takes the first one back", async () => {
    const opened = await open(MODEL);
    await opened.workbook.apply(cells(["C3", 9.5], ["B4", 6]));
    const { workbook, reopen } = await opened.reopen();
    const receipt = await workbook.apply(cells(["C3", 9]));
    expect(receipt.written).toEqual([{ ...place("C3"), before: null, after: 9 }]);
    const { valueAt } = await reopen();
    expect(await valueAt(place("C3"))).toBe(9);
    expect(await valueAt(place("B4"))).toBe(5);
  });

  test("no changes give the user's workbook back", async () => {
    const opened = await open(MODEL);
    const before = await opened.workbook.read();
    await opened.workbook.apply({ ...cells(["C3", 9.5], ["A3", "改"]), sheets: [report()] });
    const { workbook, reopen } = await opened.reopen();
    expect(await workbook.apply(NO_CHANGES)).toMatchObject({ written: [], addedSheets: [] });
    const restored = await reopen();
    expect(await restored.valueAt(place("C3"))).toBeNull();
    expect(await restored.valueAt(place("A3"))).toBe("预算执行率");
    expect(await restored.tabs()).toEqual(["评分 '1'", "底稿", "参数"]);
    expect(await restored.workbook.read()).toEqual(before);
  });
}

function describeMarks(open: Open): void {
  const levels = marks(["A3", "error"], ["B3", "suspect"], ["D3", "rounding"], ["A4", "remark"]);
  const addresses = ["A3", "B3", "D3", "A4"];

  test("a mark fills its cell by level and explains itself in a note; a remark has the note only", async () => {
    const opened = await open(MODEL);
    expect((await opened.workbook.apply(levels)).skipped).toEqual([]);
    const marked = await opened.reopen();
    expect(await each(addresses, marked.fillAt)).toEqual(["F7CBC6", "FDE9C8", "EDECF7", null]);
    expect(await each(addresses, marked.noteAt)).toEqual(["A3 error", "B3 suspect", "D3 rounding", "A4 remark"]);
  });

  test("a mark changes nothing that is read", async () => {
    const opened = await open(MODEL);
    const before = await opened.workbook.read();
    await opened.workbook.apply(marks(["A3", "error"], ["C5", "suspect"], ["F20", "error"]));
    expect(await opened.workbook.read()).toEqual(before);
    expect(await (await opened.reopen()).workbook.read()).toEqual(before);
  });

  test("blank cells and formulas can be marked, and of a merged area its first cell is", async () => {
    const opened = await open(MODEL);
    const receipt = await opened.workbook.apply(marks(["F20", "error"], ["C5", "suspect"], ["B7", "error"]));
    expect(receipt.skipped).toEqual([]);
    const marked = await opened.reopen();
    expect(await each(["F20", "C5", "A6"], marked.fillAt)).toEqual(["F7CBC6", "FDE9C8", "F7CBC6"]);
    expect(await each(["F20", "C5", "A6", "B7"], marked.noteAt)).toEqual(["F20 error", "C5 suspect", "B7 error", null]);
  });

  test("of several marks on a cell the worst one fills it, and all of them are told", async () => {
    const opened = await open(MODEL);
    await opened.workbook.apply(marks(["A3", "rounding"], ["A3", "error"], ["A3", "remark"]));
    const marked = await opened.reopen();
    expect(await marked.fillAt(place("A3"))).toBe("F7CBC6");
    expect(await marked.noteAt(place("A3"))).toBe("A3 rounding\nA3 error\nA3 remark");
  });

  test("a person's own colours count, and none is none", async () => {
    const opened = await open(MODEL);
    const colours = { error: "ff8800", suspect: null, rounding: "EDECF7", remark: "00B050" };
    await opened.workbook.apply({ ...levels, colours });
    const marked = await opened.reopen();
    expect(await each(addresses, marked.fillAt)).toEqual(["FF8800", null, "EDECF7", "00B050"]);
    await marked.workbook.apply(NO_CHANGES);
    expect(await each(addresses, (await marked.reopen()).fillAt)).toEqual([null, null, null, null]);
  });

  test("marks alone can be taken back: values and sheets stay, and no changes take those back too", async () => {
    const opened = await open(MODEL);
    const before = await opened.workbook.read();
    await opened.workbook.apply({
      ...cells(["C3", 9.5], ["B4", 6]),
      marks: marks(["C3", "error"], ["D6", "suspect"], ["B4", "rounding"], ["F20", "error"]).marks,
      sheets: [report()],
    });
    const marked = await opened.reopen();
    await marked.workbook.clearMarks();
    const cleared = await marked.reopen();
    expect(await each(["C3", "D6", "B4", "F20"], cleared.fillAt)).toEqual([null, "DDEBF7", null, null]);
    expect(await each(["C3", "D6", "B4", "F20"], cleared.noteAt)).toEqual([null, null, "张三：待核", null]);
    expect(await each(["C3", "B4"], cleared.valueAt)).toEqual([9.5, 6]);
    expect(await cleared.tabs()).toContain("绩核结果");
    expect(typedIn(await cleared.workbook.read())).toEqual(typedIn(before));
    await cleared.workbook.apply(NO_CHANGES);
    const restored = await cleared.reopen();
    expect(await each(["C3", "B4"], restored.valueAt)).toEqual([null, 5]);
    expect(await restored.tabs()).not.toContain("绩核结果");
    expect(await restored.workbook.read()).toEqual(before);
  });

  test("there are no marks to take back in a workbook without any", async () => {
    const opened = await open(MODEL);
    await opened.workbook.clearMarks();
    expect(await (await opened.reopen()).workbook.standing()).toEqual({ cells: [], marks: [], sheets: [] });
  });

  test("a note of the user's stays, the fill is set all the same, and the receipt says so", async () => {
    const opened = await open(MODEL);
    const { skipped } = await opened.workbook.apply(marks(["B4", "error"], ["B3", "error"]));
    expect(skipped).toEqual([{ ...place("B4"), because: expect.stringContaining("已有批注") as string }]);
    const marked = await opened.reopen();
    expect(await each(["B4", "B3"], marked.fillAt)).toEqual(["F7CBC6", "F7CBC6"]);
    expect(await each(["B4", "B3"], marked.noteAt)).toEqual(["张三：待核", "B3 error"]);
    await marked.workbook.apply(NO_CHANGES);
    const restored = await marked.reopen();
    expect(await each(["B4", "B3"], restored.noteAt)).toEqual(["张三：待核", null]);
  });

  test("a mark without a cell is skipped with a reason", async () => {
    const { workbook } = await open(MODEL);
    const changes = {
      ...NO_CHANGES,
      marks: [{ sheet: "没有", row: 0, column: 0, level: "error", note: "x" } as const],
    };
    expect((await workbook.apply(changes)).skipped).toMatchObject([{ sheet: "没有", row: 0, column: 0 }]);
  });

  test("no changes take marks back: a cell has its own fill again, or none", async () => {
    const opened = await open(MODEL);
    const before = await opened.workbook.read();
    await opened.workbook.apply(marks(["A3", "error"], ["D6", "suspect"], ["F20", "error"], ["A4", "remark"]));
    const marked = await opened.reopen();
    expect(await each(["A3", "D6"], marked.fillAt)).toEqual(["F7CBC6", "FDE9C8"]);
    await marked.workbook.apply(NO_CHANGES);
    const restored = await marked.reopen();
    expect(await each(["A3", "D6", "F20", "A4"], restored.fillAt)).toEqual([null, "DDEBF7", null, null]);
    expect(await each(["A3", "D6", "F20", "A4"], restored.noteAt)).toEqual([null, null, null, null]);
    expect(await restored.workbook.read()).toEqual(before);
  });

  test("the same marks once more change nothing, other marks take their place", async () => {
    const opened = await open(MODEL);
    const first = await opened.workbook.apply(levels);
    const again = await opened.reopen();
    expect(await again.workbook.apply(levels)).toEqual(first);
    expect(await each(addresses, again.fillAt)).toEqual(["F7CBC6", "FDE9C8", "EDECF7", null]);
    expect(await each(addresses, again.noteAt)).toEqual(["A3 error", "B3 suspect", "D3 rounding", "A4 remark"]);
    await again.workbook.apply(marks(["B3", "error"]));
    const other = await again.reopen();
    expect(await each(addresses, other.fillAt)).toEqual([null, "F7CBC6", null, null]);
    expect(await each(addresses, other.noteAt)).toEqual([null, "B3 error", null, null]);
  });

  test("a written cell can be marked, and both are taken back", async () => {
    const opened = await open(MODEL);
    await opened.workbook.apply({
      ...cells(["C3", 9.5], ["D6", 4]),
      marks: marks(["C3", "error"], ["D6", "error"]).marks,
    });
    const { workbook, fillAt, valueAt, reopen } = await opened.reopen();
    expect([await valueAt(place("C3")), await fillAt(place("C3"))]).toEqual([9.5, "F7CBC6"]);
    await workbook.apply(NO_CHANGES);
    const restored = await reopen();
    expect(await each(["C3", "D6"], restored.valueAt)).toEqual([null, 3]);
    expect(await each(["C3", "D6"], restored.fillAt)).toEqual([null, "DDEBF7"]);
  });
}

function describeMemory(open: Open): void {
  const memory: Memory = {
    version: 1,
    decisions: [{ id: "sum:表1!B5", decision: "explained", reason: "口径不同 <&>\n见“说明”", figures: "15|14.5" }],
    choices: [
      { indicator: "决策\nA1\n论证", score: "computed", reason: "按规则 <&>" },
      { indicator: "产出\n\n数量", score: { given: "3.5" }, reason: "" },
    ],
    settings: {
      scheme: "财政部",
      choiceWeights: { 3: ["1", "0.5", "0"] },
      precisions: [{ sheet: "表1", table: "预算表", aspect: "amount", decimals: 2 }],
      markColours: { error: "FF0000", suspect: null, rounding: null, remark: null },
    },
    corrections: [{ what: "unit", sheet: "表1", table: "预算表", is: "元" }],
  };

  describeKeeping(open, memory);

  test("a workbook that nobody spoke about remembers nothing", async () => {
    expect(await (await open(MODEL)).workbook.recall()).toEqual(NO_MEMORY);
  });

  test("what people said is kept with the workbook, until something else is to be kept", async () => {
    const opened = await open(MODEL);
    await opened.workbook.apply({ ...NO_CHANGES, memory });
    expect(await opened.workbook.recall()).toEqual(memory);
    const reopened = await opened.reopen();
    expect(await reopened.workbook.recall()).toEqual(memory);
    await reopened.workbook.apply(cells(["C3", 9.5]));
    await reopened.workbook.apply(NO_CHANGES);
    const kept = await reopened.reopen();
    expect(await kept.workbook.recall()).toEqual(memory);
    await kept.workbook.apply({ ...NO_CHANGES, memory: NO_MEMORY });
    expect(await (await kept.reopen()).workbook.recall()).toEqual(NO_MEMORY);
  });
}

function describeKeeping(open: Open, memory: Memory): void {
  test("to keep what people say changes nothing else, and our layer stays and can be taken back", async () => {
    const opened = await open(MODEL);
    const before = await opened.workbook.read();
    await opened.workbook.apply({
      ...cells(["C3", 9.5]),
      marks: marks(["A3", "error"]).marks,
      sheets: [report()],
    });
    await opened.workbook.remember(memory);
    expect(await opened.workbook.recall()).toEqual(memory);
    const kept = await opened.reopen();
    expect(await kept.workbook.recall()).toEqual(memory);
    expect([await kept.valueAt(place("C3")), await kept.fillAt(place("A3"))]).toEqual([9.5, "F7CBC6"]);
    expect(await kept.tabs()).toContain("绩核结果");
    await kept.workbook.apply(NO_CHANGES);
    const restored = await kept.reopen();
    expect(await restored.workbook.recall()).toEqual(memory);
    expect([await restored.valueAt(place("C3")), await restored.fillAt(place("A3"))]).toEqual([null, null]);
    expect(await restored.tabs()).not.toContain("绩核结果");
    expect(await restored.workbook.read()).toEqual(before);
  });

  test("to keep something writes nothing into a workbook that has nothing of ours, and nothing can be kept", async () => {
    const opened = await open(MODEL);
    const before = await opened.workbook.read();
    await opened.workbook.remember(memory);
    const kept = await opened.reopen();
    expect(await kept.workbook.read()).toEqual(before);
    expect(await kept.workbook.standing()).toEqual({ cells: [], marks: [], sheets: [] });
    await kept.workbook.remember(NO_MEMORY);
    expect(await (await kept.reopen()).workbook.recall()).toEqual(NO_MEMORY);
  });
}

function describeStanding(open: Open): void {
  const changes = {
    ...cells(["C3", 9.5], ["B4", 6]),
    marks: marks(["A3", "error"], ["A6", "remark"]).marks,
    sheets: [report()],
  };

  test("nothing of ours stands in a workbook that we have not written to", async () => {
    expect(await (await open(MODEL)).workbook.standing()).toEqual({ cells: [], marks: [], sheets: [] });
  });

  test("what we wrote stands, also after the workbook was saved and opened again", async () => {
    const opened = await open(MODEL);
    const { written } = await opened.workbook.apply(changes);
    const layer = { cells: written, marks: [place("A3"), place("A6")], sheets: ["绩核结果"] };
    expect(await opened.workbook.standing()).toEqual(layer);
    const { workbook, reopen } = await opened.reopen();
    expect(await workbook.standing()).toEqual(layer);
    await workbook.clearMarks();
    expect(await (await reopen()).workbook.standing()).toEqual({ ...layer, marks: [] });
    await workbook.apply(NO_CHANGES);
    expect(await (await reopen()).workbook.standing()).toEqual({ cells: [], marks: [], sheets: [] });
  });

  test("a value that the user typed over stands no longer", async () => {
    const opened = await open(MODEL);
    await opened.workbook.apply(changes);
    const reopened = await opened.reopen();
    await reopened.type(place("B4"), 4);
    const { workbook } = await reopened.reopen();
    expect((await workbook.standing()).cells).toEqual([{ ...place("C3"), before: null, after: 9.5 }]);
  });
}

function describeEdits(open: Open, hearsEdits: boolean): void {
  const heardBy = ({ workbook }: OpenedWorkbook) => {
    const heard: Edit[] = [];
    return { heard, stop: workbook.watch((edit) => heard.push(edit)) };
  };

  test("our own writes are no edits, and to stop twice does no harm", async () => {
    const opened = await open(MODEL);
    const { heard, stop } = heardBy(opened);
    await opened.workbook.apply({ ...cells(["C3", 9.5]), marks: marks(["A3", "error"]).marks, sheets: [report()] });
    await opened.workbook.remember(NO_MEMORY);
    await opened.workbook.clearMarks();
    await opened.workbook.apply(NO_CHANGES);
    stop();
    stop();
    expect(heard).toEqual([]);
  });

  if (!hearsEdits) return;

  test("what the user types is heard with its place, until the watch is stopped", async () => {
    const opened = await open(MODEL);
    const { heard, stop } = heardBy(opened);
    await opened.type(place("B3"), 9);
    expect(heard).toEqual([{ sheet: SCORES.name, range: { top: 2, left: 1, bottom: 2, right: 1 } }]);
    stop();
    await opened.type(place("B3"), 8);
    expect(heard).toHaveLength(1);
  });
}

function describeReportSheets(open: Open): void {
  test("a report sheet stands after the user's sheets, once, however often it is written", async () => {
    const opened = await open(MODEL);
    const first = await opened.workbook.apply({ ...NO_CHANGES, sheets: [report()] });
    expect(first.addedSheets).toEqual(["绩核结果"]);
    const reopened = await opened.reopen();
    await reopened.workbook.apply({ ...NO_CHANGES, sheets: [report()] });
    const again = await reopened.reopen();
    expect(await again.tabs()).toEqual(["评分 '1'", "底稿", "参数", "绩核结果"]);
    expect(await again.valueAt({ sheet: "绩核结果", row: 4, column: 1 })).toBe(1234.5);
    expect(await again.valueAt({ sheet: "绩核结果", row: 5, column: 0 })).toBe("=1+1");
  });

  test("a sheet of the user's that has the name keeps it", async () => {
    const own: SheetModel = { name: "绩核结果", cells: { A1: "我自己的表" } };
    const opened = await open({ sheets: [SCORES, own] });
    const { addedSheets } = await opened.workbook.apply({ ...NO_CHANGES, sheets: [report()] });
    expect(addedSheets).toEqual(["绩核结果 (2)"]);
    const { workbook, reopen } = await opened.reopen();
    expect((await workbook.read()).map(({ name }) => name)).toEqual(["评分 '1'", "绩核结果"]);
    await workbook.apply(NO_CHANGES);
    const restored = await reopen();
    expect(await restored.tabs()).toEqual(["评分 '1'", "绩核结果"]);
    expect(await restored.valueAt({ sheet: "绩核结果", row: 0, column: 0 })).toBe("我自己的表");
  });
}

function report() {
  return sampleReport("绩核结果", SCORES.name);
}

/** The sheets without the results of formulas, which a host may go on showing as they are with our figures. */
function typedIn(sheets: readonly Sheet[]) {
  const typed = (cell: Cell | undefined) => (cell?.formula === undefined ? cell : { ...cell, value: null });
  return sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row?.map(typed)) }));
}

function place(address: string): CellPlace {
  const found = parseAddress(address);
  if (found === undefined) throw new Error(`no address: ${address}`);
  return { sheet: SCORES.name, ...found };
}

function cells(...writes: readonly (readonly [address: string, value: string | number])[]): ChangeSet {
  return { ...NO_CHANGES, cells: writes.map(([address, value]) => ({ ...place(address), value })) };
}

/** Marks whose note names address and level. */
function marks(...settings: readonly (readonly [address: string, level: Mark["level"]])[]): ChangeSet {
  const set = settings.map(([address, level]) => ({ ...place(address), level, note: `${address} ${level}` }));
  return { ...NO_CHANGES, marks: set };
}

async function each<T>(addresses: readonly string[], look: (place: CellPlace) => Promise<T>): Promise<readonly T[]> {
  const seen: T[] = [];
  for (const address of addresses) seen.push(await look(place(address)));
  return seen;
}

function cellIn(sheet: Sheet | undefined, address: string) {
  const { row, column } = place(address);
  return sheet === undefined ? undefined : cellAt(sheet, row, column);
}

function valueIn(sheet: Sheet | undefined, address: string) {
  return cellIn(sheet, address)?.value;
}
