import type { Check } from "./Check";
import type { Decision, Memory } from "./Memory";

/** Joins what people decided earlier (处理意见) to the findings, by id; a decision on other figures is shown as open again. */
export function applyDecisions(checks: readonly Check[], memory: Memory): readonly Check[] {
  const decisions = new Map(memory.decisions.map((decision) => [decision.id, decision]));
  return checks.map((check) => {
    const decision = decisions.get(check.id);
    if (decision === undefined || check.verdict === "pass") return withoutDecision(check);
    return { ...check, decided: { decision, isReopened: decision.figures !== figuresOf(check) } };
  });
}

function withoutDecision(check: Check): Check {
  if (check.decided === undefined) return check;
  const open: { -readonly [field in keyof Check]: Check[field] } = { ...check };
  delete open.decided;
  return open;
}

/** A decision about a finding as it stands now. */
export function decide(check: Check, decision: Decision["decision"], reason: string): Decision {
  return { id: check.id, decision, reason, figures: figuresOf(check) };
}

/** Keeps the newer of two decisions about the same finding. */
export function remember(memory: Memory, decision: Decision): Memory {
  return { ...memory, decisions: [...memory.decisions.filter((other) => other.id !== decision.id), decision] };
}

/** Takes the decision about a finding back. */
export function forget(memory: Memory, id: string): Memory {
  return { ...memory, decisions: memory.decisions.filter((other) => other.id !== id) };
}

/** The figures that a decision rests on, own and other side. */
function figuresOf(check: Check): string {
  return [check.at, ...check.with].map((side) => side.value).join("|");
}
