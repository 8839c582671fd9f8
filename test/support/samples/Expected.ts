/** What is known of a folder of sample workbooks (expected.json): by file, its sheets and what is wrong in them. */
export type ExpectedFile = Readonly<Record<string, ExpectedWorkbook>>;

export interface ExpectedWorkbook {
  readonly document?: string;
  /** Sheets in their order; one without a table of figures has no unit. */
  readonly sheets: readonly { readonly sheet: string; readonly unit: string | null }[];
  readonly findings: readonly ExpectedFinding[];
}

export interface ExpectedFinding {
  /** A row or column label, or the numbers of tables ("T6", "T6xT5"), or 正文 for the running text around the tables. */
  readonly where: string;
  readonly check: string;
  readonly stated: string;
  readonly computed: string;
  readonly class: string;
}
