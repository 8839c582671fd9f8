import { formatAddress, type Cell } from "../../../../src/core/grid";
import { readLedger, readSetting } from "../../../../src/core/ledger";
import { formatExact } from "../../../../src/core/quantity";
import { checkDisplayed } from "../../../../src/core/reconciliation/checkDisplayed";
import { reconcile } from "../../../../src/core/reconciliation/reconcile";
import { deriveRelations, type Relation } from "../../../../src/core/relation";
import { recogniseTables } from "../../../../src/core/table";
import { messageOf } from "../../../../src/report/messages";
import { inspect } from "../../../../src/core";
import { sheetOf } from "../../../support/sheetOf";

const shown = (value: number, format = "0.00", formula?: string): Cell =>
  formula === undefined ? { value, format } : { value, format, formula };

const sheetWith = (cells: readonly (number | Cell)[]) =>
  sheetOf([
    ["项目名称", "支出数"],
    ...cells.map((cell, index) => [index === cells.length - 1 ? "合计" : `项目${String(index)}`, cell]),
  ]);

function relationsOf(cells: readonly (number | Cell)[]): readonly Relation[] {
  const readings = [recogniseTables(sheetWith(cells))];
  return deriveRelations(readLedger(readings, readSetting(readings)));
}

const told = (cells: readonly (number | Cell)[]) =>
  checkDisplayed(relationsOf(cells)).map(
    ({ verdict, kind, variant, at, expected, actual }) =>
      `${verdict} ${kind}:${variant ?? ""} ${formatAddress(at.place)} ${actual ? formatExact(actual) : ""} ${expected ? formatExact(expected) : ""}`,
  );

const third = shown(1 / 3, "0.00", "1/3");

test("thirds that add up to one are shown as 0.33 each: a rounding difference at the total, beside the check that passed", () => {
  const cells = [third, third, third, shown(1, "0.00", "SUM(B2:B4)")];
  expect(told(cells)).toEqual(["rounding sum:displayed B5 1 0.99"]);
  expect(reconcile(relationsOf(cells)).map((check) => check.verdict)).toEqual(["pass"]);
});

test("its sentence names it 显示尾差", () => {
  expect(checkDisplayed(relationsOf([third, third, third, shown(1)])).map(messageOf)).toEqual([
    "表一「合计 / 支出数」显示为 1.00 元，按「项目0 / 支出数」等 3 处的显示数为 0.99 元，差 +0.01 元，为显示尾差，可由四舍五入解释",
  ]);
});

test("figures shown in full are silent, and so are shown figures that add up", () => {
  expect(told([0.25, 0.25, 0.5, 1])).toEqual([]);
  expect(told([shown(0.25), shown(0.25), shown(0.5), shown(1)])).toEqual([]);
  expect(told([shown(0.251), shown(0.249), shown(0.5), shown(1)])).toEqual([]);
});

test("a total shown with fewer places than its parts is their sum, rounded", () => {
  expect(told([shown(1.254), shown(2.297), shown(3.551, "0")])).toEqual([]);
  expect(told([shown(1.254, "0.0"), shown(2.257, "0.0"), shown(3.511, "0.0")])).toEqual([
    "rounding sum:displayed B4 3.5 3.6",
  ]);
});

test("a sum that does not hold as stored is left to its own check", () => {
  expect(told([shown(0.333), shown(0.333), shown(0.333), shown(2)])).toEqual([]);
});

test("formats that leave the places open, or show thousands, say nothing of them", () => {
  expect(told([shown(0.333, "0.##"), shown(0.333, "0.##"), shown(0.334, "0.##"), 1])).toEqual([]);
  expect(told([shown(1400.4, "0,"), shown(1400.4, "0,"), shown(2800.8, "0,")])).toEqual([]);
});

test("shares in per cent are added up as they are shown", () => {
  const share = (value: number): Cell => shown(value, "0%");
  const sheet = sheetOf([
    ["采购内容", "金额", "占比"],
    ["货物", 1, share(0.335)],
    ["服务", 1, share(0.335)],
    ["工程", 1, share(0.33)],
    ["合计", 3, share(1)],
  ]);
  const readings = [recogniseTables(sheet)];
  const checks = checkDisplayed(deriveRelations(readLedger(readings, readSetting(readings))));
  expect(checks.map((check) => `${formatAddress(check.at.place)} ${messageOf(check)}`)).toEqual([
    "C5 表一「合计 / 占比」显示为 100%，按「货物 / 占比」等 3 处的显示数为 101%，差 −1 个百分点，为显示尾差，可由四舍五入解释",
  ]);
});

test("twins are compared at the places that both show", () => {
  const table = (name: string, executed: Cell) =>
    sheetOf(
      [
        ["2024年预算执行表", null, null],
        ["单位：万元", null, null],
        ["类别", "调整后预算", "执行数"],
        ["人员经费", 9, executed],
        ["公用经费", 2, 2],
      ],
      { name },
    );
  const twins = (left: Cell, right: Cell) => {
    const readings = [table("一", left), table("二", right)].map(recogniseTables);
    return checkDisplayed(deriveRelations(readLedger(readings, readSetting(readings)))).map(({ kind, at }) =>
      [kind, at.place.sheet, formatAddress(at.place)].join(" "),
    );
  };
  expect(twins(shown(8.1234), shown(8.1234, "0.0000"))).toEqual([]);
  expect(twins(shown(8.1234), shown(8.1234))).toEqual([]);
  expect(twins(shown(8.125), shown(8.1249))).toEqual(["equal 一 C4"]);
});

test("the whole inspection tells it once, with an id of its own", () => {
  const { checks } = inspect([sheetWith([third, third, third, shown(1)])]);
  const found = checks.filter((check) => check.variant === "displayed");
  expect(found.map(({ id, at }) => `${id} ${formatAddress(at.place)}`)).toEqual([
    "sum:displayed:表一/合计 / 支出数 B5",
  ]);
});
