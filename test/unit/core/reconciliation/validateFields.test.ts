import { formatAddress } from "../../../../src/core/grid";
import { formatExact } from "../../../../src/core/quantity";
import type { Check } from "../../../../src/core/reconciliation/Check";
import { validate } from "../../../../src/core/reconciliation/validate";
import type { Indicator } from "../../../../src/core/scoring/Indicator";
import type { GroupTable, ScoreRow } from "../../../../src/core/scoring/IndicatorSheet";
import type { ReasonCode } from "../../../../src/core/scoring/Reason";
import type { RuleEngine } from "../../../../src/core/scoring/RuleEngine";
import { score } from "../../../../src/core/scoring/score";
import { DEFAULT_SCHEME } from "../../../../src/core/scoring/schemes/schemes";
import { cell, exact } from "../scoring/evaluation";

const text = (address: string, words: string) => ({ ...cell("s", address, ""), text: words });

const refusing = (code: ReasonCode): RuleEngine => ({
  readRule: () => ({ rule: { kind: "threshold" } }),
  applyRule: () => ({ because: { code, values: [] } }),
});

const giving = (points: string, lost?: string): RuleEngine => ({
  readRule: () => ({ rule: { kind: "threshold" } }),
  applyRule: () => ({
    points: exact(points),
    calculation: "",
    gaps: lost === undefined ? [] : [{ standard: "", fact: "", lost: exact(lost) }],
  }),
});

function indicator(row: number, change: Partial<Indicator> = {}): Indicator {
  const at = (column: string) => `${column}${String(row)}`;
  return {
    name: `指标${String(row)}`,
    groups: ["组"],
    label: text(at("D"), `指标${String(row)}`),
    weight: cell("s", at("E"), "50"),
    score: cell("s", at("F"), ""),
    rule: text(at("H"), "rule"),
    target: text(at("I"), "≥90%"),
    achieved: cell("s", at("J"), "0.95"),
    ...change,
  };
}

function check(
  indicators: readonly Indicator[],
  engine: RuleEngine,
  tables: { readonly total?: ScoreRow; readonly groupTables?: readonly GroupTable[] } = {},
): readonly string[] {
  const { total, groupTables = [] } = tables;
  const sheet = { sheet: "s", title: "t", indicators, groupRows: [], ...(total === undefined ? {} : { total }) };
  const scorecard = score({ sheet, surveys: [], scheme: DEFAULT_SCHEME, adopt: "given", engine });
  return validate({ scorecard, sheet, groupTables, surveys: [], cover: [] }).map(short);
}

function short({ kind, variant, at, verdict, because, expected }: Check): string {
  const said = [because?.code, expected && formatExact(expected)].filter((part) => part !== undefined);
  return [`${kind}:${variant ?? ""}`, formatAddress(at.place), verdict, ...said].join(" ");
}

const two = (change: Partial<Indicator>) => [indicator(5, change), indicator(6)];

describe("a target without an actual value", () => {
  const blank = { achieved: cell("s", "J5", "") };

  test("is not checked, and accuses the blank cell", () => {
    expect(check([indicator(5, blank)], refusing("noAchieved"))).toContain("missing:achieved J5 unchecked noAchieved");
  });

  test("is suspect where a person scored it all the same", () => {
    const checks = check([indicator(5, { ...blank, score: cell("s", "F5", "50") })], refusing("noAchieved"));
    expect(checks).toContain("missing:achieved J5 suspect noAchieved");
  });
});

test("target and actual value in different units are suspect at the actual value", () => {
  expect(check([indicator(5)], refusing("unitsDiffer"))).toContain("unit:target J5 suspect unitsDiffer");
});

test("a reason that no other check names keeps the score unchecked", () => {
  expect(check([indicator(5)], refusing("noTier"))).toContain("score:given F5 unchecked noTier");
});

test("a weight in per cent among weights in points is suspect; all in per cent are no fault", () => {
  const half = { ...cell("s", "E5", "50"), text: "50%" };
  expect(check(two({ weight: half }), giving("1"))).toContain("unit:weights E5 suspect");
  const both = [
    indicator(5, { weight: half }),
    indicator(6, { weight: { ...half, place: { ...half.place, row: 5 } } }),
  ];
  const checks = check(both, giving("0"));
  expect(checks).toContain("weights:hundred E5 pass 100");
  expect(checks.some((each) => each.startsWith("unit"))).toBe(false);
});

describe("weights that do not add up to 100", () => {
  const low = two({ weight: cell("s", "E5", "49") });

  test("are an error where the table itself closes with 100, else suspect", () => {
    const total = { label: text("A9", "合计"), weight: cell("s", "E9", "100") };
    expect(check(low, giving("1"), { total })).toContain("weights:hundred E5 error 100");
    expect(check(low, giving("1"))).toContain("weights:hundred E5 suspect 100");
  });

  test("are suspect where the table states that sum", () => {
    const total = { label: text("A9", "合计"), weight: cell("s", "E9", "99") };
    const checks = check(low, giving("1"), { total });
    expect(checks).toContain("weights:hundred E5 suspect 100");
    expect(checks).toContain("weights:total E9 pass 99");
  });
});

test("a weight in the label that differs from the weight cell is an error at the weight cell", () => {
  expect(check(two({ label: text("D5", "指标5（40分）") }), giving("1"))).toContain("weights:label E5 error 40");
});

