import { readFile } from "node:fs/promises";
import { readCorrections, type Correction } from "../core";
import { fileFault } from "./fileFault";
import { jsonRefusal, parseJson } from "./jsonFile";

/** The corrections in a JSON file; throws WorkbookError where it cannot be read or holds anything that is not understood. */
export async function correctionsOf(file: string): Promise<readonly Correction[]> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw fileFault("read", file, error);
  });
  const name = `更正文件「${file}」`;
  const reading = readCorrections(parseJson(text, name));
  if ("corrections" in reading) return reading.corrections;
  throw jsonRefusal(name, reading.faults);
}
