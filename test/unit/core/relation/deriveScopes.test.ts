import { formatAddress, inspect, type Sheet } from "../../../../src/core";
import { isFinding } from "../../../support/findingsOf";
import { sheetOf } from "../../../support/sheetOf";

type Row = readonly (string | number | null)[];

const table = (name: string, title: string, ...rows: readonly Row[]): Sheet =>
  sheetOf([[`2024年${title}（单位：万元）`], ...rows], { name });

/** Findings between tables, as "sheet address verdict". */
function found(...sheets: readonly Sheet[]): readonly string[] {
  return inspect(sheets)
    .checks.filter(isFinding)
    .map(({ at, verdict }) => `${at.place.sheet} ${formatAddress(at.place)} ${verdict}`);
}

const spending = (basic: number, projects: number): readonly Row[] => [
  ["项目", "决算数"],
  ["基本支出", basic],
  ["项目支出", projects],
  ["支出合计", Number((basic + projects).toFixed(2))],
];

test("two tables of all spending agree; a title that narrows it says that it may be other money", () => {
  const whole = table("表一", "部门支出决算表", ...spending(100.11, 50.22));
  expect(found(whole, table("表二", "收入支出决算总表", ...spending(100.11, 50.22)))).toEqual([]);
  expect(found(whole, table("表二", "支出决算总表", ...spending(120.31, 50.22)))).toContain("表一 B3 error");
  for (const title of ["局本级支出决算表", "工会经费支出表", "政府购买服务支出表", "下属事业单位支出决算表"])
    expect(
      found(whole, table("表二", title, ...spending(20.31, 10.22))).filter((each) => each.endsWith("error")),
    ).toEqual([]);
});

test("财政拨款 is the sum of its sources only where each has a figure of the same key", () => {
  const fiscal = table("拨款", "财政拨款支出决算表", ...spending(300.5, 150.22));
  const general = table("一般", "一般公共预算财政拨款支出决算表", ...spending(300.5, 100.11));
  const unparted = table(
    "基金",
    "政府性基金预算支出决算表",
    ["科目名称", "决算数"],
    ["城乡社区支出", 50.11],
    ["合计", 50.11],
  );
  const parted = table("基金", "政府性基金预算支出决算表", ...spending(0, 50.11));
  expect(found(fiscal, general, unparted)).toEqual([]);
  expect(found(fiscal, general, parted)).toEqual([]);
  const wrong = table("基金", "政府性基金预算支出决算表", ...spending(0, 40.11));
  expect(found(fiscal, general, wrong)).toContain("拨款 B4 error");
});

test("非财政拨款 is no 财政拨款", () => {
  const fiscal = table("拨款", "财政拨款支出决算表", ...spending(300.5, 150.22));
  expect(found(fiscal, table("其他", "非财政拨款支出决算表", ...spending(20.5, 10.22)))).toEqual([]);
});

test("财政拨款收入 is held against what was spent of 一般公共预算 where there is no other fund", () => {
  const income = table(
    "收入",
    "收入决算表",
    ["项目", "决算数"],
    ["财政拨款收入", 500.11],
    ["其他收入", 20],
    ["收入合计", 520.11],
  );
  const spent = table("支出", "一般公共预算财政拨款支出决算表", ...spending(300.11, 100.11));
  expect(found(income, spent)).toEqual(["收入 B3 suspect"]);
});

test("the total of a list of projects is 项目支出, whatever their codes and whichever one has a known name", () => {
  const list = (...rows: readonly Row[]) =>
    table("项目", "项目支出明细表", ["项目编码", "项目名称", "决算数"], ...rows);
  const structure = table("结构", "部门支出决算表", ...spending(100.11, 50.22));
  const right = list(
    ["P001", "系统运维", 30.11],
    ["P002", "公务接待", 5.11],
    ["P003", "设备购置", 15],
    ["", "合计", 50.22],
  );
  const wrong = list(
    ["P001", "系统运维", 30.11],
    ["P002", "公务接待", 15.11],
    ["P003", "设备购置", 15],
    ["", "合计", 60.22],
  );
  expect(found(structure, right)).toEqual([]);
  expect(found(structure, wrong)).toEqual(["结构 B4 suspect"]);
});

