import fc from "fast-check";
import type { CellValue } from "../../../../../src/core";
import { FUNCTIONS } from "../../../../../src/workbook/xlsx/recalculate/functions/functions";
import { recalculate } from "../../../../../src/workbook/xlsx/recalculate/recalculate";
import { type Cells, after, place, sheetOf } from "./books";

/** What becomes of formulas on one sheet when A1 changes. */
function afterA1(cells: Cells) {
  return after([sheetOf("表", cells)], ["表!A1"]);
}

describe("what a change reaches", () => {
  test("nothing is parsed or evaluated when nothing changed", () => {
    const unreadable = { value: 1, formula: "SUM((" };
    expect(recalculate([sheetOf("表", { A1: unreadable })], [])).toEqual({ values: [], stale: [] });
  });

  test("formulas are evaluated in the order of their dependence, wherever they stand", () => {
    expect(afterA1({ A1: 2, A2: "=A4+1", A3: "=A1*10", A4: "=A3+A1" }).values).toEqual({
      "表!A2": 23,
      "表!A3": 20,
      "表!A4": 22,
    });
  });

  test("a formula that does not depend on the change is left alone", () => {
    expect(afterA1({ A1: 2, B1: 3, A2: "=A1", B2: "=B1*2" }).values).toEqual({ "表!A2": 2 });
  });

  test("a chain runs across sheets with quoted Chinese names", () => {
    const scores = sheetOf("1. 评 分 表", { F5: 8.5, F6: 9, F7: "=SUM(F5:F6)" });
    const total = sheetOf("总分's", { B1: "='1. 评 分 表'!$F$7*2", B2: '=IF(B1>=35,"良","中")' });
    const report = sheetOf("报告", { A1: "=\"等级：\"&'总分''s'!B2", A2: "=[1]外部!A1" });
    expect(after([report, total, scores], ["1. 评 分 表!F5"])).toEqual({
      values: { "报告!A1": "等级：良", "总分's!B1": 35, "总分's!B2": "良", "1. 评 分 表!F7": 17.5 },
      stale: [],
    });
  });

  test.each<readonly [string, CellValue]>([
    ["SUM(A:A)", 3],
    ["SUM(1:3)", 3],
    ["SUM($A$1:$B$3)", 3],
    ["SUM(a1:a3)", 3],
    ['SUMIF(A:A,">1")', 2],
  ])("a range that covers the changed cell is seen: %s", (formula, value) => {
    expect(afterA1({ A1: 1, A2: 2, D9: `=${formula}` }).values).toEqual({ "表!D9": value });
  });

  test("a tall block is seen, and a block of which the change stands just outside is not", () => {
    expect(afterA1({ A1: 1, C1: "=SUM(A1:A500)", C2: "=SUM(A2:A500)", C3: "=SUM(A2:A9)" }).values).toEqual({
      "表!C1": 1,
    });
  });

  test("only values that differ are given, to fifteen digits", () => {
    const noisy = { value: 0.3, formula: "A1+0.2" };
    expect(
      afterA1({ A1: 0.1, B1: noisy, B2: { value: 0.1, formula: "A1" }, B3: { value: "0.1", formula: "A1" } }),
    ).toEqual({
      values: { "表!B3": 0.1 },
      stale: [],
    });
  });

  test("a formula whose cell was overwritten is one no more", () => {
    expect(after([sheetOf("表", { A1: { value: 7, formula: "B1" }, A2: "=A1" })], ["表!A1"]).values).toEqual({
      "表!A2": 7,
    });
  });

  test("a formula without a stored value is calculated when an affected one needs it, else left", () => {
    const fresh = { value: null, formula: "B1*2" };
    expect(afterA1({ A1: 1, B1: 4, B2: fresh, A2: "=A1+B2", B3: fresh }).values).toEqual({ "表!A2": 9, "表!B2": 8 });
  });

  test("errors pass on to what depends on them, until they are caught", () => {
    expect(
      afterA1({ A1: 0, A2: "=5/A1", A3: "=SUM(A2,1)", A4: "=IFERROR(A3,-1)", A5: "=COUNT(A2:A4)" }).values,
    ).toEqual({
      "表!A2": { error: "#DIV/0!" },
      "表!A3": { error: "#DIV/0!" },
      "表!A4": -1,
      "表!A5": 1,
    });
  });
});

