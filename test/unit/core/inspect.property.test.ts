import fc from "fast-check";
import { inspect, type Cell, type Sheet } from "../../../src/core";
import { HEADINGS } from "../../../src/core/table/lexicon/headings";
import { sheetOf } from "../../support/sheetOf";

const WORDS = HEADINGS.flatMap((heading) => heading.words);
const ODD = [
  "合计",
  "小计",
  "其中：甲",
  "一、乙",
  "201",
  "20101",
  "①是 ②否",
  "≥90%",
  "约20人",
  "12月底前",
  "单位：万元",
  "注：见附件",
  "A1 指标",
  "2024年",
  "-",
  "—",
  " ",
];
const FORMATS = ["General", "0.00%", "#,##0.00", "yyyy/m/d", '0"人"', "@", "[Red]", ";;;"];

const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.constantFrom(...ODD) },
  fc.string(),
);
const number = fc.oneof(
  fc.integer({ min: -5, max: 105 }),
  fc.double(),
  fc.constantFrom(0, 2024, 123_456_789_012_345, 1e300, -1e-300, 0.1 + 0.2),
);
const value: fc.Arbitrary<Cell["value"]> = fc.oneof(
  text,
  number,
  fc.boolean(),
  fc.constantFrom({ error: "#REF!" }, { error: "#DIV/0!" }, null),
);
const cell: fc.Arbitrary<Cell | null> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  {
    weight: 4,
    arbitrary: fc
      .record({
        value,
        formula: fc.option(fc.constantFrom("SUM(B2:B9)", "A1", "1+"), { nil: undefined }),
        format: fc.option(fc.constantFrom(...FORMATS), { nil: undefined }),
      })
      .map(({ value: content, formula, format }) => ({
        value: content,
        ...(formula === undefined ? {} : { formula }),
        ...(format === undefined ? {} : { format }),
      })),
  },
);
const merge = fc.constantFrom("A1:C1", "A2:A5", "B3:C3", "A1:A9", "D1:F2");
const header = fc.array(
  fc.constantFrom(...WORDS).map((word) => ({ value: word })),
  { minLength: 3, maxLength: 8 },
);
const sheet: fc.Arbitrary<Sheet> = fc
  .record({
    header: fc.option(header, { nil: undefined }),
    rows: fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 14 }),
    merges: fc.uniqueArray(merge, { maxLength: 2 }),
    visibility: fc.constantFrom("visible" as const, "visible" as const, "hidden" as const),
  })
  .map(({ header: head, rows, merges, visibility }) =>
    sheetOf(head === undefined ? rows : [head, ...rows], { merges, visibility }),
  );

test("nothing that can stand in sheets makes an inspection fail", () => {
  fc.assert(
    fc.property(fc.array(sheet, { maxLength: 3 }), (sheets) => {
      const named = sheets.map((each, index) => ({ ...each, name: `表${String(index)}` }));
      const { checks, scorecard, writes } = inspect(named);
      expect(new Set(checks.map((check) => check.id)).size).toBe(checks.length);
      expect(checks.every((check) => check.verdict !== "unchecked" || check.because !== undefined)).toBe(true);
      expect(scorecard?.grade === undefined || !scorecard.isProvisional).toBe(true);
      expect(
        writes.every(
          (write) =>
            named.find((each) => each.name === write.sheet)?.rows[write.row]?.[write.column]?.formula === undefined,
        ),
      ).toBe(true);
    }),
    { numRuns: 600 },
  );
});
