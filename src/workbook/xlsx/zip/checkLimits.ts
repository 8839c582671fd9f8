import { fault } from "../faults";
import type { ZipEntry } from "./ZipEntry";

const MEGABYTE = 1024 * 1024;

/** More than any real workbook needs, and little enough for a browser tab. */
const TOTAL_LIMIT = 512 * MEGABYTE;
/** Sheets pack to a tenth, very repetitive ones to a hundredth; deflate itself reaches a thousandth. */
const LARGE_PART = 64 * MEGABYTE;
const RATIO_LIMIT = 300;
/** What deflate can at most make of one byte. */
const DEFLATE_LIMIT = 1032;

/** Throws "tooLarge" for a zip bomb, before anything is unpacked. */
export function checkLimits(entries: readonly ZipEntry[]): void {
  let total = 0;
  for (const { size, data } of entries) {
    total += size;
    if (total > TOTAL_LIMIT || size > (data.length + 1) * DEFLATE_LIMIT) throw fault("tooLarge");
    if (size > LARGE_PART && size > data.length * RATIO_LIMIT) throw fault("tooLarge");
  }
}
