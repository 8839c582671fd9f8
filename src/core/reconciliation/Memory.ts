import type { PartialStep } from "../scoring/Rule";
import type { ScoreChoice } from "../scoring/ScoreChoice";
import type { Correction } from "../table";

/** What people said about a workbook (处理意见), kept with it and shown again; versioned. */
export interface Memory {
  readonly version: 1;
  readonly decisions: readonly Decision[];
  /** Whose score counts, indicator by indicator, and scores given in the pane. */
  readonly choices?: readonly ScoreChoice[];
  readonly settings?: Settings;
  readonly corrections?: readonly Correction[];
}

/** What a person set for this workbook (设置). */
export interface Settings {
  /** Id of a scheme that comes with the tool. */
  readonly scheme?: string;
  /** Weights of survey choices by number of choices, decimal strings, first choice first. */
  readonly choiceWeights?: Readonly<Record<number, readonly string[]>>;
  /** How a part of a step counts where a rule is silent (不足一个计扣单位的部分). */
  readonly partialStep?: PartialStep;
  /** Decimal places of a measure block (精度). */
  readonly precisions?: readonly BlockPrecision[];
  /** Fills by level in RGB hex digits, null for none. */
  readonly markColours?: Readonly<Record<"error" | "suspect" | "rounding" | "remark", string | null>>;
}

/** 精度 of one kind of figure in one table, set by a person; the table is named by its title and sheet. */
export interface BlockPrecision {
  readonly sheet: string;
  readonly table: string;
  readonly aspect: "amount" | "quantity" | "rate" | "share" | "score" | "weight";
  readonly decimals: number;
}

/** A person's decision about one finding: 差异合理（已说明）, 确认有误（待更正） or 不作问题. */
export interface Decision {
  /** Id of the check. */
  readonly id: string;
  readonly decision: "explained" | "confirmed" | "dismissed";
  /** Required but for `confirmed`. */
  readonly reason: string;
  /** The figures that it was taken on; when they change the finding is open again. */
  readonly figures: string;
}

export const NO_MEMORY: Memory = { version: 1, decisions: [] };