test("the name of the file dates no table of its own: undated tables are not held against each other by it", () => {
  const undated = (name: string, ...rows: readonly Row[]) => sheetOf([["支出决算表"], ...rows], { name });
  const sheets = [undated("表一", ...spending(100.11, 50.22)), undated("表二", ...spending(80.31, 50.22))];
  const named = inspect(sheets, { name: "某局20241231导出2023.xlsx" });
  expect(named.year).toBeUndefined();
  expect(named.checks).toEqual(inspect(sheets).checks);
});

test("the tables of a workbook that names no year speak of the same one, 上年数 of the one before", () => {
  const accounts = (name: string, title: string, ...rows: readonly Row[]) => sheetOf([[title], ...rows], { name });
  const whole = accounts("表一", "部门支出决算表", ...spending(100.11, 50.22));
  const twice = (basic: number) =>
    accounts(
      "表二",
      "收入支出决算总表",
      ["项目", "上年决算数", "本年决算数"],
      ["基本支出", 90.5, basic],
      ["项目支出", 40.25, 50.22],
    );
  expect(found(whole, twice(100.11))).toEqual([]);
  expect(found(whole, twice(101.11))).toEqual(["表一 B3 error"]);
});

const spendingByUse: readonly Row[] = [
  ["项目", "决算数"],
  ["商品和服务支出", 40.33],
  ["公务接待费", 6.22],
  ["公务用车运行维护费", 24.31],
];

const threePublic = (reception: number): readonly Row[] => [
  ["项目", "预算数", "决算数"],
  ["合计", 50, Number((24.31 + reception).toFixed(2))],
  ["1.因公出国（境）费", 0, 0],
  ["2.公务用车购置及运行维护费", 36, 24.31],
  ["其中：公务用车购置费", 0, 0],
  ["公务用车运行维护费", 36, 24.31],
  ["3.公务接待费", 14, reception],
];

test("三公经费 of 基本支出 alone are not all of them, and their total is not all spending", () => {
  const basic = table("基本", "一般公共预算财政拨款基本支出决算表", ...spendingByUse);
  const whole = table("总表", "收入支出决算总表", ...spending(100.11, 50.22));
  const title = "一般公共预算财政拨款“三公”经费支出决算表";
  expect(found(basic, whole, table("三公", title, ...threePublic(9.22)))).toEqual([]);
});

test("spending under a stage and its kinds crosses tables as that kind in that stage", () => {
  const whole = table("总表", "收入支出决算总表", ...spending(100.11, 50.22));
  const split = (basic: number) =>
    sheetOf(
      [
        ["2024年部门支出预算执行情况表（单位：万元）"],
        ["科目名称", "年初预算数", null, null, "决算数", null, null],
        [null, "合计", "基本支出", "项目支出", "合计", "基本支出", "项目支出"],
        ["合计", 155.5, 95.25, 60.25, Number((basic + 50.22).toFixed(2)), basic, 50.22],
        ["农林水支出", 155.5, 95.25, 60.25, Number((basic + 50.22).toFixed(2)), basic, 50.22],
      ],
      { name: "执行", merges: ["A1:G1", "A2:A3", "B2:D2", "E2:G2"] },
    );
  expect(found(whole, split(100.11))).toEqual([]);
  expect(found(whole, split(110.11))).toEqual(["总表 B3 suspect", "总表 B5 suspect"]);
});

