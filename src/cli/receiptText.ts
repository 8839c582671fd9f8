import type { Receipt } from "../workbook/Workbook";
import { placeText } from "../report/places";

/** What was written, what was left out and why, what Excel will calculate anew. */
export function receiptText(file: string, receipt: Receipt, warnings: readonly string[]): string {
  const { written, addedSheets, stale, skipped } = receipt;
  const lines = [
    `已写出  ${file}`,
    `写入 ${String(written.length)} 个单元格${addedSheets.length === 0 ? "" : `，新增工作表 ${addedSheets.join("、")}`}`,
    ...(stale.length === 0 ? [] : [`有 ${String(stale.length)} 个公式将在 Excel 中打开时重新计算`]),
    ...skipped.map((cell) => `没有写入 ${placeText(cell)}：${cell.because}`),
    ...warnings.map((warning) => `注意：${warning}`),
  ];
  return `${lines.join("\n")}\n`;
}
