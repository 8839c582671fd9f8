import { applyDecisions, decide, forget, remember, type Check, type Decision } from "../core";
import type { Workbook } from "../workbook/Workbook";
import type { CheckRun } from "./Run";

/** Keeps a decision about a finding (处理意见) with the workbook, or with null takes it back; gives the run with it. */
export async function decideCheck(
  workbook: Workbook,
  run: CheckRun,
  check: Check,
  decision: Decision["decision"] | null,
  reason = "",
): Promise<CheckRun> {
  const kept = await workbook.recall();
  const memory = decision === null ? forget(kept, check.id) : remember(kept, decide(check, decision, reason));
  await workbook.remember(memory);
  return { ...run, memory, inspection: { ...run.inspection, checks: applyDecisions(run.inspection.checks, memory) } };
}
