import { inspect } from "../../../../src/core";
import { formatAddress, type Sheet } from "../../../../src/core/grid";
import { sheetOf } from "../../../support/sheetOf";

const MONEY = "单位：万元";

/** Spending of an office, in a table of budget execution or of accounts; both agree where the figures do. */
const execution = (lines: readonly string[], basic: number, project: number, name?: string): Sheet =>
  sheetOf(
    [
      ...lines.map((line) => [line, null, null, null]),
      ["项目", "调整后预算", "执行数", "执行率"],
      ["基本支出", basic, basic, "100%"],
      ["项目支出", project, project, "100%"],
      ["合计", basic + project, basic + project, "100%"],
    ],
    { name: name ?? lines[0] ?? "" },
  );

const accounts = (lines: readonly string[], basic: number, project: number, name?: string): Sheet =>
  sheetOf(
    [
      ...lines.map((line) => [line, null]),
      ["项目", "决算数"],
      ["基本支出", basic],
      ["项目支出", project],
      ["本年支出合计", basic + project],
    ],
    { name: name ?? `${lines[0] ?? ""}决算` },
  );

/** Findings, as "sheet address verdict". */
const findings = (...sheets: readonly Sheet[]) =>
  inspect(sheets)
    .checks.filter(({ verdict }) => verdict === "error" || verdict === "suspect")
    .map(({ at, verdict }) => `${at.place.sheet} ${formatAddress(at.place)} ${verdict}`);

const cover = sheetOf([["预算单位", "示例县教育局"]], { name: "封面" });
const titled = (office: string, what: string) => `${office}2024年${what}`;

test("the same table of two offices is not compared, whoever is named above the tables", () => {
  expect(
    findings(
      execution(["2024年支出预算执行表", "编制单位：甲单位", MONEY], 10, 5, "甲"),
      accounts(["2024年收支决算表", "编制单位：甲单位", MONEY], 10, 5, "甲决算"),
      execution(["2024年支出预算执行表", "编制单位：乙单位", MONEY], 30, 7, "乙"),
      accounts(["2024年收支决算表", "编制单位：乙单位", MONEY], 30, 7, "乙决算"),
    ),
  ).toEqual([]);
});

test("nor where the titles or the sheets name them", () => {
  expect(
    findings(
      execution([titled("示例县教育局", "支出预算执行表"), MONEY], 10, 5),
      execution([titled("示例县第一中学", "支出预算执行表"), MONEY], 30, 7),
      execution(["2024年支出预算执行表", MONEY], 4, 3, "实验小学"),
    ),
  ).toEqual([]);
});

test.each([
  ["编制单位：示例县公安局", "编制单位：示例县公安局城东分局"],
  ["编制单位：示例市教育局", "编制单位：示例市甲区教育局"],
])("nor where one office is below the other: %s, %s", (one, other) => {
  expect(
    findings(
      execution(["2024年支出预算执行表", one, MONEY], 40, 12, "上级"),
      accounts(["2024年收支决算表", other, MONEY], 10, 5, "下级"),
      accounts(["2024年收支决算表", one, MONEY], 41, 11, "上级决算"),
    ),
  ).toEqual(["上级决算 B5 suspect", "上级决算 B6 suspect"]);
});

test("tables of one office are compared, each with its own", () => {
  const [own, other] = ["编制单位：甲单位", "编制单位：乙单位"];
  const sheets = (basic: number) => [
    execution(["2024年支出预算执行表", own, MONEY], 10, 5, "甲"),
    accounts(["2024年收支决算表", own, MONEY], 10, 5, "甲决算"),
    execution(["2024年支出预算执行表", other, MONEY], 30, 7, "乙"),
    accounts(["2024年收支决算表", other, MONEY], basic, 37 - basic, "乙决算"),
  ];
  expect(findings(...sheets(30))).toEqual([]);
  expect(findings(...sheets(31))).toEqual(["乙决算 B5 suspect", "乙决算 B6 suspect"]);
});

test.each([
  ["编制单位：示例县教育局", "编制单位：教育局机关"],
  ["编制单位：上海市闵行区华漕镇", "编制单位：华漕镇人民政府"],
  ["编制单位：示例县教育和体育局", "单位：县教体局"],
  ["编制单位：示例县教育局", "编制单位：财务科"],
  ["编制单位：示例县教育局", "填报人：某某"],
])("an office is compared with itself under another name: %s, %s", (one, other) => {
  expect(
    findings(
      execution(["2024年支出预算执行表", one, MONEY], 10, 5, "一"),
      accounts(["2024年收支决算表", other, MONEY], 11, 4, "二"),
    ),
  ).toEqual(["二 B5 suspect", "二 B6 suspect"]);
});

test("a table that names no office is of the workbook's own", () => {
  const other = execution([titled("示例县第一中学", "支出预算执行表"), MONEY], 30, 7);
  const own = execution(["2024年支出预算执行表", MONEY], 10, 5, "执行");
  const same = accounts(["示例县教育局2024年收支决算表", MONEY], 10, 5, "决算");
  const off = accounts(["示例县教育局2024年收支决算表", MONEY], 11, 4, "决算");
  expect(findings(cover, own, same, other)).toEqual([]);
  expect(findings(cover, own, off, other)).toEqual(["执行 C4 suspect", "执行 C5 suspect"]);
});

test("where offices stand side by side and none is the workbook's own, a table that names none is of neither", () => {
  expect(
    findings(
      execution(["2024年支出预算执行表", "编制单位：甲单位", MONEY], 10, 5, "甲"),
      execution(["2024年支出预算执行表", "编制单位：乙单位", MONEY], 30, 7, "乙"),
      execution(["2024年支出预算执行汇总表", MONEY], 40, 12, "汇总"),
    ),
  ).toEqual([]);
});

test("beside other offices the own level of one is not all of it", () => {
  expect(
    findings(
      cover,
      execution(["2024年支出预算执行表", MONEY], 40, 12, "汇总"),
      execution([titled("示例县教育局本级", "支出预算执行表"), MONEY], 10, 5),
      execution([titled("示例县第一中学", "支出预算执行表"), MONEY], 30, 7),
    ),
  ).toEqual([]);
});

test("a table further down a sheet is of the office named above it", () => {
  const both = sheetOf(
    [
      [titled("示例县第一中学", "项目支出表"), null],
      [MONEY, null],
      ["项目", "决算数"],
      ["图书购置", 7],
      ["合计", 7],
      [null, null],
      ["支出结构表", null],
      [MONEY, null],
      ["项目", "决算数"],
      ["基本支出", 30],
      ["项目支出", 7],
      ["合计", 37],
    ],
    { name: "学校" },
  );
  expect(findings(cover, execution(["2024年支出预算执行表", MONEY], 10, 5, "执行"), both)).toEqual([]);
});