describe("what becomes stale", () => {
  test.each([
    ["an unknown function", "MYSCORE(A1)"],
    ["a function that is not evaluated here", "NPV(0.1,A1)"],
    ["the clock", "NOW()+A1"],
    ["another workbook", "[1]Sheet1!A1+A1"],
    ["a sheet that is not there", "没有!A1+A1"],
    ["an array formula in braces", "{SUM(A1:A3*2)}"],
    ["cell by cell arithmetic outside an array", "SUM(A1:A3*2)"],
    ["a block where one value belongs", "A1:A3+1"],
    ["an intersection", "SUM(A1:A3 A1:B1)"],
    ["text that may be a date", 'A1+"2024-1-1"'],
    ["the order of Chinese text", 'IF(A1=1,"甲"<"乙")'],
    ["an unsorted nearby lookup", "MATCH(A1,{3,1,2},1)"],
    ["a format that depends on the language", 'TEXT(A1,"[DBNum2]0")'],
    ["LET", "_xlfn.LET(_xlpm.x,A1,_xlpm.x+1)"],
    ["blanks without end", 'COUNTIF(A:A,"")+A1'],
  ])("%s, and all that depends on it: =%s", (_, formula) => {
    const { values, stale } = afterA1({ A1: 1, B1: `=${formula}`, B2: "=B1+1", B3: "=IFERROR(B2,0)", B4: "=A1+1" });
    expect(stale).toEqual(["表!B1", "表!B2", "表!B3"]);
    expect(values).toEqual({ "表!B4": 2 });
  });

  test.each([
    ["INDIRECT", 'INDIRECT("A"&C1)'],
    ["OFFSET", "SUM(OFFSET(C1,1,0,3))"],
    ["a table", "SUM(表1[金额])"],
    ["an unknown name", "税率*C1"],
    ["a range with a calculated end", "SUM(C1:INDEX(C1:C9,2))"],
    ["a spilled range", "SUM(C1#)"],
    ["a sum range of another shape", "SUMIF(C1:C5,1,D1)"],
    ["what cannot be parsed", "SUM(C1"],
  ])("%s, whatever changed, for its reads are unknown: =%s", (_, formula) => {
    expect(afterA1({ A1: 1, B1: `=${formula}`, B2: "=B1" })).toEqual({ values: {}, stale: ["表!B1", "表!B2"] });
  });

  test("an unsupported formula that the change does not reach is not stale", () => {
    expect(afterA1({ A1: 1, B1: "=NPV(0.1,C1:C3)", B2: "=TODAY()" })).toEqual({ values: {}, stale: [] });
  });

  test("a sum through several sheets, when any of them changes", () => {
    const sheets = ["一", "二", "三", "四"].map((name) => sheetOf(name, { A1: 1, B1: "=SUM(一:三!A1)" }));
    expect(after(sheets, ["二!A1"]).stale).toEqual(["一!B1", "二!B1", "三!B1", "四!B1"]);
    expect(after(sheets, ["四!A1"]).stale).toEqual([]);
  });

  test("a circle, what feeds on it, and nothing before it", () => {
    const { values, stale } = afterA1({
      A1: 1,
      B1: "=A1",
      B2: "=B1+B4",
      B3: "=B2",
      B4: "=B3",
      B5: "=B4",
      B6: "=B6+A1",
    });
    expect(stale).toEqual(["表!B2", "表!B3", "表!B4", "表!B5", "表!B6"]);
    expect(values).toEqual({ "表!B1": 1 });
  });

  test("every cell that an array formula fills, and what reads one of them", () => {
    const sheet = sheetOf("表", { A1: 1, A2: 2, C1: "=TRANSPOSE(A1:A2)", D1: 2, E1: "=D1+1", E2: "=A1" });
    const arrays = [{ sheet: "表", top: 0, left: 2, bottom: 0, right: 3 }];
    expect(after([sheet], ["表!A1"], { arrays })).toEqual({
      values: { "表!E2": 1 },
      stale: ["表!C1", "表!D1", "表!E1"],
    });
  });

  test("subtotals over hidden rows, for a filter may have hidden them", () => {
    const cells: Cells = { A1: 1, A2: 2, B1: "=SUBTOTAL(9,A1:A2)" };
    expect(after([sheetOf("表", cells, { hiddenRows: [1] })], ["表!A1"]).stale).toEqual(["表!B1"]);
    expect(after([sheetOf("表", cells, { hiddenRows: [2] })], ["表!A1"]).values).toEqual({ "表!B1": 3 });
  });
});

