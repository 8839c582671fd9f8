import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The bytes of a workbook in test/fixtures. */
export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, "../../fixtures", name)));
}
