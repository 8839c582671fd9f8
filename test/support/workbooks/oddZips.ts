import { Zip, ZipDeflate, strToU8, zipSync } from "fflate";

type Texts = Readonly<Record<string, string>>;

/** A zip written without looking back: sizes and check sums stand in descriptors after the data. */
export function streamedZip(parts: Texts): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  for (const [name, text] of Object.entries(parts)) {
    const entry = new ZipDeflate(name);
    zip.add(entry);
    entry.push(strToU8(text), true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(chunks));
}

/** A zip whose directory gives sizes, offsets and count in zip64 form only, as some Java libraries write it. */
export function zip64(parts: Texts): Uint8Array {
  const plain = Buffer.from(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))),
  );
  const end = plain.length - 22;
  const count = plain.readUInt16LE(end + 10);
  const directoryAt = plain.readUInt32LE(end + 16);
  const records: Buffer[] = [];
  for (let index = 0, at = directoryAt; index < count; index++) {
    const length = 46 + plain.readUInt16LE(at + 28) + plain.readUInt16LE(at + 30) + plain.readUInt16LE(at + 32);
    records.push(widened(plain.subarray(at, at + length)));
    at += length;
  }
  const directory = Buffer.concat(records);
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(44n, 4);
  end64.writeBigUInt64LE(BigInt(count), 24);
  end64.writeBigUInt64LE(BigInt(count), 32);
  end64.writeBigUInt64LE(BigInt(directory.length), 40);
  end64.writeBigUInt64LE(BigInt(directoryAt), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(directoryAt + directory.length), 8);
  locator.writeUInt32LE(1, 16);
  const last = Buffer.from(plain.subarray(end));
  last.fill(0xff, 8, 20);
  return new Uint8Array(Buffer.concat([plain.subarray(0, directoryAt), directory, end64, locator, last]));
}

function widened(record: Buffer): Buffer {
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  extra.writeBigUInt64LE(BigInt(record.readUInt32LE(24)), 4);
  extra.writeBigUInt64LE(BigInt(record.readUInt32LE(20)), 12);
  extra.writeBigUInt64LE(BigInt(record.readUInt32LE(42)), 20);
  const nameEnd = 46 + record.readUInt16LE(28);
  const wide = Buffer.concat([record.subarray(0, nameEnd), extra]);
  wide.fill(0xff, 20, 28);
  wide.fill(0xff, 42, 46);
  wide.writeUInt16LE(28, 30);
  wide.writeUInt16LE(0, 32);
  return wide;
}
