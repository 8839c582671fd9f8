import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import { UTF8_NAME } from "./ZipEntry";
import type { ZipEntry } from "./ZipEntry";

/** 1 January 1980, the first day a zip knows: the same content always gives the same file. */
const NO_TIME = 0x00210000;

/** An entry with new content; it keeps the name and time of the entry that it replaces. */
export function deflateEntry(name: string, content: Uint8Array, replaced?: ZipEntry): ZipEntry {
  return {
    name: replaced?.name ?? name,
    flags: UTF8_NAME,
    method: 8,
    time: replaced?.time ?? NO_TIME,
    crc: crc32(content),
    size: content.length,
    data: deflateSync(content, { level: 6 }),
  };
}
