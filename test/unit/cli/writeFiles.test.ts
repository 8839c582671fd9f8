import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeFiles } from "../../../src/cli/writeFiles";
import { WorkbookError } from "../../../src/workbook/WorkbookError";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "jihe-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

it("writes all files and leaves nothing else behind", async () => {
  writeFileSync(path.join(folder, "a"), "old");
  await writeFiles([
    { path: path.join(folder, "a"), content: "new" },
    { path: path.join(folder, "b"), content: new Uint8Array([65]) },
  ]);
  expect(readdirSync(folder)).toEqual(["a", "b"]);
  expect(readFileSync(path.join(folder, "a"), "utf8")).toBe("new");
});

it("puts back what was there where a later file fails", async () => {
  writeFileSync(path.join(folder, "a"), "old");
  mkdirSync(path.join(folder, "c", "full"), { recursive: true });
  const writing = writeFiles([
    { path: path.join(folder, "a"), content: "new" },
    { path: path.join(folder, "b"), content: "new" },
    { path: path.join(folder, "c"), content: "new" },
  ]);
  await expect(writing).rejects.toThrow(WorkbookError);
  expect(readdirSync(folder)).toEqual(["a", "c"]);
  expect(readFileSync(path.join(folder, "a"), "utf8")).toBe("old");
});

it("names the file that could not be written", async () => {
  const file = path.join(folder, "无", "a");
  await expect(writeFiles([{ path: file, content: "" }])).rejects.toThrow(`写不到「${file}」：所在的文件夹不存在。`);
});

it("does not call a folder missing that exists but takes no files", async () => {
  const file = process.platform === "linux" ? "/proc/jihe.xlsx" : path.join(folder, "a\0");
  const writing = writeFiles([{ path: file, content: "" }]);
  await expect(writing).rejects.toThrow();
  await expect(writing).rejects.not.toThrow("不存在");
});
