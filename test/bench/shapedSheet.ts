import type { Cell, Sheet } from "../../src/core";

/** Ways in which rows of budget tables stand below each other. */
export const SHAPES = ["subtotals", "codes", "outline", "years", "balances"] as const;
export type Shape = (typeof SHAPES)[number];

/** One sheet of so many rows of a shape; its sums are right in groups of fifty rows. */
export function shapedSheet(shape: Shape, rows: number): Sheet {
  const body = Array.from({ length: Math.floor(rows / 50) }, (_, group) => groupOf(shape, group)).flat();
  const heads = [["2024年支出情况表"], ["单位：万元"], HEADS[shape]];
  return {
    name: shape,
    visibility: "visible",
    rows: [...heads, ...body].map((row) => row.map(cell)),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
  };
}

type Row = readonly (string | number | null)[];

const HEADS: Readonly<Record<Shape, Row>> = {
  subtotals: ["科室", "项目名称", "年初预算", "执行数"],
  codes: ["科目编码", "科目名称", "年初预算", "执行数"],
  outline: ["序号", "项目名称", "年初预算", "执行数"],
  years: ["年度", "项目名称", "年初预算", "执行数"],
  balances: ["序号", "项目名称", "年初预算", "执行数"],
};

/** 49 rows and the one that they add up to, above or below them. */
function groupOf(shape: Shape, group: number): readonly Row[] {
  const lines = Array.from({ length: 49 }, (_, index) => [(index * 37) % 90, (index * 31) % 80] as const);
  const sums = [0, 1].map((column) => lines.reduce((sum, line) => sum + (line[column] ?? 0), 0));
  const name = (index: number) => `项目${String(group * 50 + index)}`;
  const office = `科室${String(group)}`;
  switch (shape) {
    case "subtotals":
      return [...lines.map((line, index) => [office, name(index), ...line]), [office, "小计", ...sums]];
    case "codes": {
      const code = String(20_000 + group);
      const below = lines.map((line, index) => [`${code}${String(index + 10)}`, name(index), ...line]);
      return [[code, `类${String(group)}`, ...sums], ...below];
    }
    case "outline":
      return [
        [null, `（一）${office}`, ...sums],
        ...lines.map((line, index) => [null, `${String(index + 1)}.${name(index)}`, ...line]),
      ];
    case "years": {
      const year = 1990 + (group % 35);
      return [...lines.map((line, index) => [year, name(index), ...line]), [year, "合计", ...sums]];
    }
    case "balances":
      return [
        ...lines.map((line, index) => [index + 1, index === 20 ? "年初结转和结余" : name(index), ...line]),
        [null, "合计", ...sums],
      ];
  }
}

function cell(value: string | number | null): Cell | undefined {
  return value === null ? undefined : { value };
}
