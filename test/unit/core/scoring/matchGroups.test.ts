import { ZERO } from "../../../../src/core/quantity";
import { matchGroups } from "../../../../src/core/scoring/matchGroups";
import type { GroupScore } from "../../../../src/core/scoring/Scorecard";
import { readCode } from "../../../../src/core/scoring/readCode";

const group = (label: string, ...groups: GroupScore[]): GroupScore => ({
  ...readCode(label),
  label,
  weight: ZERO,
  groups,
  indicators: [],
});

const GROUPS = [
  group("A 部门决策", group("A1 立项")),
  group("B 部门管理", group("B1 预算执行"), group("B2 制度")),
  group("C 产出指标"),
  group("D 效益指标"),
];

const match = (...labels: string[]) => matchGroups(labels, GROUPS).map((found) => found?.code);

test("rows of a summary are matched by code, by name and by the part of the name that tells them apart", () => {
  expect(match("D", "C 产出", "部门管理", "决策")).toEqual(["D", "C", "B", "A"]);
});

test("what no name fits is taken in order where as many groups are left", () => {
  expect(match("部门决策", "部门过程", "部门产出", "部门效益")).toEqual(["A", "B", "C", "D"]);
});

test("nothing is guessed where the numbers differ", () => {
  expect(match("部门决策", "部门过程")).toEqual(["A", undefined]);
});

test("a summary of the second level is matched by name", () => {
  expect(match("立项", "预算执行", "制度")).toEqual(["A1", "B1", "B2"]);
});

test("a label that stands twice fits once", () => {
  expect(match("部门决策", "部门决策", "甲")).toEqual(["A", undefined, undefined]);
});
