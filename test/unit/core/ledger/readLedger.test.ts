import { readLedger, readSetting, type Fact, type Ledger } from "../../../../src/core/ledger";
import { recogniseTables } from "../../../../src/core/table";
import { formatExact } from "../../../../src/core/quantity";
import { formatAddress } from "../../../../src/core/grid";
import { sheetOf } from "../../../support/sheetOf";

type Sheets = readonly ReturnType<typeof sheetOf>[];

function ledgerOf(...sheets: Sheets): Ledger {
  const readings = sheets.map(recogniseTables);
  return readLedger(readings, readSetting(readings));
}

function at(ledger: Ledger, address: string): Fact {
  const fact = ledger.facts.find((entry) => formatAddress(entry) === address);
  if (fact === undefined) throw new Error(`no fact at ${address}`);
  return fact;
}

const EXECUTION = sheetOf(
  [
    ["2024年财政拨款预算执行情况表（单位：万元）", null, null, null, null],
    ["年度", "类别", "年初预算", "执行数", "执行率"],
    [2024, "基本支出", 10.25, 9.75, { value: 0.9512, format: "0.00%" }],
    [null, "项目支出", 5.5, 5.25, { value: 0.9545, format: "0.00%" }],
    [null, "合计", 15.75, 15, { value: 0.9524, format: "0.00%" }],
  ],
  { merges: ["A3:A5"] },
);

test("a figure is a fact with its whole key, in 元, with the unit it was written in", () => {
  const fact = at(ledgerOf(EXECUTION), "D4");
  expect(fact.key).toEqual({
    concept: "projectExpenditure",
    isLocal: false,
    measure: "",
    aspect: "amount",
    period: { kind: "year", year: 2024 },
    fundScope: "fiscal",
    side: "expenditure",
    stage: "executed",
  });
  expect(formatExact(fact.quantity.value)).toBe("52500");
  expect(fact.quantity.unit).toEqual({ name: "万元", power: 4 });
});

test("the total of an execution table stands for all spending; rates are plain ratios", () => {
  const ledger = ledgerOf(EXECUTION);
  expect(at(ledger, "D5").key.concept).toBe("expenditure");
  expect(at(ledger, "E5")).toMatchObject({
    key: { aspect: "rate", measure: "executionRate" },
    quantity: { dimension: "ratio" },
  });
  expect(formatExact(at(ledger, "E5").quantity.value)).toBe("0.9524");
});

test("precision is that of the measure block: most digits for General cells, the format for formatted ones", () => {
  const ledger = ledgerOf(EXECUTION);
  expect(at(ledger, "D5").precision).toEqual({ decimals: 2, reason: "mostDigits" });
  expect(at(ledger, "E3").precision).toEqual({ decimals: 4, reason: "numberFormat" });
});

const column = (values: readonly number[]) =>
  sheetOf([["项目名称", "支出数"], ...values.map((value, row) => [`项目${String(row)}`, value])]);

test("one long figure does not make the whole block exact, and keeps its own digits", () => {
  const ledger = ledgerOf(column([1.25, 2.5, 3.75, 4.123456, 5.5, 6.25]));
  expect(at(ledger, "B2").precision).toEqual({ decimals: 2, reason: "mostDigits" });
  expect(at(ledger, "B5").precision).toEqual({ decimals: 6, reason: "ownDigits" });
});

test("one figure that is no such multiple keeps its own digits and leaves the others as they are", () => {
  const ledger = ledgerOf(column([160000, 360000, 100000, 818.75, 12345, 200000, 170000]));
  expect(at(ledger, "B2").precision).toEqual({ decimals: -4, reason: "wholeMultiples" });
  expect(at(ledger, "B5").precision).toEqual({ decimals: 2, reason: "ownDigits" });
  expect(at(ledger, "B6").precision).toEqual({ decimals: 0, reason: "ownDigits" });
});

test("five figures that are all multiples of ten thousand were rounded to it; four are not enough", () => {
  expect(at(ledgerOf(column([160000, 360000, 100000, 200000, 170000])), "B2").precision).toEqual({
    decimals: -4,
    reason: "wholeMultiples",
  });
  expect(at(ledgerOf(column([160000, 360000, 100000, 200000])), "B2").precision).toEqual({
    decimals: 0,
    reason: "mostDigits",
  });
});

test("counts and points are exact", () => {
  const ledger = ledgerOf(
    sheetOf([
      ["单位名称", "编制数", "在职人数"],
      ["甲", 7, 6],
      ["乙", 3, 3],
    ]),
  );
  expect(at(ledger, "B2")).toMatchObject({
    precision: { decimals: Number.POSITIVE_INFINITY, reason: "counts" },
    key: { aspect: "quantity" },
  });
});

