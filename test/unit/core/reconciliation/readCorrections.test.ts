import { readCorrections } from "../../../../src/core";

const of = { sheet: "表一", table: "某表" };
const file = (...corrections: readonly object[]) => ({ format: "jihe/corrections@1", corrections });

test("corrections are read as they were written; row roles also by their Chinese names", () => {
  const corrections = [
    { what: "tableKind", ...of, is: "预算执行表" },
    { what: "column", ...of, column: "甲 / 乙", is: "调整后预算" },
    { what: "rowRole", ...of, row: "全部", is: "total" },
    { what: "unit", ...of, is: "元" },
    { what: "unit", ...of, column: "甲", row: "乙", is: "万元" },
  ];
  expect(readCorrections(JSON.parse(JSON.stringify(file(...corrections))))).toEqual({ corrections });
  expect(readCorrections(file({ what: "rowRole", ...of, row: "全部", is: "合计" }))).toEqual({
    corrections: [{ what: "rowRole", ...of, row: "全部", is: "total" }],
  });
});

test.each([
  [[], "corrections", "list"],
  [{ corrections: [] }, "format", "text"],
  [{ format: "jihe/corrections@9", corrections: [] }, "format", "format"],
  [file({ what: "colour", ...of, is: "红" }), "corrections[0].what", "correctionKind"],
  [file({ what: "column", ...of, is: "执行数" }), "corrections[0].column", "text"],
  [file({ what: "rowRole", ...of, row: "甲", is: "大" }), "corrections[0].is", "rowRole"],
  [file({ what: "unit", ...of, colunm: "甲", is: "元" }), "corrections[0].colunm", "unknownMember"],
])("%j is refused at %s", (value, path, expected) => {
  const reading = readCorrections(value);
  expect("faults" in reading ? reading.faults : []).toContainEqual({ path, expected });
});
