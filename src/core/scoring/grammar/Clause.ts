import type { Comparison } from "../../quantity";

/** A part of a rule sentence as the grammar reads it. Numbers and figures are still text; null stands for words left out. */
export type Clause =
  | AwardClause
  | ItemClause
  | FormulaClause
  | StepClause
  | FaultsClause
  | { readonly kind: "context"; readonly when: Condition; readonly text: string }
  | { readonly kind: "each"; readonly award: WrittenAward }
  | { readonly kind: "full"; readonly points: string }
  | { readonly kind: "standard"; readonly figure: string }
  | { readonly kind: "partial"; readonly partial: "whole" | "started" | "proportional" }
  | ProportionalClause
  | { readonly kind: "cap" | "floor" | "definition" }
  | { readonly kind: "unknown"; readonly text: string };

/** 达到目标值得满分. */
export interface AwardClause {
  readonly kind: "award";
  readonly when: Condition;
  readonly award: WrittenAward;
  readonly text: string;
}

/** ①制度健全,得1分: `label` without the award, `body` without the mark. */
export interface ItemClause {
  readonly kind: "item";
  readonly label: string;
  readonly award: WrittenAward | null;
  readonly body: string;
  readonly text: string;
}

/** 按完成比例得分; `after` is the condition that it is for (未达到的). */
export interface ProportionalClause {
  readonly kind: "proportional";
  readonly after: Condition | null;
  readonly name: string;
  readonly text: string;
}

/** 得分=权重×实际÷目标; `after` as before. */
export interface FormulaClause {
  readonly kind: "formula";
  readonly after: Condition | null;
  readonly product: readonly Factor[];
  readonly note: string | null;
  readonly text: string;
}

/** A factor of a product; `power` is −1 below the line. `complement` is the rate of (1−|rate|). */
export type Factor =
  | { readonly power: number; readonly name: string; readonly note: string | null }
  | { readonly power: number; readonly complement: string; readonly isAbsolute: boolean };

/** 每低1个百分点扣0.5分. */
export interface StepClause {
  readonly kind: "step";
  readonly side: "below" | "above" | "both" | null;
  /** 每延期10天: days late. */
  readonly isDelay?: true;
  readonly size: string;
  readonly loss: WrittenAward;
  readonly text: string;
}

/** 每发现1类问题扣1分; without 每 it may mean any number of faults. */
export interface FaultsClause {
  readonly kind: "faults";
  readonly isEach: boolean;
  readonly number: string | null;
  readonly loss: WrittenAward;
  readonly text: string;
}

export type WrittenAward =
  | { readonly award: "full" | "none" | "range" }
  | { readonly award: "points"; readonly points: string }
  | { readonly award: "share"; readonly share: string };

export type Condition =
  | { readonly on: "otherwise" }
  | { readonly on: "faults"; readonly label: string }
  | { readonly on: "target"; readonly comparison: Comparison | null; readonly isNegated: boolean }
  | ValueCondition
  | { readonly on: "time"; readonly isLate: boolean; readonly by: string | null; readonly label: string }
  | { readonly on: "growth"; readonly comparison: Comparison }
  | { readonly on: "label"; readonly label: string };

/** A figure that stands in the rule: an interval, or `at` for one that is reached (达到100%). */
export interface ValueCondition {
  readonly on: "value";
  /** What the figure is of (预算执行率); "" where the words leave it out. */
  readonly subject: string;
  readonly low?: WrittenEdge;
  readonly high?: WrittenEdge;
  readonly at?: string;
}

export interface WrittenEdge {
  readonly figure: string;
  readonly isIncluded: boolean | null;
}
