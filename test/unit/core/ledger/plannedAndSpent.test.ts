import { formatAddress, inspect, type Sheet } from "../../../../src/core";
import { readLedger, readSetting } from "../../../../src/core/ledger";
import { recogniseTables } from "../../../../src/core/table";
import { isFinding } from "../../../support/findingsOf";
import { sheetOf } from "../../../support/sheetOf";

type Row = readonly (string | number | null)[];

const table = (name: string, title: string, ...rows: readonly Row[]): Sheet =>
  sheetOf([[`${title}（单位：万元）`], ...rows], { name });

const found = (...sheets: readonly Sheet[]): readonly string[] =>
  inspect(sheets)
    .checks.filter(isFinding)
    .map(({ at, verdict }) => `${at.place.sheet} ${formatAddress(at.place)} ${verdict}`);

const whole = (projects: number) =>
  table(
    "总表",
    "2023年支出决算总表",
    ["项目", "决算数"],
    ["基本支出", 100.11],
    ["项目支出", projects],
    ["支出合计", Number((100.11 + projects).toFixed(2))],
  );

const listed = (title: string, heading: string, spent: number) =>
  table("明细", title, [heading, "年度预算", "决算数"], ["信息化运维", 30, 20.22], ["培训", 40, spent]);

const withTotal = (title: string, heading: string, spent: number): Sheet => {
  const sheet = listed(title, heading, spent);
  const total = sheetOf([["合计", 70, Number((20.22 + spent).toFixed(2))]]).rows;
  return { ...sheet, rows: [...sheet.rows, ...total] };
};

test("the projects listed are all of 项目支出, those that matter most are not", () => {
  expect(found(whole(50.22), withTotal("2023年项目支出明细表", "项目名称", 30))).toEqual([]);
  expect(found(whole(50.22), withTotal("2023年项目支出明细表", "项目名称", 29))).not.toEqual([]);
  expect(found(whole(50.22), withTotal("2023年重点项目支出情况表", "项目名称", 29))).toEqual([]);
});

test("支出项目 over items of spending names their rows, and no projects", () => {
  const { tables } = recogniseTables(withTotal("2023年经费情况表", "支出项目", 29));
  expect(tables.map(({ kind }) => kind)).toEqual(["execution"]);
});

test("the twelfth month among months is that month, and not the year", () => {
  const months = Array.from({ length: 12 }, (_, month) => `${String(month + 1)}月`);
  const paid = table(
    "台账",
    "2023年项目支出执行情况月报",
    ["项目名称", ...months, "合计"],
    ["信息化运维", ...months.map(() => 2), 24],
    ["培训", ...months.map(() => 3), 36],
    ["合计", ...months.map(() => 5), 60],
  );
  expect(found(whole(60), paid)).toEqual([]);
  const readings = [recogniseTables(paid)];
  const parts = readLedger(readings, readSetting(readings)).facts.filter(({ row }) => row === 2);
  expect(parts.slice(-3).map(({ key }) => key.period?.part)).toEqual(["11月", "12月", undefined]);
});

test("offices in front of figures name their rows, and no duties", () => {
  const sheet = table(
    "科室",
    "2023年各科室经费支出明细表",
    ["科室", "预算数", "支出数", "执行率"],
    ["办公室", 30, 27, "90.00%"],
    ["财务科", 40, 30, "75.00%"],
    ["合计", 70, 57, "91.43%"],
  );
  expect(recogniseTables(sheet).tables.map(({ kind }) => kind)).toEqual(["execution"]);
  expect(found(sheet)).toEqual(["科室 D5 error"]);
});

test("the body of an authority without those below it has an account of its own", () => {
  const own = (name: string, office: string, spent: number) =>
    sheetOf(
      [
        ["2023年部门支出决算表"],
        [`单位：${office}`, null, "单位：万元"],
        ["项目", "决算数", null],
        ["基本支出", spent, null],
        ["项目支出", 10, null],
        ["支出合计", spent + 10, null],
      ],
      { name },
    );
  expect(
    found(
      own("汇总", "市文化广电旅游局", 90),
      own("机关", "市文化广电旅游局机关", 50),
      own("执法", "市文化执法支队", 40),
    ),
  ).toEqual([]);
});
