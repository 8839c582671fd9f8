import type { Correction, CorrectionOutcome } from "../../../src/core";
import { kindNamed } from "../../../src/core/table";
import { toResult } from "../../../src/report/json";
import { toText } from "../../../src/report/text";
import { correctionText } from "../../../src/report/understanding";
import { TABLE_WORDS } from "../../../src/report/words";
import { inspectionOf, provenance } from "./sample";

const applied: CorrectionOutcome = {
  correction: { what: "column", sheet: "表一", table: "某表", column: "甲", is: "执行数" },
};
const failed: CorrectionOutcome = {
  correction: { what: "rowRole", sheet: "表一", table: "某表", row: "乙", is: "total" },
  because: "noRow",
};
const block = { sheet: "表二", range: { top: 4, left: 0, bottom: 8, right: 3 }, figures: 12 };

test("every table is shown with how sure its reading is, and why", () => {
  expect(toText(inspectionOf(), provenance)).toContain("把握大；依据：年初预算、执行金额");
  expect(toResult(inspectionOf(), provenance)).toMatchObject({
    tables: [{ confidence: "high", because: "依据：年初预算、执行金额" }],
  });
});

test("figures in no table, and corrections that name nothing, are said", () => {
  const inspection = inspectionOf({ unrecognised: [block], corrections: [applied, failed] });
  const text = toText(inspection, provenance);
  expect(text).toContain("未认出的数据（没有核对）\n  表二（A5:D9，12 个数）");
  expect(text).toContain("更正 2 项，已采用 1 项\n  行更正未采用：表一「某表」 乙 → 合计：表中没有这一行");
  expect(toResult(inspection, provenance)).toMatchObject({
    unrecognised: [{ sheet: "表二", range: "A5:D9", figures: 12 }],
    corrections: [
      { what: "column", applied: true },
      { what: "rowRole", applied: false },
    ],
  });
});

test.each<[Correction, string]>([
  [{ what: "tableKind", sheet: "表一", table: "某表", is: "预算执行表" }, "种类：预算执行表"],
  [{ what: "column", sheet: "表一", table: "某表", column: "甲", is: "执行数" }, "栏目“甲”：执行数"],
  [{ what: "rowRole", sheet: "表一", table: "某表", row: "乙", is: "item" }, "“乙”行：明细"],
  [{ what: "unit", sheet: "表一", table: "某表", is: "元" }, "单位：元"],
  [{ what: "unit", sheet: "表一", table: "某表", row: "乙", column: "甲", is: "元" }, "“乙”行栏目“甲”单位：元"],
])("a correction is told in words: %#", (correction, text) => {
  expect(correctionText(correction)).toBe(text);
});

test("a person can name every kind of table as the report does", () => {
  for (const [kind, words] of Object.entries(TABLE_WORDS)) expect(kindNamed(words)).toBe(kind);
});
