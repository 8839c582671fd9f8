import type { Entry } from "../logical/canvas";

/** What the figures of a cell are to be taken for, however the layout writes them. */
export interface Expected {
  /** Id of a concept that crosses tables; undefined where the row is the table's own. */
  readonly concept: string | undefined;
  readonly stage: "original" | "adjusted" | "executed" | undefined;
  readonly year: number | undefined;
}

export interface RowModel {
  readonly id: string;
  /** The usual label first, then others for the same. */
  readonly words: readonly string[];
  readonly role: "item" | "ofWhich" | "total";
  readonly concept?: string;
  /** The label of the group that the row stands under, where groups are shown. */
  readonly group?: string;
  readonly code?: string;
  /** The row can be left out. */
  readonly isOptional?: boolean;
}

export interface MeasureModel {
  readonly id: string;
  readonly words: readonly string[];
  readonly kind: "money" | "count" | "rate" | "points" | "text";
  readonly stage?: Expected["stage"];
  /** A concept that the heading names (基本支出 over a column). */
  readonly concept?: string;
  /** The heading above it in a header of two rows. */
  readonly band?: string;
}

/** A table before it has a layout: what its rows and columns are and which figure stands where they meet. */
export interface TableModel {
  readonly id: string;
  readonly titles: readonly string[];
  readonly unit: "money" | "persons" | "points" | "none";
  /** Several years may stand in rows, in columns or in a table each. */
  readonly years: readonly number[];
  /** Headings of the label columns, each with its other words; the last one names the row. */
  readonly labels: readonly (readonly string[])[];
  readonly rows: readonly RowModel[];
  readonly measures: readonly MeasureModel[];
  readonly entry: (row: RowModel, measure: MeasureModel, year: number) => Entry;
  /** Labels before the last one, outermost first (一级指标, 二级指标). */
  readonly outer?: (row: RowModel) => readonly string[];
  readonly isFixed?: boolean;
}

const TOTAL_WORDS: readonly string[] = ["合计", "总计", "合 计", "合\u3000\u3000计"];

export function total(id: string, concept?: string): RowModel {
  return { id, words: TOTAL_WORDS, role: "total", ...(concept === undefined ? {} : { concept }) };
}

/** Other words for the stages of a budget, as the reference of the field lists them. */
const STAGE_WORDS = {
  original: ["年初预算", "年初预算数", "年初批复数", "年初预算批复数", "预算数（年初）", "当年预算数"],
  adjusted: [
    "调整后预算",
    "调整后预算数",
    "调整预算数",
    "全年预算数",
    "全年（调整）预算数",
    "调整后的预算",
    "全年预算数（A）",
  ],
  executed: ["执行数", "执行金额", "全年执行数", "预算执行数", "支出数", "决算数", "执行数（B）", "实际支出"],
  executionRate: ["执行率", "预算执行率", "执行率（B/A）", "预算执行率（%）", "预算执行率%"],
  adjustmentRate: ["预算调整率", "调整率", "预算调整比例"],
} as const;

/** 年初预算, 调整后预算, 预算调整率, 执行数, 执行率 as columns. */
export const BUDGET_MEASURES: readonly MeasureModel[] = [
  { id: "original", words: STAGE_WORDS.original, kind: "money", stage: "original", band: "预算情况" },
  { id: "adjusted", words: STAGE_WORDS.adjusted, kind: "money", stage: "adjusted", band: "预算情况" },
  { id: "adjustmentRate", words: STAGE_WORDS.adjustmentRate, kind: "rate", band: "预算情况" },
  { id: "executed", words: STAGE_WORDS.executed, kind: "money", stage: "executed", band: "执行情况" },
  { id: "executionRate", words: STAGE_WORDS.executionRate, kind: "rate", band: "执行情况" },
];
