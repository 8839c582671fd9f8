import { formatAddress, inspect, type Sheet } from "../../../../src/core";
import { sheetOf } from "../../../support/sheetOf";

type Row = readonly (string | number | null)[];

const table = (name: string, title: string, ...rows: readonly Row[]): Sheet =>
  sheetOf([[`2024年${title}（单位：万元）`], ["项目", "决算数"], ...rows], { name });

const spending = (basic: number, projects: number, total = basic + projects): readonly Row[] => [
  ["基本支出", basic],
  ["项目支出", projects],
  ["支出合计", total],
];

/** Findings, as "sheet address verdict". */
function found(...sheets: readonly Sheet[]): readonly string[] {
  return inspect(sheets)
    .checks.filter(({ verdict, root }) => (verdict === "error" || verdict === "suspect") && root === undefined)
    .map(({ at, verdict }) => `${at.place.sheet} ${formatAddress(at.place)} ${verdict}`);
}

const all = table("全部", "部门支出决算表", ...spending(2450, 1520));

test("more of all money in the parts than of 财政拨款 is as it should be where the whole has as much more", () => {
  expect(found(all, table("拨款", "财政拨款支出决算表", ...spending(2420, 1380)))).toEqual([]);
});

test("but is to be looked into where the whole has not, or where not all parts of it are told", () => {
  const off = table("拨款", "财政拨款支出决算表", ...spending(2420, 1380, 3700));
  expect(found(all, off)).toEqual(expect.arrayContaining(["全部 B3 suspect", "全部 B4 suspect"]));
  const unparted = table(
    "拨款",
    "财政拨款支出决算表",
    ["基本支出", 2420],
    ["对附属单位补助支出", 1520],
    ["支出合计", 3940],
  );
  expect(found(all, unparted)).toContain("全部 B3 suspect");
});

test("a third table of 一般公共预算 within 财政拨款 does not come between them", () => {
  const general = (project: number) => [
    table("拨款", "财政拨款支出决算表", ...spending(2420, 1380)),
    table("一般", "一般公共预算财政拨款支出决算表", ...spending(2420, project)),
    sheetOf(
      [["2024年政府性基金预算支出决算表（单位：万元）"], ["科目名称", "决算数"], ["城乡社区支出", 50], ["合计", 50]],
      { name: "基金" },
    ),
  ];
  expect(found(all, ...general(1330))).toEqual([]);
  expect(found(all, ...general(1390))).toContain("拨款 B4 error");
});

test("the rounding of the figures parts no whole from its parts", () => {
  const exact = table("全部", "部门支出决算表", ...spending(2450.27, 1520.54, 3970.81));
  const rounded = (total: number) => table("拨款", "财政拨款支出决算表", ...spending(2420.13, 1380.13, total));
  expect(found(exact, rounded(3800.27))).toEqual([]);
  expect(found(exact, rounded(3801.27))).toEqual(expect.arrayContaining(["全部 B3 suspect", "全部 B4 suspect"]));
});
