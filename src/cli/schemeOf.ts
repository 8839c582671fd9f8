import { readFile } from "node:fs/promises";
import type { Scheme } from "../core";
import { findScheme, readScheme, SCHEMES } from "../core";
import { WorkbookError } from "../workbook/WorkbookError";
import { codeOf, fileFault } from "./fileFault";
import { jsonRefusal, parseJson } from "./jsonFile";

/** The scheme with this name, else the one in the JSON file of this name; throws WorkbookError where there is none. */
export async function schemeOf(words: string): Promise<Scheme> {
  return findScheme(words) ?? parse(await readText(words), words);
}

async function readText(file: string): Promise<string> {
  return readFile(file, "utf8").catch((error: unknown) => {
    if (codeOf(error) !== "ENOENT") throw fileFault("read", file, error);
    const known = SCHEMES.map(({ id, name }) => `${id}（${name}）`).join("、");
    throw new WorkbookError("notFound", `没有叫“${file}”的评分方案，也没有这个文件；自带的方案：${known}。`);
  });
}

function parse(text: string, file: string): Scheme {
  const name = `评分方案「${file}」`;
  const reading = readScheme(parseJson(text, name));
  if ("scheme" in reading) return reading.scheme;
  throw jsonRefusal(name, reading.faults);
}
