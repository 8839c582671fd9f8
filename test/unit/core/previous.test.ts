import { inspect, type Check, type Sheet } from "../../../src/core";
import { isFinding } from "../../support/findingsOf";
import { accountsOf, closingOf, closingValue, type YearOfAccounts } from "../../support/forms/accounts";
import { sheetOf } from "../../support/sheetOf";

const FIRST: YearOfAccounts = {
  fiscalIncome: 12_300_000,
  otherIncome: 450_000,
  basic: 8_000_000,
  project: 4_250_000,
  opening: 700_000,
  equipment: { opening: 3_000_000, added: 250_000, removed: 120_000 },
  furniture: { opening: 800_000, added: 30_000, removed: 0 },
  cars: 150_000,
  reception: 21_000,
};

const SECOND: YearOfAccounts = {
  ...FIRST,
  fiscalIncome: 13_100_000,
  basic: 8_400_000,
  project: 4_900_000,
  opening: closingOf(FIRST),
  equipment: { opening: closingValue(FIRST.equipment), added: 90_000, removed: 0 },
  furniture: { opening: closingValue(FIRST.furniture), added: 0, removed: 40_000 },
  cars: 140_000,
};

const LAST_YEAR = { file: "2023决算.xlsx", sheets: accountsOf(2023, FIRST, FIRST, "元") };

const isAgainst = ({ with: others }: Check) => others.some(({ file }) => file !== undefined);
const cellOf = ({ place: { sheet, row, column } }: Check["at"]) => `${sheet} ${String(row + 1)}/${String(column + 1)}`;

function against(sheets: readonly Sheet[], previous = LAST_YEAR): readonly Check[] {
  return inspect(sheets, { previous }).checks;
}

/** The sheets with another figure in one cell (from 0). */
function withFigure(sheets: readonly Sheet[], name: string, [row, column]: readonly [number, number], value: number) {
  return sheets.map((sheet) =>
    sheet.name !== name
      ? sheet
      : {
          ...sheet,
          rows: sheet.rows.map((cells, r) => cells?.map((cell, c) => (r === row && c === column ? { value } : cell))),
        },
  );
}

