import type { Indicator } from "../scoring/Indicator";

/** What a check on an indicator is called by: table, levels above, own label. */
export function labelPath(indicator: Indicator, title: string): readonly string[] {
  return [title, ...indicator.groups, indicator.label.text];
}
