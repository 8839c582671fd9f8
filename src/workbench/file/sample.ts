import address from "../../../assets/sample.xlsx";

export const SAMPLE_NAME = "示例-部门整体支出绩效自评.xlsx";

/** The workbook that is open at once; it comes within the page, as a page from disk cannot fetch a file beside it. */
export function sampleBytes(): Uint8Array {
  const encoded = atob(address.slice(address.indexOf(",") + 1));
  return Uint8Array.from(encoded, (letter) => letter.charCodeAt(0));
}
