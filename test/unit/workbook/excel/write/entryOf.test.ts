import { entryOf, ownEntryOf } from "../../../../../src/workbook/excel/write/entryOf";

describe("what is set as a cell's value", () => {
  test("numbers, truth values, errors, blanks and Chinese words go as they are", () => {
    const values = [9.5, true, { error: "#N/A" }, null, "良", ""];
    expect(values.map((value) => entryOf(value, undefined))).toEqual(
      [9.5, true, "#N/A", "", "良", ""].map((input) => ({ input, asText: false })),
    );
  });

  test("text that begins like a formula goes behind an apostrophe", () => {
    expect(entryOf("=1+1", undefined)).toEqual({ input: "'=1+1", asText: false });
    expect(entryOf("'x", undefined)).toEqual({ input: "''x", asText: false });
    expect(entryOf("=1+1", "@")).toEqual({ input: "=1+1", asText: false });
  });

  test("text that might be a number or a date goes while the cell is of the text format", () => {
    expect(["001", "1-2", "2024年1月", "TRUE"].map((text) => entryOf(text, undefined))).toEqual(
      ["001", "1-2", "2024年1月", "TRUE"].map((input) => ({ input, asText: true })),
    );
  });

  test("on a sheet of ours an apostrophe does for all of it", () => {
    expect(["=1+1", "001", "良", 3, null].map(ownEntryOf)).toEqual(["'=1+1", "'001", "良", 3, ""]);
  });
});
