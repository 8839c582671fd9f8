import type { Progress } from "../../app/Run";
import type { Stage, Task } from "../session/PaneState";

export type StageState = "done" | "active" | "waiting";

/** The stages of a task, in order; checking alone scores too where there is something to score, but it is not what was asked for. */
export function stagesOf(task: Task): readonly Stage[] {
  return task === "score"
    ? ["read", "recognise", "relate", "score", "reconcile"]
    : ["read", "recognise", "relate", "reconcile"];
}

export function stateOfStage(task: Task, stage: Stage, { stage: active }: Progress): StageState {
  const stages = stagesOf(task);
  const at = stages.indexOf(stage);
  const now = stages.indexOf(active);
  if (at === now) return "active";
  return at < now ? "done" : "waiting";
}

/** Share of the work that is done, 0 to 1: every stage counts the same. */
export function progressValue(task: Task, { stage, done, all }: Progress): number {
  const stages = stagesOf(task);
  const within = all === 0 ? 0 : Math.min(1, done / all);
  return (Math.max(0, stages.indexOf(stage)) + within) / stages.length;
}
