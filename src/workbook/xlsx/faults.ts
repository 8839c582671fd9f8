import type { WorkbookFault } from "../WorkbookError";
import { WorkbookError } from "../WorkbookError";

/** What can be wrong with an .xlsx file: the fault, and the sentence that follows the file's name (what, and what to do). */
const FAULTS = {
  empty: ["empty", "是空文件，请确认选对了文件，或重新取得这份文件。"],
  notZip: ["notWorkbook", "不是 Excel 工作簿（.xlsx 或 .xlsm），请用 Excel 或 WPS 打开后另存为 .xlsx 再试。"],
  notWorkbook: ["notWorkbook", "里没有 Excel 工作簿，可能是别的文档改了扩展名，请选择 .xlsx 或 .xlsm 文件。"],
  truncated: ["damaged", "不完整，可能没有下载或复制完，请重新取得这份文件。"],
  zip: ["damaged", "的压缩结构已损坏，请重新取得这份文件，或用 Excel 打开修复后另存。"],
  checksum: ["damaged", "已损坏（内容与校验码不符），请重新取得这份文件，或用 Excel 打开修复后另存。"],
  missingPart: ["damaged", "已损坏（缺少组成部分），请用 Excel 打开修复后另存。"],
  xml: ["damaged", "已损坏（内容格式有误），请用 Excel 打开修复后另存。"],
  encrypted: ["encrypted", "设有打开密码，请先在 Excel 中取消打开密码（文件 → 信息 → 保护工作簿）再试。"],
  oldFormat: ["oldFormat", "是旧版 Excel 工作簿（.xls），请在 Excel 或 WPS 中另存为 .xlsx 再试。"],
  binary: ["oldFormat", "是二进制工作簿（.xlsb），请在 Excel 中另存为 .xlsx 再试。"],
  tooLarge: ["tooLarge", "解压后过大，为安全起见没有打开；请确认来源，或删去无关内容后另存再试。"],
  method: ["unreadable", "用了不支持的压缩方式，请用 Excel 打开后另存再试。"],
  newerRecord: ["refused", "由更新版本的绩核写过，请升级绩核后再打开。"],
  tooManyStyles: [
    "unwritable",
    "的单元格样式已达 Excel 上限，写不下标记和结果表的样式，请在 Excel 中清理多余样式后再试。",
  ],
} as const satisfies Record<string, readonly [WorkbookFault, string]>;

export type XlsxFault = keyof typeof FAULTS;

/** The fault as an error whose message still lacks the file's name; `naming` puts it in front. */
export function fault(kind: XlsxFault, cause?: unknown): WorkbookError {
  const [name, message] = FAULTS[kind];
  return new WorkbookError(name, message, cause === undefined ? undefined : { cause });
}

/** Runs `work`; a fault that it throws names the file. */
export function naming<T>(fileName: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    throw new WorkbookError(error.fault, `「${fileName}」${error.message}`, { cause: error });
  }
}
