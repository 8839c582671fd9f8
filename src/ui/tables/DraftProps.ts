import type { TableSummary } from "../../core";
import type { CorrectionDraft } from "./correctionDraft";

/** What every part of the form of corrections takes. */
export interface DraftProps {
  readonly table: TableSummary;
  readonly draft: CorrectionDraft;
  readonly onDraft: (draft: CorrectionDraft) => void;
}
