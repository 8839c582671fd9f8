import { readFile } from "node:fs/promises";
import type { JsonFault, Scheme } from "../core";
import { findScheme, readScheme, SCHEMES } from "../core";
import { WorkbookError } from "../workbook/WorkbookError";
import { codeOf, fileFault } from "./fileFault";

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
  const reading = readScheme(parseJson(text, file));
  if ("scheme" in reading) return reading.scheme;
  const faults = reading.faults.map(({ path, expected }) => `${path} ${EXPECTED[expected]}`);
  throw new WorkbookError("refused", `评分方案「${file}」有误：${faults.join("；")}。`);
}

const EXPECTED: Readonly<Record<JsonFault["expected"], string>> = {
  object: "应为对象",
  list: "应为非空的列表",
  text: "应为文字",
  decimal: '应为范围内的小数，如 "0.6"',
  wholeNumber: "应为 0 到 6 的整数",
  falling: "应由高到低排列",
  sentence: "不是能识别的评分标准",
  weightPerChoice: "的个数应与选项个数相同",
};

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new WorkbookError("unreadable", `评分方案「${file}」不是 JSON 格式，请检查括号、引号和逗号。`, {
      cause: error,
    });
  }
}
