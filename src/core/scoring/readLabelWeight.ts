import { exactFromText, type Exact } from "../quantity";

/** A label without the points it states, and those points: `产出指标(50分)` → 产出指标, 50. */
export interface WeighedLabel {
  readonly text: string;
  readonly weight?: Exact;
}

const POINTS = /\s*[（(]\s*(?:满分|权重|分值|共|计)?\s*[:：]?\s*(\d+(?:\.\d+)?)\s*分\s*[)）]\s*/;

/** Reads the weight in brackets that some offices write into the label of a group or indicator. */
export function readLabelWeight(label: string): WeighedLabel {
  const match = POINTS.exec(label.normalize("NFKC"));
  const weight = exactFromText(match?.[1] ?? "");
  if (weight === undefined) return { text: label };
  const text = label.replace(/\s*[（(][^（()）]*分\s*[)）]\s*/, " ").trim();
  return { text, weight };
}
