/** Where a result comes from: the input file and the version of this tool. */
export interface Provenance {
  readonly file: {
    readonly name: string;
    /** Number of worksheets read. */
    readonly sheets: number;
    readonly sha256: string;
  };
  readonly version: string;
}
