import { fault } from "../faults";
import { CENTRAL_HEADER, END_RECORD } from "./ZipEntry";

/** An entry as the directory at the end of a zip states it. */
export interface DirectoryRecord {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly crc: number;
  readonly size: number;
  readonly packedSize: number;
  /** Where the local header begins. */
  readonly offset: number;
  /** The record's bytes; absent where it is in zip64 form and has to be written anew. */
  readonly raw?: Uint8Array;
}

const END64_LOCATOR = { signature: 0x07064b50, length: 20 } as const;
const END64 = { signature: 0x06064b50, length: 56 } as const;
const IN_ZIP64 = 0xffffffff;
const LONGEST_COMMENT = 0xffff;

export function readDirectory(bytes: Uint8Array, view: DataView): readonly DirectoryRecord[] {
  const { count, at } = findDirectory(view);
  const records: DirectoryRecord[] = [];
  let position = at;
  for (let index = 0; index < count; index++) {
    if (position + CENTRAL_HEADER.length > view.byteLength) throw fault("truncated");
    if (view.getUint32(position, true) !== CENTRAL_HEADER.signature) throw fault("zip");
    const length = CENTRAL_HEADER.length + restLength(view, position);
    if (position + length > view.byteLength) throw fault("truncated");
    records.push(readRecord(bytes.subarray(position, position + length)));
    position += length;
  }
  return records;
}

function findDirectory(view: DataView): { readonly count: number; readonly at: number } {
  const last = view.byteLength - END_RECORD.length;
  const first = Math.max(0, last - LONGEST_COMMENT);
  for (let end = last; end >= first; end--) {
    if (view.getUint32(end, true) !== END_RECORD.signature) continue;
    const count = view.getUint16(end + 10, true);
    const at = view.getUint32(end + 16, true);
    return count === 0xffff || at === IN_ZIP64 ? findDirectory64(view, end) : { count, at };
  }
  throw fault("truncated");
}

function findDirectory64(view: DataView, end: number): { readonly count: number; readonly at: number } {
  const locator = end - END64_LOCATOR.length;
  if (locator < 0 || view.getUint32(locator, true) !== END64_LOCATOR.signature) throw fault("zip");
  const at = getUint64(view, locator + 8);
  if (at + END64.length > view.byteLength || view.getUint32(at, true) !== END64.signature) throw fault("zip");
  return { count: getUint64(view, at + 32), at: getUint64(view, at + 48) };
}

/** Length of name, extra fields and comment, which follow the fixed part. */
function restLength(view: DataView, at: number): number {
  return view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
}

function readRecord(raw: Uint8Array): DirectoryRecord {
  const view = new DataView(raw.buffer, raw.byteOffset, raw.byteLength);
  const nameEnd = CENTRAL_HEADER.length + view.getUint16(28, true);
  const sizes = [view.getUint32(24, true), view.getUint32(20, true), view.getUint32(CENTRAL_HEADER.offsetAt, true)];
  const isZip64 = sizes.includes(IN_ZIP64);
  const [size = 0, packedSize = 0, offset = 0] = isZip64 ? readZip64(view, nameEnd, sizes) : sizes;
  return {
    name: partName(raw.subarray(CENTRAL_HEADER.length, nameEnd)),
    flags: view.getUint16(8, true),
    method: view.getUint16(10, true),
    time: view.getUint32(12, true),
    crc: view.getUint32(16, true),
    size,
    packedSize,
    offset,
    ...(isZip64 ? {} : { raw }),
  };
}

/** Zip64 keeps the figures that do not fit 32 bits in an extra field (id 1), in this order, and only those. */
function readZip64(view: DataView, extraAt: number, sizes: readonly number[]): readonly number[] {
  const extraEnd = Math.min(extraAt + view.getUint16(30, true), view.byteLength);
  for (let at = extraAt; at + 4 <= extraEnd; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return sizes.map((size) => {
      if (size !== IN_ZIP64) return size;
      if (next + 8 > extraEnd) throw fault("zip");
      next += 8;
      return getUint64(view, next - 8);
    });
  }
  throw fault("zip");
}

function getUint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function partName(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll("\\", "/").replace(/^\/+/, "");
}
