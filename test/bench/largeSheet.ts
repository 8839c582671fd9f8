import type { Cell, Sheet } from "../../src/core";

const HEAD = ["序号", "项目名称", "年初预算", "调整后预算", "预算调整率", "执行数", "执行率", "数量", "合计", "备注"];

/** One sheet of project rows × 10 columns whose totals and rates are right. */
export function largeSheet(rows: number, name = "项目明细"): Sheet {
  const totals = [0, 0, 0];
  const body = Array.from({ length: rows }, (_, row) => {
    const original = 10_000 + ((row * 7919) % 9_999_999);
    const adjusted = Math.round((original * (80 + (row % 41))) / 100);
    const executed = Math.round((adjusted * (60 + (row % 41))) / 100);
    [original, adjusted, executed].forEach((value, index) => (totals[index] = (totals[index] ?? 0) + value));
    const figures = [
      original / 100,
      adjusted / 100,
      rate(adjusted / original - 1),
      executed / 100,
      rate(executed / adjusted),
    ];
    return [row + 1, `项目${String(row + 1)}`, ...figures, row % 10, executed / 100, "按计划实施"].map(cell);
  });
  const [original = 0, adjusted = 0, executed = 0] = totals.map((total) => total / 100);
  const total = [
    null,
    "合计",
    original,
    adjusted,
    rate(adjusted / original - 1),
    executed,
    rate(executed / adjusted),
  ].map(cell);
  return {
    name,
    visibility: "visible",
    rows: [[cell("2024年项目支出明细表")], [cell("单位：万元")], HEAD.map(cell), ...body, total],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
  };
}

function rate(value: number): number {
  return Number(value.toFixed(4));
}

function cell(value: string | number | null): Cell | undefined {
  return value === null ? undefined : { value };
}
