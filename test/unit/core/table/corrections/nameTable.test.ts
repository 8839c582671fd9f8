import { isOfTable, nameTable } from "../../../../../src/core";

const table = (title: string, sheet = "资金", heading = "项目") => ({ sheet, title, columns: [{ path: [heading] }] });

test("a table is called by its title, by its first heading where another of the sheet has the same title", () => {
  const income = table("收支表");
  expect(nameTable(income, [income, table("收支表", "另一张")])).toEqual({ name: "收支表", others: [] });
  const named = nameTable(income, [income, table("收支表", "资金", "科目")]);
  expect(named).toEqual({ name: "项目", others: [] });
  expect(isOfTable({ sheet: "资金", table: named.name }, income)).toBe(true);
});

test("the first heading is no name where a third table begins with it", () => {
  const [first, second, third] = [table("收支表"), table("收支表", "资金", "科目"), table("资产表")];
  expect(nameTable(first, [first, second, third])).toEqual({ name: "收支表", others: [second] });
});

test("tables of two years answer to one name, and the others are told", () => {
  const [last, now] = [table("2023年收支表"), table("2024年收支表")];
  expect(nameTable(now, [last, now])).toEqual({ name: "2024年收支表", others: [last] });
  const [lastSheet, nowSheet] = [table("收支表", "2023年"), table("收支表", "2024年")];
  expect(nameTable(nowSheet, [lastSheet, nowSheet])).toEqual({ name: "收支表", others: [lastSheet] });
});

test("a table without a title is called by its first heading", () => {
  const untitled = table("");
  expect(nameTable(untitled, [untitled])).toEqual({ name: "项目", others: [] });
});
