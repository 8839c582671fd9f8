import type { OwnRecord } from "../../../src/workbook/OwnRecord";
import { formatRecord, parseRecord } from "../../../src/workbook/record";

const RECORD: OwnRecord = {
  cells: [
    { sheet: "表3.2", row: 4, column: 5, before: null, after: 1.5 },
    { sheet: "表3.2", row: 5, column: 5, before: { error: "#N/A" }, after: "=优" },
    { sheet: "表3.2", row: 6, column: 5, before: true, after: "" },
    { sheet: "表3.2", row: 7, column: 5, before: 3, beforeFormula: "SUM(A1:A3)", after: 2 },
  ],
  marks: [
    { sheet: "表3.2", row: 4, column: 5, fill: { color: "F7CBC6", before: null, isNewCell: true }, note: "不一致：…" },
    { sheet: "表3.2", row: 9, column: 9, fill: { color: "FDE9C8", before: "<fill/>", isNewCell: false } },
    { sheet: "表3.2", row: 9, column: 8, note: "提示：…" },
  ],
  sheets: [{ name: "绩核结果", title: "结果" }],
  memory: { version: 1, decisions: [{ id: "c1", decision: "explained", reason: "口径不同", figures: "1|2" }] },
  undo: {
    ...{ before: "01", after: "02", added: ["a.xml"], parts: { "b.xml": [[1, 2, "<c/>"]] } },
    removed: [{ path: "d.xml", text: "<d/>", position: 3 }],
  },
};

test("a record is read as it was written", () => {
  expect(parseRecord(formatRecord(RECORD))).toEqual(RECORD);
});

test("a record says which format it has", () => {
  expect(JSON.parse(formatRecord(RECORD))).toMatchObject({ format: "jihe/record@1" });
});

test("a record of a later version is known as one", () => {
  expect(parseRecord('{"format":"jihe/record@2"}')).toBe("newer");
});

test.each(["", "{", "null", "[]", '{"format":"other"}', '{"format":"jihe/record@1","cells":3,"sheets":[]}'])(
  "%j is no record",
  (text) => {
    expect(parseRecord(text)).toBeUndefined();
  },
);

test("entries that make no sense are left out, the others count", () => {
  const good = RECORD.cells[0];
  const odd = [null, { sheet: 1 }, { ...good, row: -1 }, { ...good, after: null }, { ...good, before: [] }];
  const text = JSON.stringify({
    format: "jihe/record@1",
    cells: [...odd, good],
    sheets: [{ name: 1, title: null }, 4],
  });
  expect(parseRecord(text)).toEqual({ cells: [good], marks: [], sheets: [] });
});

test("marks, decisions and edits that make no sense are left out too", () => {
  const [mark] = RECORD.marks;
  const decision = { id: "c1", decision: "confirmed", reason: "", figures: "" };
  const text = JSON.stringify({
    ...RECORD,
    format: "jihe/record@1",
    marks: [mark, { ...mark, fill: { color: 1 } }, { ...mark, note: 2 }, { ...mark, row: "1" }],
    memory: { version: 1, decisions: [decision, { ...decision, decision: "?" }, { ...decision, id: 1 }, []] },
    undo: {
      before: "01",
      after: "02",
      added: ["a.xml", 1],
      parts: { "b.xml": [[1, 2, "x"], [1, -2, "x"], 4], "c.xml": 5 },
      removed: [{ path: "d.xml", text: 1, position: 0 }, { path: "d.xml", text: "", position: -1 }, 7],
    },
  });
  expect(parseRecord(text)).toEqual({
    ...RECORD,
    marks: [mark],
    memory: { version: 1, decisions: [decision] },
    undo: { before: "01", after: "02", added: ["a.xml"], parts: { "b.xml": [[1, 2, "x"]], "c.xml": [] } },
  });
});

test("memory of a later version is known as such, and what is none is left out", () => {
  const parsed = (memory: unknown, undo?: unknown) =>
    parseRecord(JSON.stringify({ format: "jihe/record@1", cells: [], sheets: [], memory, undo }));
  expect(parsed({ version: 2, answers: [] })).toMatchObject({ memory: "newer" });
  expect(parsed({ version: 1 })).toMatchObject({ memory: { version: 1, decisions: [] } });
  for (const odd of [null, 3, [], { version: "1" }, { added: [], parts: {} }]) {
    expect(parsed(odd, odd)).toEqual({ cells: [], marks: [], sheets: [] });
  }
});