describe("names and nested subtotals", () => {
  const sheet = sheetOf("表", { A1: 4, A2: 0.5, B1: "=总分*权重", B2: "=SUM(数据)" });

  test("a name stands for its cells, also when it is itself made of names", () => {
    const names = [
      { name: "总分", formula: "表!$A$1" },
      { name: "权重", formula: "表!$A$2*2" },
      { name: "数据", formula: "表!$A$1:$A$2" },
    ];
    expect(after([sheet], ["表!A1"], { names }).values).toEqual({ "表!B1": 4, "表!B2": 4.5 });
  });

  test("a name of one sheet goes before the same name of the workbook", () => {
    const names = [
      { name: "总分", formula: "表!$A$1" },
      { name: "总分", formula: "100", sheet: "表" },
      { name: "权重", formula: "表!$A$2" },
      { name: "数据", formula: "表!$A$1" },
    ];
    expect(after([sheet], ["表!A2"], { names }).values).toEqual({ "表!B1": 50 });
  });

  test("a name with relative cells, one that moves, and one that means itself are stale", () => {
    const names = [
      { name: "总分", formula: "表!A1" },
      { name: "权重", formula: "权重" },
      { name: "数据", formula: "OFFSET(表!$A$1,0,0,2)" },
    ];
    expect(after([sheet], ["表!A1"], { names }).stale).toEqual(["表!B1", "表!B2"]);
  });

  test("a subtotal leaves out the subtotals in its block", () => {
    const { values } = afterA1({ A1: 5, A2: 2, A3: "=SUBTOTAL(9,A1:A2)", A4: 1, A5: "=SUBTOTAL(9,A1:A4)" });
    expect(values).toEqual({ "表!A3": 7, "表!A5": 8 });
  });
});

describe("whatever a formula says", () => {
  const PARTS = [
    ...Array.from("+-*/^&=<>%(),;:{}!#@ \"'."),
    ...[
      "A1",
      "$B$2",
      "A1:B3",
      "A:A",
      "1:2",
      "表!",
      "'表'!",
      "[1]x!",
      "#REF!",
      "#N/A",
      "名",
      "TRUE",
      "0.5",
      "1e9",
      '"a"',
      '">1"',
      '"0.0x"',
    ],
    ...[...FUNCTIONS.keys(), "OFFSET", "NOW"].map((name) => `${name}(`),
  ];

  test("it gets a value or is stale, and nothing is thrown", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 12 }), (parts) => {
        const text = parts.join("");
        const closed = text + ")".repeat(Math.max(0, text.split("(").length - text.split(")").length));
        const { values, stale } = afterA1({
          A1: 1,
          B2: "x",
          C1: { value: null, formula: closed },
          D1: "=A1+ISTEXT(C1)",
        });
        expect(Object.keys(values).length + stale.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  test("well-formed calls get a value or are stale, whatever their arguments are", () => {
    const argument = fc.constantFrom(
      "A1",
      "B2",
      "A1:B3",
      "A:A",
      "1:1",
      "",
      "0",
      "-1",
      "2.5",
      '"x"',
      '">0"',
      '"a*("',
      "TRUE",
      "{1,2;3,4}",
      "A1/0",
      '"0.0x"',
    );
    const call = fc.tuple(fc.constantFrom(...FUNCTIONS.keys()), fc.array(argument, { maxLength: 5 }));
    fc.assert(
      fc.property(call, call, ([outer, some], [inner, more]) => {
        const formula = `${outer}(${[...some, `${inner}(${more.join(",")})`].join(",")})`;
        const { values, stale } = afterA1({
          A1: 1,
          A2: 3,
          B1: "x",
          C1: { value: null, formula },
          D1: "=A1+ISTEXT(C1)",
        });
        expect(Object.keys(values).length + stale.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});

test("16 sheets with some hundred formulas take well under a second", () => {
  const sheets = Array.from({ length: 16 }, (_, index) => {
    const rows = Array.from({ length: 30 }, (_, row) => {
      const at = String(row + 1);
      return [
        [`A${at}`, row],
        [`B${at}`, `=ROUND(SUM(A1:A${at})/3,2)`],
        [`C${at}`, `=IF(B${at}>5,"好",'表 ${String(index)}'!A1)`],
      ];
    });
    return sheetOf(`表 ${String(index + 1)}`, Object.fromEntries(rows.flat()) as Cells);
  });
  const begin = performance.now();
  const { values } = recalculate(sheets, [place("表 1!A1")]);
  expect(performance.now() - begin).toBeLessThan(500);
  expect(values).toHaveLength(60);
});
