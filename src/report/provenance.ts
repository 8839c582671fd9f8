/** Where a result comes from: the input file and the version of this tool. */
export interface Provenance {
  readonly file: {
    readonly name: string;
    /** Number of worksheets read. */
    readonly sheets: number;
    /** Absent where a workbook is open in a host that shows no bytes of it. */
    readonly sha256?: string;
  };
  readonly version: string;
}

/** The fingerprint of the input as a clause with what stands before it; nothing where there is none. */
export function fingerprintText({ sha256 }: Provenance["file"], before: string, between: string): string {
  return sha256 === undefined ? "" : `${before}SHA-256${between}${sha256}`;
}
