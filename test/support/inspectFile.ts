import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inspect, type Inspection, type InspectOptions, type Sheet } from "../../src/core";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";

export function readFixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, "..", "fixtures", name)));
}

export function readSheets(name: string): Promise<readonly Sheet[]> {
  return openXlsx(readFixture(name), name).read();
}

export async function inspectFile(name: string, options?: InspectOptions): Promise<Inspection> {
  return inspect(await readSheets(name), options);
}
