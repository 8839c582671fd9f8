import type { Inspection } from "../../../../src/core";
import { countCells, keptConflicts, previewSheets, valueText } from "../../../../src/ui/preview/previewRows";

const conflict = {
  write: { sheet: "封面", row: 12, column: 2, value: 88.97, label: "评价得分" },
  stands: { value: 88.9 },
};
const inspection: Inspection = {
  tables: [],
  checks: [],
  writes: [
    { sheet: "表3.2", row: 4, column: 5, value: 2, label: "预算调整率 / 得分" },
    { sheet: "表3.2", row: 4, column: 6, value: 0.911, label: "合计 / 得分率", isRate: true },
    { sheet: "封面", row: 13, column: 2, value: "良", label: "评价等级" },
  ],
  conflicts: [conflict],
};

test("blank cells are written by sheet, in the order of the plan", () => {
  const sheets = previewSheets(inspection, []);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(["表3.2", "封面"]);
  expect(sheets[0]?.rows[0]).toMatchObject({
    address: "F5",
    label: "预算调整率 / 得分",
    before: "",
    after: "2.00",
  });
  expect(countCells(sheets)).toBe(3);
});

test("a rate is shown in per cent, and so is one that stands there as a ratio; a figure in per cent stays as it is", () => {
  expect(previewSheets(inspection, [])[0]?.rows[1]).toMatchObject({ label: "合计 / 得分率", after: "91.10%" });
  expect(valueText(0.9, true)).toBe("90.00%");
  expect(valueText(1, true)).toBe("100.00%");
  expect(valueText(91.1, true)).toBe("91.10");
});

test("a conflict is kept until it may be overwritten, then stands as old → new", () => {
  expect(keptConflicts([conflict], [])).toEqual([conflict]);
  const sheets = previewSheets(inspection, ["封面!12!2"]);
  expect(sheets[1]?.rows[1]).toMatchObject({ address: "C13", label: "评价得分", before: "88.90", after: "88.97" });
  expect(keptConflicts([conflict], ["封面!12!2"])).toEqual([]);
});

test.each([
  [null, ""],
  [2, "2.00"],
  [0.8667, "0.8667"],
  ["良", "良"],
  [{ error: "#REF!" }, "#REF!"],
])("%p is shown as %p", (value, text) => {
  expect(valueText(value)).toBe(text);
});
