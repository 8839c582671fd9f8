import type { BigIntStats } from "node:fs";
import { access, constants, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { WorkbookError } from "../workbook/WorkbookError";
import { codeOf, fileFault } from "./fileFault";

/**
 * Makes sure that an output may be written there and gives its real path; throws WorkbookError where it is the input (also through
 * a link or another spelling), exists without `force`, or cannot be written.
 */
export async function claimOutput(file: string, input: string, force: boolean): Promise<string> {
  const found = await stat(file, { bigint: true }).catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return undefined;
    throw fileFault("write", file, error);
  });
  if (found === undefined) return claimNew(file);
  if (isSame(found, await stat(input, { bigint: true }))) {
    throw new WorkbookError("sameFile", `「${file}」就是输入的工作簿，输入不会被改写，请另取文件名。`);
  }
  if (!found.isFile()) throw new WorkbookError("unwritable", `写不到「${file}」：它不是普通文件，请指定文件名。`);
  if (!force) {
    throw new WorkbookError("exists", `「${file}」已经存在，没有覆盖；请另取文件名，或加 --force 覆盖。`);
  }
  await writable(file, file);
  return realpath(file);
}

/** Refuses outputs that would overwrite each other. */
export function claimApart(files: readonly string[]): void {
  const names = new Set(files.map((file) => file.normalize("NFC").toLowerCase()));
  if (names.size < files.length) {
    throw new WorkbookError("sameFile", "工作簿和 JSON 不能写到同一个文件，请另取文件名。");
  }
}

/** The extension decides how Excel opens a file: .xlsm has to stay .xlsm. */
export function claimExtension(file: string, input: string): void {
  const wanted = path.extname(input).toLowerCase();
  if (![".xlsx", ".xlsm"].includes(wanted) || path.extname(file).toLowerCase() === wanted) return;
  throw new WorkbookError("refused", `输出文件的扩展名应与输入相同（${wanted}），请改「${file}」。`);
}

async function claimNew(file: string): Promise<string> {
  const folder = path.dirname(file);
  const realFolder = await realpath(folder).catch((error: unknown) => {
    throw fileFault("write", file, error);
  });
  await writable(folder, file);
  return path.join(realFolder, path.basename(file));
}

async function writable(place: string, file: string): Promise<void> {
  await access(place, constants.W_OK).catch((error: unknown) => {
    throw fileFault("write", file, error);
  });
}

function isSame(left: BigIntStats, right: BigIntStats): boolean {
  return left.dev === right.dev && left.ino === right.ino;
}
