import { indicatorKey, type Correction, type Indicator, type Memory, type ScoreChoice, type Settings } from "../core";
import type { Workbook } from "../workbook/Workbook";

/** Keeps what an evaluator chose for an indicator (采用分), or with null takes it back; counts from the next check on. */
export function chooseScore(
  workbook: Workbook,
  indicator: Pick<Indicator, "groups" | "code" | "name">,
  choice: Pick<ScoreChoice, "score" | "reason"> | null,
): Promise<Memory> {
  const key = indicatorKey(indicator);
  return keep(workbook, (memory) => {
    const others = (memory.choices ?? []).filter((other) => other.indicator !== key);
    return { ...memory, choices: choice === null ? others : [...others, { ...choice, indicator: key }] };
  });
}

/** Keeps settings (设置) in the place of those that were kept; they count from the next check on. */
export function saveSettings(workbook: Workbook, settings: Settings): Promise<Memory> {
  return keep(workbook, (memory) => ({ ...memory, settings }));
}

/** Keeps corrections (更正) in the place of those that were kept; they count from the next check on. */
export function saveCorrections(workbook: Workbook, corrections: readonly Correction[]): Promise<Memory> {
  return keep(workbook, (memory) => ({ ...memory, corrections }));
}

async function keep(workbook: Workbook, change: (memory: Memory) => Memory): Promise<Memory> {
  const memory = change(await workbook.recall());
  await workbook.remember(memory);
  return memory;
}