test("figures of a quarter, of what was carried over and of the whole year are not held against each other", () => {
  const whole = table("全年", "部门支出情况表", ["项目", "支出数"], ["公务接待费", 6.15], ["基本支出", 80.5]);
  const other = (heading: string, title = "支出执行情况表") =>
    found(whole, table("另表", title, ["项目", heading], ["公务接待费", 1.35], ["基本支出", 20.25]));
  expect(other("支出数")).toEqual(["全年 B3 suspect", "全年 B4 suspect"]);
  for (const heading of [
    "一季度",
    "1-9月支出数",
    "上半年支出数",
    "九月份支出",
    "截至3月底",
    "截至9月30日支出",
    "上年结转",
    "剩余资金",
  ])
    expect(other(heading)).toEqual([]);
  for (const title of ["三季度支出情况表", "1-6月支出执行表"]) expect(other("支出数", title)).toEqual([]);
  for (const title of ["1-12月支出情况表", "一月至十二月支出情况表", "支出情况表（截至12月31日）"])
    expect(other("支出数", title)).toEqual(["全年 B3 suspect", "全年 B4 suspect"]);
});

test("what was left at the end of a quarter opens no year", () => {
  const accounts = (name: string, title: string, opening: number, closing: number) =>
    sheetOf(
      [
        [title],
        ["收入", null, "支出", null],
        ["项目", "金额", "项目", "金额"],
        ["财政拨款收入", 900.5, "基本支出", 900.5 + opening - closing],
        ["年初结转和结余", opening, "年末结转和结余", closing],
      ],
      { name, merges: ["A2:B2", "C2:D2"] },
    );
  const next = accounts("今年", "2024年收支情况表", 50.25, 10.25);
  expect(found(accounts("去年", "2023年三季度收支情况表", 20.25, 80.5), next)).toEqual([]);
  expect(found(accounts("去年", "2023年收支情况表", 20.25, 80.5), next)).toEqual(["今年 B5 error"]);
});

test("a budget of all money beside the part of it from 财政拨款, by 人员经费, 公用经费 and 项目支出 in columns", () => {
  const whole = table(
    "全部",
    "部门收支预算总表",
    ["收入", null, "支出", null],
    ["项目", "预算数", "项目", "预算数"],
    ["财政拨款收入", 3800, "一、基本支出", 2450],
    ["单位资金收入", 170, "人员经费", 2010],
    [null, null, "公用经费", 440],
    [null, null, "二、项目支出", 1520],
    ["本年收入合计", 3970, "本年支出合计", 3970],
  );
  const fiscal = (staff: number) =>
    table(
      "拨款",
      "财政拨款支出预算表",
      ["科目名称", "合计", "人员经费", "公用经费", "项目支出"],
      ["交通运输支出", staff + 1480, staff - 310, 410, 1380],
      ["住房保障支出", 310, 310, 0, 0],
      ["合计", staff + 1790, staff, 410, 1380],
    );
  expect(found(whole, fiscal(2010))).toEqual([]);
  expect(found(whole, fiscal(2410))).toEqual(["全部 D5 error", "全部 D8 error", "全部 D4 error"]);
});

test("an adjustment of the budget is no change from one year to the next", () => {
  const adjusted = table(
    "调整",
    "部门支出预算执行情况表",
    ["项目", "年初预算数", "调整数", "调整后预算数"],
    ["基本支出", 80.25, 20.5, 100.75],
    ["项目支出", 50.5, 5.25, 55.75],
  );
  const compared = table(
    "对比",
    "部门支出决算对比表",
    ["项目", "2023年决算数", "2024年决算数", "增减额"],
    ["基本支出", 90.25, 100.5, 10.25],
    ["项目支出", 40.5, 50.75, 10.25],
  );
  expect(found(adjusted, compared)).toEqual([]);
});

test("基本支出 in a column beside a row 支出 is what another table tells as a row", () => {
  const whole = table("总表", "收入支出决算总表", ...spending(100.11, 50.22));
  const across = (basic: number) =>
    table(
      "分列",
      "部门支出决算情况表",
      ["项目", "基本支出", "项目支出", "备注"],
      ["本年支出", basic, 50.22, null],
      ["结余分配", 0, 0, null],
    );
  expect(found(whole, across(100.11))).toEqual([]);
  expect(found(whole, across(110.11))).toEqual(["总表 B3 suspect"]);
});
