/** The beginning of a compound file (.xls, encrypted .xlsx) whose directory names these streams. */
export function compoundFile(...streams: readonly string[]): Uint8Array {
  const bytes = Buffer.alloc(512 + 512 * 4);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  ["Root Entry", ...streams].forEach((name, index) => bytes.write(name, 1024 + index * 128, "utf16le"));
  return new Uint8Array(bytes);
}
