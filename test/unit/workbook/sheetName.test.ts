import { freeSheetName } from "../../../src/workbook/sheetName";

test("a free name is taken as it is", () => {
  expect(freeSheetName("绩核结果", ["封面"])).toBe("绩核结果");
});

test("a name that is taken, in whatever case, gets a number", () => {
  expect(freeSheetName("Jihe", ["JIHE", "jihe (2)"])).toBe("Jihe (3)");
});

test("what Excel does not allow in a name is left out", () => {
  expect(freeSheetName("'a/b[c]:d*e?f\\g'", [])).toBe("a b c  d e f g");
  expect(freeSheetName(" ' ", [])).toBe("绩核");
});

test("a name has at most 31 characters, its number included", () => {
  const long = "一".repeat(40);
  expect(freeSheetName(long, [])).toBe("一".repeat(31));
  expect(freeSheetName(long, ["一".repeat(31)])).toBe(`${"一".repeat(27)} (2)`);
});
