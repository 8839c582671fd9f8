import type { Level } from "../report/words";

/** What the words of a call ask for. */
export type Call = ScoreCall | CheckCall | ClearCall | PrintCall;

export interface CheckCall extends CommonWords {
  readonly command: "check";
  /** Last year's workbook, to check against. */
  readonly previous?: string;
}

export interface ScoreCall extends CommonWords {
  readonly command: "score";
  /** Where the scored copy goes; absent: IN-绩核.xlsx beside IN. */
  readonly out?: string;
}

export interface ClearCall {
  readonly command: "clear";
  readonly input: string;
  /** Where the cleared copy goes; absent: IN-清除.xlsx beside IN. */
  readonly out?: string;
  readonly force?: boolean;
}

/** Help or version. */
export interface PrintCall {
  readonly command: "print";
  readonly text: string;
}

export interface CommonWords {
  readonly input: string;
  /** A file, or "-" for standard output. */
  readonly json?: string;
  readonly adopt?: "given" | "computed";
  /** A scheme's name or file. */
  readonly scheme?: string;
  /** A file of corrections. */
  readonly map?: string;
  readonly force?: boolean;
  readonly failOn?: Level;
}
