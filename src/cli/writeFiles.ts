import { copyFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { randomUUID } from "node:crypto";
import { WorkbookError } from "../workbook/WorkbookError";
import { codeOf, fileFault } from "./fileFault";

export interface OutputFile {
  /** Real path. */
  readonly path: string;
  readonly content: Uint8Array | string;
}

interface Staged {
  readonly path: string;
  readonly temporary: string;
  /** A copy of the file that stood there; absent where none did. */
  readonly backup?: string;
}

/** Writes all files or none: each beside its place first, then renamed; what was there comes back where a later one fails. */
export async function writeFiles(files: readonly OutputFile[]): Promise<void> {
  const staged: Staged[] = [];
  const done: Staged[] = [];
  try {
    for (const file of files) staged.push(await named(file.path, () => stage(file)));
    for (const entry of staged) {
      await named(entry.path, () => rename(entry.temporary, entry.path));
      done.push(entry);
    }
  } catch (error) {
    for (const entry of done) await putBack(entry);
    throw error;
  } finally {
    await Promise.all(staged.flatMap(({ temporary, backup }) => [discard(temporary), discard(backup)]));
  }
}

async function stage(file: OutputFile): Promise<Staged> {
  const temporary = beside(file.path);
  try {
    await writeFile(temporary, file.content, { flag: "wx" });
    if (!(await exists(file.path))) return { path: file.path, temporary };
    const backup = beside(file.path);
    await copyFile(file.path, backup);
    return { path: file.path, temporary, backup };
  } catch (error) {
    await discard(temporary);
    throw error;
  }
}

async function putBack({ path: target, backup }: Staged): Promise<void> {
  await (backup === undefined ? discard(target) : rename(backup, target));
}

async function discard(file: string | undefined): Promise<void> {
  if (file !== undefined) await rm(file, { force: true });
}

async function named<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    // Some folders exist but take no files (/proc).
    if (codeOf(error) === "ENOENT" && (await exists(path.dirname(file)))) {
      throw new WorkbookError("unwritable", `写不到「${file}」：所在的文件夹不能存放文件。`, { cause: error });
    }
    throw fileFault("write", file, error);
  }
}

function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

function beside(file: string): string {
  return path.join(path.dirname(file), `.jihe-${randomUUID()}.tmp`);
}
