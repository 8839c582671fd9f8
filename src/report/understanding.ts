import type { Correction, CorrectionOutcome, Inspection, TableSummary } from "../core";
import { formatRange } from "../core";
import { ROLE_WORDS } from "./words";

/** 识别把握. */
export const CONFIDENCE_WORDS: Readonly<Record<TableSummary["confidence"], string>> = {
  high: "把握大",
  medium: "把握一般",
  low: "把握小",
};

/** What a correction failed by. */
export const FAILURES: Readonly<Record<NonNullable<CorrectionOutcome["because"]>, string>> = {
  noSheet: "没有这张工作表",
  noTable: "工作表上没有这个标题或表头的表",
  noColumn: "表中没有这一栏",
  noRow: "表中没有这一行",
  unknownWord: "所填的内容不是绩核认识的词",
};

const SUBJECTS: Readonly<Record<CorrectionOutcome["correction"]["what"], string>> = {
  tableKind: "表的种类",
  column: "栏目",
  rowRole: "行",
  unit: "单位",
};

/** Said of what a person decided about the reading of a table. */
export const TOLD = "由评价人指定";

/** Why a table is taken for what it is, and what speaks against it: "依据：年初预算、执行数；未认出的栏目：甲；未注明金额单位". */
export function reasonsText({ evidence, unknown, isCorrected, lacksUnit }: TableSummary): string {
  const parts = [
    ...(isCorrected ? [TOLD] : []),
    ...(evidence.length === 0 ? [] : [`依据：${evidence.join("、")}`]),
    ...(evidence.length === 0 && !isCorrected ? ["没有认出是哪一种表"] : []),
    ...(unknown.length === 0 ? [] : [`未认出的栏目：${unknown.join("、")}`]),
    ...(lacksUnit ? ["未注明金额单位"] : []),
  ];
  return parts.join("；");
}

/** Blocks of figures that nothing was made of: "Sheet1（C3:F9，12 个数）". */
export function unrecognisedLines({ unrecognised = [] }: Pick<Inspection, "unrecognised">): readonly string[] {
  return unrecognised.map(({ sheet, range, figures }) => `${sheet}（${formatRange(range)}，${String(figures)} 个数）`);
}

/** "栏目更正未采用：Sheet1「表一」甲 → 调整后预算：表中没有这一栏". */
export function failureText({ correction, because }: CorrectionOutcome): string | undefined {
  if (because === undefined) return undefined;
  const labels = [
    "row" in correction ? correction.row : undefined,
    "column" in correction ? correction.column : undefined,
  ];
  const place = [`${correction.sheet}「${correction.table}」`, ...labels.filter((label) => label !== undefined)].join(
    " ",
  );
  return `${SUBJECTS[correction.what]}更正未采用：${place} → ${meantText(correction)}：${FAILURES[because]}`;
}

/** What a correction says of its table: "栏目“甲”：调整后预算", "“全部”行：合计", "单位：元". */
export function correctionText(correction: Correction): string {
  return `${targetText(correction)}：${meantText(correction)}`;
}

function meantText(correction: Correction): string {
  return correction.what === "rowRole" ? ROLE_WORDS[correction.is] : correction.is;
}

function targetText(correction: Correction): string {
  switch (correction.what) {
    case "tableKind":
      return "种类";
    case "column":
      return `栏目“${correction.column}”`;
    case "rowRole":
      return `“${correction.row}”行`;
    case "unit": {
      const row = correction.row === undefined ? "" : `“${correction.row}”行`;
      const column = correction.column === undefined ? "" : `栏目“${correction.column}”`;
      return `${row}${column}单位`;
    }
  }
}

/** How many corrections were applied, and each that was not; nothing without any. */
export function correctionLines({ corrections = [] }: Pick<Inspection, "corrections">): readonly string[] {
  if (corrections.length === 0) return [];
  const failures = corrections.map(failureText).filter((text) => text !== undefined);
  const applied = corrections.length - failures.length;
  return [
    `更正 ${String(corrections.length)} 项，已采用 ${String(applied)} 项`,
    ...failures.map((text) => `  ${text}`),
  ];
}
