import { fault } from "./faults";

const ZIP = [0x50, 0x4b];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const DIRECTORY_ENTRY = 128;
const FIRST_SECTOR = 512;

/** Throws the fitting fault for a file that is no zip: empty, encrypted, an old .xls, or something else altogether. */
export function recogniseFile(bytes: Uint8Array): void {
  if (bytes.length === 0) throw fault("empty");
  if (startsWith(bytes, ZIP)) return;
  if (!startsWith(bytes, COMPOUND_FILE)) throw fault("notZip");
  if (hasStream(bytes, "EncryptedPackage")) throw fault("encrypted");
  if (hasStream(bytes, "Workbook") || hasStream(bytes, "Book")) throw fault("oldFormat");
  throw fault("notZip");
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** True where the compound file's directory (entries of 128 bytes, names in UTF-16) names this stream. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const pattern = Array.from(`${name}\0`, (letter) => [letter.charCodeAt(0), 0]).flat();
  for (let at = FIRST_SECTOR; at + pattern.length <= bytes.length; at += DIRECTORY_ENTRY) {
    if (pattern.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