test("labels of the table's own are local and stand for nothing beyond their row", () => {
  const ledger = ledgerOf(
    sheetOf([
      ["项目名称", "支出数"],
      ["其他", 1],
      ["其他", 2],
      ["甲", 3],
    ]),
  );
  expect(ledger.facts.map((fact) => [fact.key.concept, fact.key.isLocal])).toEqual([
    ["", true],
    ["", true],
    ["", true],
  ]);
});

test("balances are instants at the start and the end of the year", () => {
  const ledger = ledgerOf(
    sheetOf([
      ["2023年收支表", null, null, null],
      ["收入项目", "金额", "支出项目", "金额"],
      ["年初结转和结余", 3, "年末结转和结余", 2],
      ["其他收入", 1, "基本支出", 2],
    ]),
  );
  expect(at(ledger, "B3").key).toMatchObject({
    concept: "openingBalance",
    side: "income",
    period: { kind: "yearStart", year: 2023 },
  });
  expect(at(ledger, "D3").key).toMatchObject({
    concept: "closingBalance",
    side: "expenditure",
    period: { kind: "yearEnd", year: 2023 },
  });
});

test("figures kept as text are read, dashes and blanks are nothing, words and errors are listed: never a silent zero", () => {
  const ledger = ledgerOf(
    sheetOf([
      ["项目名称", "年初预算", "支出数"],
      ["甲", 1, "1,234.50"],
      ["乙", 2, "—"],
      ["丙", 3, "见附件"],
      ["丁", 4, { value: { error: "#DIV/0!" } }],
      ["戊", 5, { value: null, formula: "B6" }],
      ["己", 6, 7],
    ]),
  );
  expect(at(ledger, "C2")).toMatchObject({ isText: true });
  expect(formatExact(at(ledger, "C2").quantity.value)).toBe("1234.5");
  expect(ledger.facts.map(formatAddress)).toEqual(["B2", "B3", "B4", "B5", "B6", "B7", "C2", "C7"]);
  expect(ledger.unread.map((cell) => [formatAddress(cell), cell.because])).toEqual([
    ["C4", "words"],
    ["C5", "error"],
    ["C6", "noValue"],
  ]);
});

test("a text that states its own unit is read in that unit", () => {
  const ledger = ledgerOf(
    sheetOf([
      ["单位：元", null],
      ["项目名称", "支出数"],
      ["甲", "15万元"],
      ["乙", 20000],
      ["丙", "约3万元"],
    ]),
  );
  expect(formatExact(at(ledger, "B3").quantity.value)).toBe("150000");
  expect(ledger.unread.map(formatAddress)).toEqual(["B5"]);
});

test("percentages written as numbers of hundred are told by their size or the heading's %", () => {
  const ledger = ledgerOf(
    sheetOf([
      ["项目名称", "年初预算", "支出数", "执行率(%)"],
      ["甲", 100, 95.5, 95.5],
      ["乙", 10, 10, 100],
    ]),
  );
  expect(formatExact(at(ledger, "D2").quantity.value)).toBe("0.955");
  expect(at(ledger, "D2").quantity.unit.name).toBe("%");
});

test("the same amounts in 元 and in 万元 are the same figures", () => {
  const rows = (unit: string, factor: number) =>
    sheetOf([
      [`单位：${unit}`, null],
      ["项目名称", "支出数"],
      ["甲", 12.5 * factor],
      ["乙", 3.25 * factor],
    ]);
  const figures = (ledger: Ledger) => ledger.facts.map((fact) => formatExact(fact.quantity.value));
  expect(figures(ledgerOf(rows("元", 10_000)))).toEqual(figures(ledgerOf(rows("万元", 1))));
});

test("a merged figure counts once", () => {
  const ledger = ledgerOf(
    sheetOf(
      [
        ["人员类型", "编制数", "在职人数"],
        ["甲", 7, 3],
        ["乙", null, 2],
      ],
      { merges: ["B2:B3"] },
    ),
  );
  expect(ledger.facts.map(formatAddress)).toEqual(["B2", "C2", "C3"]);
});

test("a precision that a person set counts for that kind of figure in that table, also against its digits", () => {
  const readings = [recogniseTables(EXECUTION)];
  const [table] = readings[0]?.tables ?? [];
  const set = { sheet: EXECUTION.name, table: table?.title ?? "", aspect: "amount", decimals: 1 } as const;
  const ledger = readLedger(readings, readSetting(readings), [set]);
  expect(at(ledger, "C3").precision).toEqual({ decimals: 1, reason: "user" });
  expect(at(ledger, "E3").precision).toEqual(at(ledgerOf(EXECUTION), "E3").precision);
  const elsewhere = readLedger(readings, readSetting(readings), [{ ...set, sheet: "别处" }]);
  expect(at(elsewhere, "C3").precision).toEqual(at(ledgerOf(EXECUTION), "C3").precision);
});

