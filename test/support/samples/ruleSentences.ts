import type { Inspection } from "../../../src/core";
import { reasonText } from "../../../src/report/reasons";

/** A rule sentence of a workbook, and why it is not read where it is not. */
export interface Sentence {
  readonly text: string;
  readonly because?: string;
}

/** The different rule sentences (评分标准) of a scored workbook. */
export function ruleSentences({ scorecard }: Inspection): readonly Sentence[] {
  const byText = new Map<string, Sentence>();
  for (const { indicator, rule, because } of scorecard?.indicators ?? []) {
    const text = indicator.rule?.text.trim() ?? "";
    if (text === "") continue;
    byText.set(text, rule === undefined ? { text, because: reasonText(because) } : { text });
  }
  return [...byText.values()];
}
