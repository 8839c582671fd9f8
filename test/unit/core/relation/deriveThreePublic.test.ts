import { formatAddress, inspect } from "../../../../src/core";
import { sheetOf } from "../../../support/sheetOf";

/** Classes of 基本支出, in one column or with 人员经费 and 公用经费 beside it. */
const basic = (columns: "one" | "three", title = "2023年一般公共预算财政拨款基本支出决算表") => {
  const rows: readonly (readonly [string, string, number, number])[] = [
    ["301", "工资福利支出", 900.5, 0],
    ["302", "商品和服务支出", 0, 345.16],
    ["30201", "办公费", 0, 300.16],
    ["30217", "公务接待费", 0, 15],
    ["30231", "公务用车运行维护费", 0, 30],
  ];
  const head = columns === "one" ? ["决算数"] : ["合计", "人员经费", "公用经费"];
  const figures = (staff: number, others: number) =>
    columns === "one" ? [staff + others] : [staff + others, staff, others];
  return sheetOf(
    [
      [title],
      ["单位：万元"],
      ["经济分类科目编码", "科目名称", ...head],
      [null, "合计", ...figures(900.5, 345.16)],
      ...rows.map(([code, name, staff, others]) => [code, name, ...figures(staff, others)]),
    ],
    { name: "基本支出" },
  );
};

const threePublic = (reception: number, cars: number, title = "2023年财政拨款“三公”经费支出决算表") =>
  sheetOf(
    [
      [title],
      ["单位：万元"],
      ["项目", "决算数"],
      ["因公出国（境）费用", 0],
      ["公务用车购置及运行维护费", cars],
      ["公务接待费", reception],
      ["合计", reception + cars],
    ],
    { name: "三公" },
  );

const findings = (...sheets: Parameters<typeof inspect>[0]) =>
  inspect(sheets)
    .checks.filter(({ verdict }) => verdict === "error" || verdict === "suspect")
    .map(({ kind, verdict, at }) => `${kind} ${verdict} ${at.place.sheet} ${formatAddress(at.place)}`);

test.each(["one", "three"] as const)("三公经费 is at least what 基本支出 has of it (%s)", (columns) => {
  expect(findings(basic(columns), threePublic(15, 30))).toEqual([]);
  expect(findings(basic(columns), threePublic(20, 42))).toEqual([]);
  expect(findings(basic(columns), threePublic(14, 30))).toEqual(["limit suspect 基本支出 C8"]);
  expect(findings(basic(columns), threePublic(15, 29))).toEqual(["limit suspect 基本支出 C9"]);
});

test("tables of another year, stage or source of funds bound nothing", () => {
  expect(findings(basic("one"), threePublic(1, 1, "2022年财政拨款“三公”经费支出决算表"))).toEqual([]);
  expect(findings(basic("one"), threePublic(1, 1, "2023年政府性基金预算“三公”经费支出决算表"))).toEqual([]);
  expect(findings(basic("one", "2023年基本支出决算表"), threePublic(1, 1))).toEqual([]);
});
