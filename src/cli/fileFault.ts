import { WorkbookError, type WorkbookFault } from "../workbook/WorkbookError";

type Fault = readonly [fault: WorkbookFault, sentence: (file: string) => string];

const READING: Readonly<Record<string, Fault>> = {
  ENOENT: ["notFound", (file) => `找不到「${file}」，请检查路径和文件名。`],
  ENOTDIR: ["notFound", (file) => `找不到「${file}」，请检查路径和文件名。`],
  EISDIR: ["unreadable", (file) => `「${file}」是文件夹，请指定一个 .xlsx 或 .xlsm 文件。`],
  EACCES: ["unreadable", (file) => `没有读取「${file}」的权限，请检查文件权限。`],
  EPERM: ["unreadable", (file) => `没有读取「${file}」的权限，请检查文件权限。`],
  EBUSY: ["unreadable", (file) => `「${file}」正被其他程序占用，请关闭后再试。`],
};

const WRITING: Readonly<Record<string, Fault>> = {
  ENOENT: ["unwritable", (file) => `写不到「${file}」：所在的文件夹不存在。`],
  ENOTDIR: ["unwritable", (file) => `写不到「${file}」：所在的路径不是文件夹。`],
  EISDIR: ["unwritable", (file) => `写不到「${file}」：它是文件夹，请指定文件名。`],
  EACCES: ["unwritable", (file) => `写不到「${file}」：没有写入权限。`],
  EPERM: ["unwritable", (file) => `写不到「${file}」：没有写入权限，或文件正在 Excel 中打开。`],
  EROFS: ["unwritable", (file) => `写不到「${file}」：所在的磁盘是只读的。`],
  EBUSY: ["unwritable", (file) => `写不到「${file}」：文件正被其他程序占用，请关闭后再试。`],
  ENOSPC: ["unwritable", (file) => `写不到「${file}」：磁盘空间不足。`],
  ENAMETOOLONG: ["unwritable", (file) => `写不到「${file}」：文件名过长。`],
};

/** A fault of the file system in one Chinese sentence; anything that is no such fault comes back as it is. */
export function fileFault(doing: "read" | "write", file: string, error: unknown): Error {
  const code = codeOf(error);
  if (code === undefined) return error instanceof Error ? error : new Error(String(error), { cause: error });
  const [fault, sentence] = (doing === "read" ? READING : WRITING)[code] ?? other(doing, code);
  return new WorkbookError(fault, sentence(file), { cause: error });
}

/** The system's name of a fault (ENOENT); absent for any other error. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" && /^E(?!RR_)[A-Z0-9]+$/.test(error.code) ? error.code : undefined;
}

function other(doing: "read" | "write", code: string): Fault {
  return doing === "read"
    ? ["unreadable", (file) => `读不了「${file}」（${code}）。`]
    : ["unwritable", (file) => `写不到「${file}」（${code}）。`];
}
