import { CENTRAL_HEADER, END_RECORD, LOCAL_HEADER } from "./ZipEntry";
import type { ZipEntry } from "./ZipEntry";

const VERSION = 20;

/** A zip of these entries in this order; entries that came from a file keep every byte, but for their place in it. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const local = entry.raw?.local ?? localRecord(entry);
    locals.push(local);
    centrals.push(centralRecord(entry, offset));
    offset += local.length;
  }
  const directoryLength = centrals.reduce((sum, record) => sum + record.length, 0);
  return concatenate([...locals, ...centrals, endRecord(entries.length, directoryLength, offset)]);
}

function localRecord(entry: ZipEntry): Uint8Array {
  const name = new TextEncoder().encode(entry.name);
  const header = new DataView(new ArrayBuffer(LOCAL_HEADER.length));
  header.setUint32(0, LOCAL_HEADER.signature, true);
  header.setUint16(4, VERSION, true);
  putCommonFields(header, 6, entry, name.length);
  return concatenate([new Uint8Array(header.buffer), name, entry.data]);
}

function centralRecord(entry: ZipEntry, offset: number): Uint8Array {
  const record = entry.raw === undefined ? newCentralRecord(entry) : entry.raw.central.slice();
  new DataView(record.buffer, record.byteOffset).setUint32(CENTRAL_HEADER.offsetAt, offset, true);
  return record;
}

function newCentralRecord(entry: ZipEntry): Uint8Array {
  const name = new TextEncoder().encode(entry.name);
  const header = new DataView(new ArrayBuffer(CENTRAL_HEADER.length));
  header.setUint32(0, CENTRAL_HEADER.signature, true);
  header.setUint16(4, VERSION, true);
  header.setUint16(6, VERSION, true);
  putCommonFields(header, 8, entry, name.length);
  return concatenate([new Uint8Array(header.buffer), name]);
}

/** The fields that both headers share, in the same order from `at` on. */
function putCommonFields(header: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  header.setUint16(at, entry.flags, true);
  header.setUint16(at + 2, entry.method, true);
  header.setUint32(at + 4, entry.time, true);
  header.setUint32(at + 8, entry.crc, true);
  header.setUint32(at + 12, entry.data.length, true);
  header.setUint32(at + 16, entry.size, true);
  header.setUint16(at + 20, nameLength, true);
}

function endRecord(count: number, directoryLength: number, directoryAt: number): Uint8Array {
  const record = new DataView(new ArrayBuffer(END_RECORD.length));
  record.setUint32(0, END_RECORD.signature, true);
  record.setUint16(8, count, true);
  record.setUint16(10, count, true);
  record.setUint32(12, directoryLength, true);
  record.setUint32(16, directoryAt, true);
  return new Uint8Array(record.buffer);
}

function concatenate(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
