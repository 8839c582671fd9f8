import { Inflate } from "fflate";
import { fault } from "../faults";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./ZipEntry";

const STORED = 0;
const DEFLATED = 8;
const IS_ENCRYPTED = 1;
/** Unpacked piece by piece, so that an entry that is longer than it says is stopped early. */
const PIECE = 65536;

/** The entry unpacked and checked against its check sum; never longer than the length that the file declares for it. */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  if ((entry.flags & IS_ENCRYPTED) !== 0) throw fault("encrypted");
  const bytes = unpack(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw fault("checksum");
  return bytes;
}

function unpack(entry: ZipEntry): Uint8Array {
  if (entry.method === STORED) return entry.data;
  if (entry.method !== DEFLATED) throw fault("method");
  try {
    return inflateWithin(entry.data, entry.size);
  } catch (error) {
    throw fault("checksum", error);
  }
}

/** Throws where the data is no deflate stream, or holds more than `size` bytes. */
function inflateWithin(data: Uint8Array, size: number): Uint8Array {
  const unpacked = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((piece) => {
    unpacked.set(piece, length);
    length += piece.length;
  });
  for (let at = 0; at < data.length; at += PIECE) {
    stream.push(data.subarray(at, at + PIECE), at + PIECE >= data.length);
  }
  return unpacked.subarray(0, length);
}
