import { exactFromText, formatExact, type Exact } from "../../../../../src/core/quantity";
import type { Addend, Operand } from "../../../../../src/core/relation/arithmetic";
import type { Judgement } from "../../../../../src/core/reconciliation/judge";

export function exact(text: string): Exact {
  const value = exactFromText(text);
  if (value === undefined) throw new Error(`no decimal: ${text}`);
  return value;
}

/** A figure as it is written; "11.37%" is 0.1137 with two more places. Claims the digits that are written unless told otherwise. */
export function figure(text: string, decimals?: number): Operand {
  const isPercent = text.endsWith("%");
  const digits = isPercent ? text.slice(0, -1) : text;
  const places = decimals ?? (digits.split(".")[1] ?? "").length;
  return isPercent
    ? { value: exact(`${digits}e-2`), decimals: places + 2 }
    : { value: exact(digits), decimals: places };
}

export function figures(texts: string, decimals?: number): readonly Operand[] {
  return texts.split(" ").map((text) => figure(text, decimals));
}

export function less(operand: Operand): Addend {
  return { ...operand, weight: exact("-1") };
}

/** "rounding 1412 +0.01 within 0.02 (oneUnit)": verdict, expected, difference, bound, reason. */
export function show(judgement: Judgement): string {
  if (judgement.verdict === "unchecked") return `unchecked (${judgement.because})`;
  const { verdict, expected, difference, bound, because } = judgement;
  const reason = because === undefined ? "" : ` (${because})`;
  return `${verdict} ${formatExact(expected)} ${formatExact(difference)} within ${formatExact(bound)}${reason}`;
}
