import { formatAddress, inspect } from "../../../../src/core";
import { sheetOf } from "../../../support/sheetOf";

type Row = readonly (string | number | null)[];

const HEAD: readonly Row[] = [
  ["某局绩效评价指标表"],
  ["一级指标", null, "二级指标", null, "评分标准", "目标值", "实际值", "得分"],
  ["名称", "权重", "名称", "权重", null, null, null, null],
];
const RULE = ["达到目标值得满分，否则不得分", "100%", "100%", null] as const;

/** Findings about weights, as "address verdict". */
function weights(...rows: readonly Row[]): readonly string[] {
  const sheet = sheetOf([...HEAD, ...rows], { merges: ["A2:B2", "C2:D2", "E2:E3", "F2:F3", "G2:G3", "H2:H3"] });
  return inspect([sheet])
    .checks.filter(({ kind, verdict }) => kind === "weights" && verdict !== "pass")
    .map(({ at, verdict }) => `${formatAddress(at.place)} ${verdict}`);
}

test("a group's own weight is the sum of its indicators'", () => {
  const last: Row = ["产出", 60, "数量", 60, ...RULE];
  expect(weights(["过程", 40, "执行", 30, ...RULE], [null, null, "管理", 10, ...RULE], last)).toEqual([]);
  expect(weights(["过程", 45, "执行", 30, ...RULE], [null, null, "管理", 10, ...RULE], last)).toEqual(["B4 error"]);
});

test("a part of a table says nothing of the weights of its groups", () => {
  expect(weights(["过程", 40, "执行", 30, ...RULE], ["产出", 60, "数量", 20, ...RULE])).toEqual(["D4 remark"]);
});

const BESIDE: Row = [
  "一级指标",
  "权重",
  "二级指标",
  "权重",
  "三级指标",
  "权重",
  "评分标准",
  "目标值",
  "实际值",
  "得分",
];
const BEHIND: Row = [
  ...["一级指标", "二级指标", "三级指标", "一级权重", "二级权重", "三级权重"],
  ...["评分标准", "目标值", "实际值", "得分"],
];
const UNDER: readonly Row[] = [
  ["一级指标", "二级指标", "三级指标", "权重", null, null, "评分标准", "目标值", "实际值", "得分"],
  [null, null, null, "一级", "二级", "三级", null, null, null, null],
];

/** The same weights of three levels in another layout, some of them wrong: by name. */
const threeLevels = (layout: "beside" | "behind" | "under", wrong: Readonly<Record<string, number>> = {}) => {
  const rows = [
    ["决策", 40, "立项", 15, "依据", 10],
    [null, null, null, null, "程序", 5],
    [null, null, "投入", 25, "预算", 25],
    ["产出", 60, "数量", 60, "完成率", 60],
    ["合计", wrong["total1"] ?? 100, null, wrong["total2"] ?? 100, null, wrong["total3"] ?? 100],
  ].map((cells) =>
    cells.map((cell, at) => (at % 2 === 0 || cell === null ? cell : (wrong[String(cells[at - 1])] ?? cell))),
  );
  const apart = rows.map((cells) => [0, 2, 4, 1, 3, 5].map((at) => cells[at] ?? null));
  const own: readonly (readonly (string | number | null)[])[] = layout === "beside" ? rows : apart;
  const body = own.map((cells, at) => [...cells, ...(at < 4 ? RULE : [])]);
  const head = layout === "beside" ? [BESIDE] : layout === "behind" ? [BEHIND] : UNDER;
  const merges = [
    "D2:F2",
    "A2:A3",
    "B2:B3",
    "C2:C3",
    "G2:G3",
    "H2:H3",
    "I2:I3",
    "J2:J3",
    "A4:A6",
    "B4:B5",
    "D4:D6",
    "E4:E5",
  ];
  return inspect([sheetOf([["某局绩效评价指标表"], ...head, ...body], { merges: layout === "under" ? merges : [] })])
    .checks.filter(({ kind, verdict, root }) => kind === "weights" && verdict !== "pass" && root === undefined)
    .map(({ at, verdict }) => `${formatAddress(at.place)} ${verdict}`);
};

test.each([
  ["beside", ["B7", "D7", "F7"], ["B3", "D3"]],
  ["behind", ["D7", "E7", "F7"], ["D3", "E3"]],
  ["under", ["D8", "E8", "F8"], ["D4", "E4"]],
] as const)("with weights level by level (%s) each total and each parent is checked", (layout, totals, parents) => {
  expect(threeLevels(layout)).toEqual([]);
  totals.forEach((address, level) => {
    expect(threeLevels(layout, { [`total${String(level + 1)}`]: 90 })).toEqual([`${address} error`]);
  });
  expect(threeLevels(layout, { 决策: 45 })).toEqual([`${parents[0]} error`]);
  expect(threeLevels(layout, { 立项: 16 })).toEqual([`${parents[1]} error`]);
});
