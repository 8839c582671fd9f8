/** One entry of a zip, its bytes still compressed. */
export interface ZipEntry {
  /** Name with "/" between folders, without a leading one. */
  readonly name: string;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** DOS time and date. */
  readonly time: number;
  readonly crc: number;
  /** Length unpacked, as the file declares it. */
  readonly size: number;
  readonly data: Uint8Array;
  /** The records as they stand in the file, to be copied byte for byte; absent for a new entry and for one in zip64 form. */
  readonly raw?: RawRecords;
}

interface RawRecords {
  /** Local header, data and data descriptor. */
  readonly local: Uint8Array;
  /** Entry of the central directory; only the offset in it is not copied. */
  readonly central: Uint8Array;
}

export const LOCAL_HEADER = { signature: 0x04034b50, length: 30 } as const;
export const CENTRAL_HEADER = { signature: 0x02014b50, length: 46, offsetAt: 42 } as const;
export const END_RECORD = { signature: 0x06054b50, length: 22 } as const;
export const UTF8_NAME = 0x800;
