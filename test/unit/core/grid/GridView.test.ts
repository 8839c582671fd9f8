import { isBlank, textOf, viewOf } from "../../../../src/core/grid";
import { sheetOf } from "../../../support/sheetOf";

test("every cell of a merged area shows the value of its top-left cell", () => {
  const view = viewOf(
    sheetOf(
      [
        ["基本支出", "人员经费"],
        [null, "公用经费"],
      ],
      { merges: ["A1:A2"] },
    ),
  );
  expect(view.cell(1, 0)?.value).toBe("基本支出");
  expect(view.merge(1, 0)).toEqual({ top: 0, left: 0, bottom: 1, right: 0 });
  expect(view.merge(1, 1)).toBeUndefined();
});

test("cells of white space are blank, a formula without a value is not", () => {
  const view = viewOf(sheetOf([["  ", { value: null, formula: "A1" }]]));
  expect(view.cell(0, 0)).toBeUndefined();
  expect(view.cell(0, 1)).toBeDefined();
  expect(isBlank({ value: null })).toBe(true);
  expect(textOf({ value: 3 })).toBe("");
});

test("a merged area far right or far below the used cells costs nothing", () => {
  const view = viewOf(sheetOf([["a"]], { merges: ["A1:A1048576", "XFA1:XFD1"] }));
  expect([view.rowCount, view.columnCount]).toEqual([1, 1]);
  expect(view.merge(0, 0)).toBeDefined();
});
