import type { WorkbookFile } from "../workbook/WorkbookFile";

/** The command line's surroundings: where it prints, and how bytes become a workbook. */
export interface Io {
  /** Standard output. */
  readonly out: (text: string) => void;
  /** Standard error. */
  readonly err: (text: string) => void;
  readonly open: (bytes: Uint8Array, name: string) => WorkbookFile;
}
