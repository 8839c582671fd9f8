import { fault } from "../faults";
import { readDirectory } from "./readDirectory";
import type { DirectoryRecord } from "./readDirectory";
import { LOCAL_HEADER } from "./ZipEntry";
import type { ZipEntry } from "./ZipEntry";

const HAS_DESCRIPTOR = 0x8;
const DESCRIPTOR_SIGNATURE = 0x08074b50;

/** The entries of a zip in the order of its directory; throws "damaged" where the file's own figures do not fit the file. */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return readDirectory(bytes, view).map((record) => readEntry(bytes, view, record));
}

function readEntry(bytes: Uint8Array, view: DataView, record: DirectoryRecord): ZipEntry {
  const { offset, packedSize, raw, ...entry } = record;
  if (offset + LOCAL_HEADER.length > bytes.length) throw fault("truncated");
  if (view.getUint32(offset, true) !== LOCAL_HEADER.signature) throw fault("zip");
  const dataAt = offset + LOCAL_HEADER.length + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const dataEnd = dataAt + packedSize;
  if (dataEnd > bytes.length) throw fault("truncated");
  const data = bytes.subarray(dataAt, dataEnd);
  if (raw === undefined) return { ...entry, data };
  const end = Math.min(dataEnd + descriptorLength(view, entry.flags, dataEnd), bytes.length);
  return { ...entry, data, raw: { local: bytes.subarray(offset, end), central: raw } };
}

function descriptorLength(view: DataView, flags: number, at: number): number {
  if ((flags & HAS_DESCRIPTOR) === 0) return 0;
  const isSigned = at + 4 <= view.byteLength && view.getUint32(at, true) === DESCRIPTOR_SIGNATURE;
  return isSigned ? 16 : 12;
}
