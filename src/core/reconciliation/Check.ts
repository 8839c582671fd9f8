import type { Exact } from "../quantity";
import type { Reason } from "../scoring/Reason";
import type { HintCode } from "./findHints";
import type { Decision } from "./Memory";
import type { CheckSide } from "./CheckSide";
import type { Working } from "./Working";

export type { CheckSide } from "./CheckSide";

export type Verdict = "pass" | "rounding" | "remark" | "suspect" | "error" | "unchecked";

/** What a check compares; the words for each stand in `report/messages.ts`, which the compiler completes. */
export type CheckKind =
  | "sum"
  | "ofWhich"
  | "rate"
  | "change"
  | "share"
  | "average"
  | "equal"
  | "rollForward"
  | "opening"
  | "product"
  | "limit"
  | "weights" // weights add up to the group, to full marks; weight against the rule's own 满分
  | "score" // given score against computed score
  | "scoreRange" // 0 ≤ score ≤ weight
  | "total"
  | "grade"
  | "duplicateCode"
  | "malformedCode"
  | "target"
  | "missing"
  | "type" // a figure kept as text
  | "unit"
  | "precision"
  | "text";

/** A claim of the workbook and its verdict. */
export interface Check {
  /** Kind and label paths, not addresses: stable across runs and inserted rows. */
  readonly id: string;
  readonly kind: CheckKind;
  readonly verdict: Verdict;
  /** The cell that is accused. */
  readonly at: CheckSide;
  readonly with: readonly CheckSide[];
  /** Figures in the unit of the accused cell. */
  readonly expected?: Exact;
  readonly actual?: Exact;
  readonly difference?: Exact;
  /** What should stand in the accused cell, where it is no figure: a code, a grade. */
  readonly expectedText?: string;
  /** Unit of the last place that was judged with, e.g. 0.01. */
  readonly precision?: Exact;
  readonly probability?: Exact;
  readonly affects: "score" | "grade" | "none";
  readonly because?: Reason;
  /** Ids of the findings that explain this one. */
  readonly root?: readonly string[];
  /** The unit that the figures are written in ("万元", "分", "%"), for the message. */
  readonly unit: string;
  /** Stated rows that make up the difference (差异构成), with their signs. */
  readonly bridge?: readonly (CheckSide & { readonly sign: 1 | -1 })[];
  /** What the difference may have come from (可能原因), likeliest first; `side` is the part or neighbour that it is about. */
  readonly hints?: readonly { readonly code: HintCode; readonly side?: CheckSide }[];
  /** What a person decided about it; open again where its figures have changed since. */
  readonly decided?: { readonly decision: Decision; readonly isReopened: boolean };
  /** Which wording of the kind applies, where it has several ("ruleFull", "group", "hundred", …). */
  readonly variant?: string;
  /** How it was worked out; of relations that did not pass. */
  readonly working?: Working;
}
