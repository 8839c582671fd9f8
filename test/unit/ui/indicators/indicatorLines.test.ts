import type { GroupScore } from "../../../../src/core";
import { countStatuses, indicatorLines } from "../../../../src/ui/indicators/indicatorLines";
import { exact, full, judged, scorecardOf, unscored } from "../../report/sample";

const inner: GroupScore = {
  code: "B1",
  name: "预算执行管理",
  label: "B1 预算执行管理",
  weight: exact("4"),
  groups: [],
  indicators: [full, judged, unscored],
};
const outer: GroupScore = {
  ...inner,
  code: "B",
  name: "部门管理",
  label: "B 部门管理",
  groups: [inner],
  indicators: [],
};
const scorecard = { ...scorecardOf([full, judged, unscored]), groups: [outer] };
const names = (lines: ReturnType<typeof indicatorLines>) =>
  lines.map((line) => `${String(line.depth)} ${line.kind === "group" ? line.group.name : line.score.indicator.name}`);

test("the tree is laid flat, outermost first", () => {
  expect(names(indicatorLines(scorecard, { status: "all", closed: [] }))).toEqual([
    "0 部门管理",
    "1 预算执行管理",
    "2 预算执行率",
    "2 决算管理规范性",
    "2 存量资金控制情况",
  ]);
});

test("a filter leaves the groups above what fits", () => {
  expect(names(indicatorLines(scorecard, { status: "unscored", closed: [] }))).toEqual([
    "0 部门管理",
    "1 预算执行管理",
    "2 存量资金控制情况",
  ]);
});

test("a closed group hides all below it; groups without anything that fits are left out", () => {
  expect(names(indicatorLines(scorecard, { status: "all", closed: ["/B 部门管理"] }))).toEqual(["0 部门管理"]);
  const empty = { ...scorecard, groups: [outer, { ...inner, label: "C", indicators: [] }] };
  expect(indicatorLines(empty, { status: "all", closed: [] })).toHaveLength(5);
});

test("without groups the indicators stand alone", () => {
  expect(names(indicatorLines({ ...scorecard, groups: [] }, { status: "judged", closed: [] }))).toEqual([
    "0 决算管理规范性",
  ]);
});

test("indicators are counted by how they were scored", () => {
  expect(countStatuses(scorecard)).toEqual({ all: 3, computed: 1, judged: 1, unscored: 1 });
});
