import type { Check, Decision } from "../core";

/** The decision about a finding in a few words (差异合理); 待复查 where the figures have changed since. Absent while nothing is decided. */
export function decisionLine({ decided }: Check): string | undefined {
  if (decided === undefined) return undefined;
  return decided.isReopened ? "待复查" : DECISION_SHORT[decided.decision.decision];
}

/** Label and second line of each decision: 差异合理 / 已说明. */
export const DECISION_SHORT: Readonly<Record<Decision["decision"], string>> = {
  explained: "差异合理",
  confirmed: "确认有误",
  dismissed: "不作问题",
};

export const DECISION_SECOND: Readonly<Record<Decision["decision"], string>> = {
  explained: "已说明",
  confirmed: "待更正",
  dismissed: "填写理由",
};