describe("deductions", () => {
  test("that leave the computed score pass", () => {
    expect(check([indicator(5)], giving("30", "20"))).toContain("score:deductions F5 pass 30");
  });

  test("that leave another one are an error", () => {
    expect(check([indicator(5)], giving("30", "10"))).toContain("score:deductions F5 error 40");
  });
});

describe("a summary of groups", () => {
  const table = (scores: readonly [string, string, string]): GroupTable => ({
    sheet: "g",
    title: "g",
    rows: [
      { label: text("B4", "甲"), score: cell("g", "D4", scores[0]) },
      { label: text("B5", "乙"), score: cell("g", "D5", scores[1]) },
    ],
    total: { label: text("B6", "合计"), score: cell("g", "D6", scores[2]) },
  });
  const groups = [indicator(5, { groups: ["甲"] }), indicator(6, { groups: ["乙"] })];
  const sums = (...scores: [string, string, string]) =>
    check(groups, giving("30.46"), { groupTables: [table(scores)] }).filter((each) => /^(sum|total)/.test(each));

  test("that shows whole points may be rounded, row by row and in its total", () => {
    expect(sums("30", "30", "61")).toEqual([
      "total:group D4 rounding 30.46",
      "total:group D5 rounding 30.46",
      "total:total D6 rounding 60.92",
      "sum:groups D6 rounding 60",
    ]);
  });

  test("that shows points with decimals adds up exactly", () => {
    expect(sums("30.46", "30.46", "60.93")).toContain("total:total D6 error 60.92");
    expect(sums("30.46", "30.46", "60.92")).toContain("sum:groups D6 pass 60.92");
  });

  test("with a formula that has no value is not checked", () => {
    const formula = { ...cell("g", "D4", ""), hasFormula: true };
    const { rows, ...rest } = table(["", "30.46", ""]);
    const checks = check(groups, giving("30.46"), {
      groupTables: [{ ...rest, rows: rows.map((row, index) => (index === 0 ? { ...row, score: formula } : row)) }],
    });
    expect(checks).toContain("total:group D4 unchecked formulaWithoutValue");
  });

  test("with an error in a cell is not checked there", () => {
    const broken = { ...text("D4", "#REF!"), place: { sheet: "g", row: 3, column: 3 }, error: "#REF!" };
    const { rows, ...rest } = table(["", "30.46", ""]);
    const checks = check(groups, giving("30.46"), {
      groupTables: [{ ...rest, rows: rows.map((row, index) => (index === 0 ? { ...row, score: broken } : row)) }],
    });
    expect(checks).toContain("total:group D4 unchecked errorCell");
  });
});

test("a row of a summary that no group fits is not checked", () => {
  const row = { label: text("B4", "丙"), score: cell("g", "D4", "1") };
  const groupTables = [{ sheet: "g", title: "g", rows: [row] }];
  const groups = [indicator(5, { groups: ["甲"] }), indicator(6, { groups: ["乙"] })];
  expect(check(groups, giving("1"), { groupTables })).toContain("total:group D4 unchecked noFigures");
});

test("a code written in another way than the others is a remark", () => {
  const coded = (row: number, code: string) => indicator(row, { code, label: text(`D${String(row)}`, `${code} 指标`) });
  const checks = check([coded(5, "A1"), coded(6, "A2"), coded(7, "a3"), coded(8, "1.1.2")], giving("1"));
  expect(checks.filter((each) => each.startsWith("malformed"))).toEqual([
    "malformedCode:pattern D7 remark",
    "malformedCode:pattern D8 remark",
  ]);
});

test("the same label twice gets an ordinal in the id", () => {
  const twin = indicator(6, { name: "指标5", label: text("D6", "指标5") });
  const sheet = {
    sheet: "s",
    title: "t",
    indicators: [indicator(5, { score: cell("s", "F5", "1") }), { ...twin, score: cell("s", "F6", "1") }],
    groupRows: [],
  };
  const scorecard = score({ sheet, surveys: [], scheme: DEFAULT_SCHEME, adopt: "given", engine: giving("1") });
  const ids = validate({ scorecard, sheet, groupTables: [], surveys: [], cover: [] }).map((each) => each.id);
  expect(ids.filter((id) => id.startsWith("scoreRange"))).toEqual([
    "scoreRange:weight:t/组/指标5",
    "scoreRange:weight:t/组/指标5#2",
  ]);
});

test("what no indicator of a table has is told once, over all of them", () => {
  const bare = [5, 6, 7].map((row) => indicator(row, { rule: text(`H${String(row)}`, "") }));
  expect(check(bare, refusing("noRule")).filter((line) => line.startsWith("missing"))).toEqual([
    "missing:rule H5 unchecked noRule",
  ]);
});

test("what only some have not is told of each", () => {
  const engine: RuleEngine = {
    readRule: (rule) => (rule === "" ? { because: { code: "noRule", values: [] } } : { rule: { kind: "threshold" } }),
    applyRule: () => ({ points: exact("50"), calculation: "", gaps: [] }),
  };
  const some = [5, 6, 7].map((row) => indicator(row, row === 7 ? {} : { rule: text(`H${String(row)}`, "") }));
  expect(check(some, engine).filter((line) => line.startsWith("missing"))).toEqual([
    "missing:rule H5 unchecked noRule",
    "missing:rule H6 unchecked noRule",
  ]);
});

test("a total with a dash in place of a weight or score claims nothing there", () => {
  const total = { label: text("D7", "总分"), weight: text("E7", "—"), score: text("F7", "-") };
  expect(check([indicator(5), indicator(6)], giving("50"), { total }).filter((line) => line.includes("7"))).toEqual([]);
});
