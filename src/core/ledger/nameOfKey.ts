import type { FactKey } from "./Fact";

/** A key without its office and its scope of funds: what shares it measures the same thing at the same time, perhaps of different money. */
export function nameOfKey({ measure, aspect, stage, period, ...key }: FactKey, concept = key.concept): string {
  return [concept, measure, aspect, stage, period?.kind, period?.year, period?.part].join("|");
}
