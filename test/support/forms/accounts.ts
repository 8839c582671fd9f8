import type { Sheet } from "../../../src/core/grid";
import { sheetOf } from "../sheetOf";

/** Amounts of one year in 元; what the workbook of the year after must repeat. */
export interface YearOfAccounts {
  readonly fiscalIncome: number;
  readonly otherIncome: number;
  readonly basic: number;
  readonly project: number;
  readonly opening: number;
  readonly equipment: Asset;
  readonly furniture: Asset;
  readonly cars: number;
  readonly reception: number;
}

export interface Asset {
  readonly opening: number;
  readonly added: number;
  readonly removed: number;
}

export const closingOf = (year: YearOfAccounts) =>
  year.opening + year.fiscalIncome + year.otherIncome - year.basic - year.project;

export const closingValue = ({ opening, added, removed }: Asset) => opening + added - removed;

/** How the tables are written: money in 元 or, with two decimals, in 万元. */
export type MoneyUnit = "元" | "万元";

/** The final accounts of a year as an office publishes them: totals of both sides, expenditure by code, 三公, fixed assets. */
export function accountsOf(
  year: number,
  now: YearOfAccounts,
  before: YearOfAccounts,
  unit: MoneyUnit,
): readonly Sheet[] {
  const money = (yuan: number) => (unit === "元" ? yuan : Math.round(yuan / 100) / 100);
  return [
    totals(year, now, unit, money),
    byCode(year, now, before, unit, money),
    threePublic(year, now, before, unit, money),
    assets(year, now, unit, money),
  ];
}

type Money = (yuan: number) => number;

function totals(year: number, now: YearOfAccounts, unit: MoneyUnit, money: Money): Sheet {
  const income = now.fiscalIncome + now.otherIncome;
  const spent = now.basic + now.project;
  return sheetOf(
    [
      [`${String(year)}年度收入支出决算总表`],
      ["编制单位：示例单位", null, null, `单位：${unit}`],
      ["收入", null, "支出", null],
      ["项目", "决算数", "项目", "决算数"],
      ["一、财政拨款收入", money(now.fiscalIncome), "一、基本支出", money(now.basic)],
      ["二、其他收入", money(now.otherIncome), "二、项目支出", money(now.project)],
      ["本年收入合计", money(income), "本年支出合计", money(spent)],
      ["年初结转和结余", money(now.opening), "年末结转和结余", money(closingOf(now))],
      ["总计", money(income + now.opening), "总计", money(spent + closingOf(now))],
    ],
    { name: "收支总表", merges: ["A1:D1", "A3:B3", "C3:D3"] },
  );
}

function byCode(year: number, now: YearOfAccounts, before: YearOfAccounts, unit: MoneyUnit, money: Money): Sheet {
  const row = (code: string, name: string, of: (from: YearOfAccounts) => number) => [
    code,
    name,
    money(of(before)),
    money(of(now)),
  ];
  return sheetOf(
    [
      [`${String(year)}年度支出决算表`],
      [`金额单位：${unit}`],
      ["科目编码", "科目名称", "上年决算数", "本年决算数"],
      row("201", "一般公共服务支出", (from) => from.basic + from.project),
      row("20103", "政府办公厅（室）及相关机构事务", (from) => from.basic + from.project),
      row("2010301", "行政运行", (from) => from.basic),
      row("2010302", "一般行政管理事务", (from) => from.project),
      [null, "合计", money(before.basic + before.project), money(now.basic + now.project)],
    ],
    { name: "支出决算表", merges: ["A1:D1"] },
  );
}

function threePublic(year: number, now: YearOfAccounts, before: YearOfAccounts, unit: MoneyUnit, money: Money): Sheet {
  const row = (name: string, of: (from: YearOfAccounts) => number) => [name, money(of(before)), money(of(now))];
  return sheetOf(
    [
      [`${String(year)}年度“三公”经费支出决算表`],
      [`单位：${unit}`],
      ["项目", "上年数", "本年数"],
      row("“三公”经费", (from) => from.cars + from.reception),
      row("1.因公出国（境）费", () => 0),
      row("2.公务用车购置及运行费", (from) => from.cars),
      row("3.公务接待费", (from) => from.reception),
    ],
    { name: "三公", merges: ["A1:C1"] },
  );
}

function assets(year: number, now: YearOfAccounts, unit: MoneyUnit, money: Money): Sheet {
  const row = (name: string, { opening, added, removed }: Asset) => [
    name,
    ...[opening, added, removed, opening + added - removed].map(money),
  ];
  const { equipment, furniture } = now;
  const all = {
    opening: equipment.opening + furniture.opening,
    added: equipment.added + furniture.added,
    removed: equipment.removed + furniture.removed,
  };
  return sheetOf(
    [
      [`${String(year)}年固定资产情况表`],
      [`单位：${unit}`],
      ["资产类别", "年初数", "本年增加", "本年减少", "年末数"],
      row("设备", equipment),
      row("家具用具", furniture),
      row("合计", all),
    ],
    { name: "资产", merges: ["A1:E1"] },
  );
}
