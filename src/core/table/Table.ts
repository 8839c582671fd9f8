import type { CellPlace, Range } from "../grid";
import type { Dimension, WrittenUnit } from "../quantity";
import type { Heading } from "./lexicon/headings";
import type { RowRole } from "./lexicon/lookUp";

export type TableKind =
  | "indicators" // 指标评分表: the tree with weights, rules, scores
  | "groupScores" // 一级指标得分汇总
  | "targets" // 绩效目标分解表
  | "survey" // 满意度调查结果
  | "surveyPlan" // 问卷方案
  | "incomeExpenditure" // 收支情况
  | "execution" // 预算执行
  | "projects" // 项目明细
  | "assets" // 固定资产
  | "procurement" // 政府采购
  | "staffing" // 人员编制
  | "tasks" // 工作任务与经费
  | "duties" // 职责职能
  | "figures" // a table of figures of no known kind
  | "texts"; // a table of words

/** A block of cells that belongs together (表), with what its headings and row labels say. */
export interface Table {
  readonly kind: TableKind;
  /** What the kind was recognised from, in the table's own words. */
  readonly evidence: readonly string[];
  /** A person said what kind it is. */
  readonly isCorrected?: boolean;
  readonly title: string;
  /** Name of the workbook that it stands in, where that is not the one that is inspected. */
  readonly file?: string;
  readonly sheet: string;
  /** The office (单位) that it says its figures are of; absent where it says none. */
  readonly entity?: string;
  /** Header and data rows; title, unit line and notes stay outside. */
  readonly range: Range;
  readonly headerRows: readonly [first: number, last: number];
  /** The money unit that the table states; absent where it states none. */
  readonly moneyUnit?: StatedUnit;
  /** The unit line as written, whatever it counts in (万元, 人, 分). */
  readonly unitName?: string;
  /** Years that the table speaks of, ascending. */
  readonly years: readonly number[];
  readonly columns: readonly Column[];
  /** One block, or two where income and expenditure stand side by side. */
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
}

export interface StatedUnit {
  readonly unit: WrittenUnit;
  readonly from: "heading" | "unitLine" | "title" | "workbook" | "correction";
}

export interface Note {
  readonly place: CellPlace;
  readonly text: string;
}

export interface Column {
  readonly index: number;
  /** Heading texts from top to bottom, as written. */
  readonly path: readonly string[];
  readonly use: "label" | "measure" | "text";
  /** What the lowest known heading says; absent for a heading that no lexicon entry covers. */
  readonly heading?: Heading;
  /** Role of the heading above a generic one (资产原值 over 数量). */
  readonly parentRole?: string;
  /** Choice of a survey column. */
  readonly choice?: string;
  readonly year?: number;
  /** The heading speaks of the year before (上年数), without naming it. */
  readonly isYearBefore?: true;
  readonly side?: "income" | "expenditure";
  readonly dimension: Dimension;
  /** Unit that the heading itself states, e.g. 元 of 金额（元）. */
  readonly unit?: WrittenUnit;
}

/** Label columns with the figures that they name. */
export interface Block {
  readonly side?: "income" | "expenditure";
  readonly labels: readonly Column[];
  readonly measures: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Row {
  readonly index: number;
  /** Row label, outermost first: ["基本支出", "人员经费"]; empty for the only row of a table, which none names. */
  readonly path: readonly string[];
  readonly role: RowRole;
  readonly year?: number;
  /** 科目编码, joined from its columns: 类 208, 款 05, 项 01 → "2080501". */
  readonly code?: string;
  /** Money unit that the row itself states, where its table has a column for it (计量单位). */
  readonly unit?: WrittenUnit;
  /** Money units that a person told for single cells, by column. */
  readonly units?: Readonly<Record<number, WrittenUnit>>;
  /** Spaces in front of the innermost label, a wide one counting as two; absent without any. */
  readonly indent?: number;
  /** Column of the innermost label. */
  readonly labelColumn: number;
  /** First column of the merged area that shows the label, where that begins in a block at the left. */
  readonly mergedFrom?: number;
}