describe("a total", () => {
  const costs = (...labels: readonly string[]) =>
    at(
      ledgerOf(
        sheetOf([["项目", "2023年"], ...labels.map((label, row) => [label, row === 0 ? null : 1]), ["合计", 2]]),
      ),
      `B${String(labels.length + 2)}`,
    ).key;

  test("stands for what its rows are all the parts of by definition, blank ones too", () => {
    expect(costs("因公出国（境）费", "公务接待费", "公务用车购置及运行费")).toMatchObject({
      concept: "threePublic",
      isLocal: false,
    });
    expect(costs("人员经费", "公用经费")).toMatchObject({ concept: "basicExpenditure", side: "expenditure" });
  });

  test.each([
    ["over some of the parts only", ["公务接待费", "公务用车购置及运行费"]],
    ["over parts of a whole without a closed list", ["事业收入", "其他收入"]],
    ["over another row beside them", ["人员经费", "公用经费", "会议费"]],
    ["over a part twice", ["人员经费", "公用经费", "公用经费"]],
    ["over a single part", ["公务接待费"]],
  ])("%s stands for itself", (_what, labels) => {
    expect(costs(...labels)).toMatchObject({ isLocal: true });
  });
});

test.each([
  ["2024年支出预算表", ["基本支出", "项目支出"], "expenditure"],
  ["2024年收入预算表", ["财政拨款收入", "事业收入", "其他收入"], "income"],
  ["2024年其他资金收入预算表", ["事业收入", "其他收入"], ""],
])("in %s the column 合计 beside %p measures %s", (title, columns, concept) => {
  const sheet = sheetOf([[title], ["单位名称", "合计", ...columns], ["甲局", 6.5, ...columns.map(() => 2.5)]]);
  expect(at(ledgerOf(sheet), "B3").key.concept.split("·").at(-1)).toBe(concept);
});

test("a table of spending by columns says neither that it is of the accounts nor that it covers all money", () => {
  const { facts } = ledgerOf(
    sheetOf([
      ["2025年某某支出情况表"],
      ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
      ["201", "一般公共服务支出", 3, 2, 1],
    ]),
  );
  expect(facts).toHaveLength(3);
  for (const { key } of facts) expect(key).toMatchObject({ stage: undefined, fundScope: undefined });
});

describe("a figure of a part of the year", () => {
  const period = (title: string, heading: string, label = "公务接待费") => {
    const ledger = ledgerOf(sheetOf([[title], ["项目", heading, "备注"], [label, 3], ["会议费", 4]]));
    const { measure, period: told } = at(ledger, "B3").key;
    return [measure, told];
  };

  test("measures what it would of a whole year, in another period", () => {
    expect(period("2024年支出情况表", "三季度支出数")).toEqual(["", { kind: "year", year: 2024, part: "三季" }]);
    expect(period("2024年三季度支出情况表", "支出数")).toEqual(["", { kind: "year", year: 2024, part: "三季" }]);
    expect(period("2024年支出情况表", "支出数")).toEqual(["", { kind: "year", year: 2024 }]);
  });

  test("is a balance at the end of that part, or at the start of the year", () => {
    const title = "2024年三季度资产情况表";
    expect(period(title, "年初数")).toEqual(["openingValue", { kind: "yearStart", year: 2024 }]);
    expect(period(title, "期初数")).toEqual(["openingValue", { kind: "yearStart", year: 2024, part: "三季" }]);
    expect(period(title, "期末数")).toEqual(["closingValue", { kind: "yearEnd", year: 2024, part: "三季" }]);
    expect(period("2024年三季度收支情况表", "金额", "上年结转")).toEqual(["", { kind: "yearStart", year: 2024 }]);
    expect(period("2024年收支情况表", "三季度", "年末结转和结余")).toEqual([
      "",
      { kind: "yearEnd", year: 2024, part: "三季" },
    ]);
  });
});

test.each([
  ["未成年人保护经费", ""],
  ["未休年休假补贴", ""],
  ["未支出资金", "未支出资金"],
  ["未使用金额", "未使用金额"],
  ["未拨付资金", "未拨付资金"],
  ["尚未列支资金", "尚未列支资金"],
  ["剩余资金", "剩余资金"],
])("what a column %s measures of its rows is %p", (heading, measure) => {
  const sheet = sheetOf([["2024年支出情况表"], ["项目", heading, "备注"], ["公务接待费", 3], ["会议费", 4]]);
  expect(at(ledgerOf(sheet), "B3").key.measure).toBe(measure);
});