describe("this year's workbook against last year's", () => {
  test("openings and comparative figures agree across the years, whatever the unit", () => {
    for (const unit of ["元", "万元"] as const) {
      const checks = against(accountsOf(2024, SECOND, FIRST, unit));
      expect(checks.filter(isFinding).map(({ id }) => id)).toEqual([]);
      const compared = checks.filter(isAgainst).map(({ at }) => cellOf(at));
      // 年初结转, the five rows of 上年决算数, the four of 上年数, the three of 年初数
      expect(compared).toHaveLength(13);
      expect(compared).toEqual(expect.arrayContaining(["收支总表 8/2", "支出决算表 6/3", "三公 4/2", "资产 4/2"]));
    }
  });

  test("an opening balance that is not last year's closing balance is the finding, with last year's cell and file beside it", () => {
    const shifted = { ...SECOND, opening: SECOND.opening + 50_000 };
    const findings = against(accountsOf(2024, shifted, FIRST, "万元")).filter(isFinding);
    expect(findings.map(({ at }) => cellOf(at))).toEqual(["收支总表 8/2"]);
    expect(findings[0]).toMatchObject({ kind: "opening", verdict: "error", with: [{ file: "2023决算.xlsx" }] });
    expect(findings[0]?.with.map((side) => cellOf(side))).toEqual(["收支总表 8/4"]);
  });

  test("a comparative figure that differs from last year's accounts is the finding", () => {
    const sheets = withFigure(accountsOf(2024, SECOND, FIRST, "元"), "三公", [6, 1], 12_000);
    const findings = against(sheets).filter(isFinding);
    expect(findings.map(({ at }) => cellOf(at))).toEqual(["三公 7/2"]);
  });

  test("a year-start value of assets that differs from last year's year-end value is the finding", () => {
    const shifted = { ...SECOND, furniture: { ...SECOND.furniture, opening: 900_000 } };
    const findings = against(accountsOf(2024, shifted, FIRST, "元")).filter(isFinding);
    expect(findings.map(({ at }) => cellOf(at))).toEqual(["资产 5/2", "资产 6/2"]);
  });

  test("what is wrong inside last year's workbook alone is not told", () => {
    const wrong = withFigure(LAST_YEAR.sheets, "收支总表", [4, 1], 1);
    const checks = against(accountsOf(2024, SECOND, FIRST, "元"), { ...LAST_YEAR, sheets: wrong });
    expect(checks.filter(isFinding)).toEqual([]);
    expect(checks.every(({ at }) => at.file === undefined)).toBe(true);
  });

  test("last year's cell is never accused, even where two figures of this year contradict it alike", () => {
    const wrong = withFigure(LAST_YEAR.sheets, "支出决算表", [7, 3], 13_250_000);
    const sheets = accountsOf(2024, SECOND, FIRST, "元");
    const twice = [...sheets, ...sheets.slice(1, 2).map((sheet) => ({ ...sheet, name: "支出决算表（二）" }))];
    const findings = against(twice, { ...LAST_YEAR, sheets: wrong }).filter(isFinding);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every(({ at }) => at.file === undefined)).toBe(true);
  });

  test("a workbook of last year without matching figures is said to have none, once a table", () => {
    const other = sheetOf(
      [["2023年人员情况表"], ["人员类别", "编制数", "在职人数"], ["行政", 20, 19], ["事业", 5, 5]],
      { name: "人员" },
    );
    const checks = against(accountsOf(2024, SECOND, FIRST, "元"), { file: "人员.xlsx", sheets: [other] });
    const open = checks.filter(({ because }) => because?.code === "notInPrevious");
    expect(open.map(({ at }) => at.place.sheet)).toEqual(["收支总表", "支出决算表", "三公", "资产"]);
    expect(open.every(({ verdict }) => verdict === "unchecked")).toBe(true);
  });

  test("a workbook of this year without openings or comparative figures says so", () => {
    const staff = sheetOf(
      [["2024年人员情况表"], ["人员类别", "编制数", "在职人数"], ["行政", 20, 19], ["事业", 5, 5]],
      { name: "人员" },
    );
    const checks = against([staff]);
    expect(checks.filter(({ because }) => because?.code === "nothingOfPrevious")).toMatchObject([
      { verdict: "unchecked" },
    ]);
  });

  test("the year of a workbook that names none is told by the name of its file, or by the other workbook", () => {
    const nameless = (sheets: readonly Sheet[]) =>
      sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((cells) =>
          cells?.map((cell) =>
            typeof cell?.value === "string" ? { value: cell.value.replace(/20\d\d年度?/, "") } : cell,
          ),
        ),
      }));
    const sheets = nameless(accountsOf(2024, { ...SECOND, opening: 1 }, FIRST, "元"));
    const named = inspect(sheets, { name: "某局2024年决算.xlsx", previous: LAST_YEAR });
    expect(named.year).toBe(2024);
    const told = inspect(sheets, { previous: { file: "上年.xlsx", sheets: nameless(LAST_YEAR.sheets) } });
    expect(told.checks.filter(({ because }) => because?.code === "yearsUnknown")).toHaveLength(1);
    for (const checks of [
      named.checks,
      against(sheets),
      inspect(sheets, { name: "2024.xlsx", previous: { ...LAST_YEAR, sheets: nameless(LAST_YEAR.sheets) } }).checks,
    ])
      expect(checks.filter(isFinding).map(({ at }) => cellOf(at))).toContain("收支总表 8/2");
  });

  test("what was carried over into the year opens a table of one of its quarters too; what a quarter closes with is not the year's", () => {
    const quarter = (opening: number) =>
      sheetOf(
        [
          ["2024年三季度收支情况表"],
          ["单位：元"],
          ["收入", null, "支出", null],
          ["项目", "金额", "项目", "金额"],
          ["财政拨款收入", 9_000_000, "基本支出", 6_000_000],
          ["年初结转和结余", opening, "年末结转和结余", 3_000_000 + opening],
        ],
        { name: "三季度", merges: ["A3:B3", "C3:D3"] },
      );
    expect(against([quarter(closingOf(FIRST))]).filter(isFinding)).toEqual([]);
    const findings = against([quarter(closingOf(FIRST) + 50_000)]).filter(isFinding);
    expect(findings.map(({ at }) => cellOf(at))).toEqual(["三季度 6/2"]);
    const year = accountsOf(2024, SECOND, FIRST, "元");
    expect(against([...year, quarter(closingOf(FIRST))]).filter(isFinding)).toEqual([]);
  });

  const called = (office: string, sheets: readonly Sheet[]) =>
    sheets.map((sheet) => ({
      ...sheet,
      name: `${office}${sheet.name}`,
      rows: sheet.rows.map((cells, row) =>
        cells?.map((cell, column) =>
          row === 1 && column === 0 && typeof cell?.value === "string"
            ? { value: cell.value.replace("示例单位", office) }
            : cell,
        ),
      ),
    }));

  test("of several offices each is held against its own tables of last year", () => {
    const small: YearOfAccounts = { ...FIRST, opening: 10_000, cars: 30_000, reception: 1_000 };
    const next: YearOfAccounts = { ...SECOND, opening: closingOf(small) };
    const both = (one: readonly Sheet[], other: readonly Sheet[]) => [
      ...called("示例县教育局", one),
      ...called("示例县第一中学", other),
    ];
    const previous = {
      file: "2023.xlsx",
      sheets: both(accountsOf(2023, FIRST, FIRST, "元"), accountsOf(2023, small, small, "元")),
    };
    const checks = (other: YearOfAccounts) =>
      against(both(accountsOf(2024, SECOND, FIRST, "元"), accountsOf(2024, other, small, "元")), previous);
    expect(checks(next).filter(isFinding)).toEqual([]);
    const [first] = checks({ ...next, opening: 1 }).filter((check) => isFinding(check) && isAgainst(check));
    expect(first?.at.place.sheet).toBe("示例县第一中学收支总表");
  });

  test("the own level (本级) of an office is not held against all of it", () => {
    const small: YearOfAccounts = { ...FIRST, opening: 10_000, cars: 30_000, reception: 1_000 };
    const next: YearOfAccounts = { ...SECOND, opening: closingOf(small) };
    const before = (one: string, other: string) => [
      ...called(one, accountsOf(2023, FIRST, FIRST, "元")),
      ...called(other, accountsOf(2023, small, small, "元")),
      ...called("示例县第一中学", accountsOf(2023, FIRST, FIRST, "元")),
    ];
    const now = (opening: number) => [
      ...called("示例县教育局", accountsOf(2024, SECOND, FIRST, "元")),
      ...called("示例县教育局本级", accountsOf(2024, { ...next, opening }, small, "元")),
      ...called("示例县第一中学", accountsOf(2024, SECOND, FIRST, "元")),
    ];
    const found = (opening: number) =>
      against(now(opening), { file: "2023.xlsx", sheets: before("示例县教育局", "示例县教育局本级") })
        .filter((check) => isFinding(check) && isAgainst(check))
        .map(({ at }) => cellOf(at));
    expect(found(next.opening)).toEqual([]);
    expect(found(1)).toEqual(["示例县教育局本级收支总表 8/2"]);
  });

  test("the opening of a budget is at most suspect against the closing of the accounts, and a budget's closing is no balance", () => {
    const budget = (opening: number) => [
      sheetOf(
        [
          ["2024年部门收支预算总表"],
          ["单位：元"],
          ["收入", null, "支出", null],
          ["项目", "预算数", "项目", "预算数"],
          ["一、财政拨款收入", 500, "一、基本支出", 500 + opening],
          ["本年收入合计", 500, "本年支出合计", 500 + opening],
          ["上年结转", opening, "结转下年", 0],
          ["收入总计", 500 + opening, "支出总计", 500 + opening],
        ],
        { name: "预算", merges: ["A3:B3", "C3:D3"] },
      ),
    ];
    const [first] = against(budget(1)).filter(isFinding);
    expect(first).toMatchObject({ kind: "opening", verdict: "suspect" });
    const asBudget = { file: "2024预算.xlsx", sheets: budget(40) };
    const next = budget(77).map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells) =>
        cells?.map((cell) => (cell?.value === "2024年部门收支预算总表" ? { value: "2025年部门收支预算总表" } : cell)),
      ),
    }));
    expect(against(next, asBudget).filter(isFinding)).toEqual([]);
  });
});
