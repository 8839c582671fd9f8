import { checkWorkbook } from "../../app/check";
import type { Engine } from "../../app/Engine";
import { formatResult, toResult } from "../../report/json";
import type { Workbook } from "../../workbook/Workbook";

/** The result of the workbook as it stands, as JSON; `sha256` is that of the file where it is as it was opened. */
export async function resultOf(
  workbook: Workbook,
  engine: Engine,
  version: string,
  sha256: string | undefined,
): Promise<string> {
  const options = { engine, version, ...(sha256 === undefined ? {} : { sha256 }) };
  const { inspection, provenance } = await checkWorkbook(workbook, options);
  return formatResult(toResult(inspection, provenance));
}

/** Hexadecimal; absent where the page is served in a way in which browsers offer no check sums (http over a network). */
export async function sha256Of(bytes: Uint8Array): Promise<string | undefined> {
  if (!window.isSecureContext) return undefined;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes.slice()));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
