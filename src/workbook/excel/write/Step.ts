import { WorkbookError } from "../../WorkbookError";
import { isNotBegun, isTooLarge } from "../faults";
import type { Trip } from "../host";
import { inLots, inTurn } from "../inTurn";

/** One change to the workbook. */
export interface Step {
  /** Cells that it sends. */
  readonly weight: number;
  /** Queues the change; what comes back says whether the workbook now holds what was meant. */
  readonly queue: (context: Excel.RequestContext) => () => boolean;
}

/** How far a set of changes has come: whether Excel may have done any of it. */
export interface Progress {
  hasBegun: boolean;
}

/** Cells that one request sends unless Excel says that it is too much. */
const LARGEST_REQUEST = 200_000;

/** Makes the changes in order, in as few round trips as Excel allows. */
export async function takeSteps(trip: Trip, steps: readonly Step[], progress: Progress): Promise<void> {
  await inTurn(inLots(steps, LARGEST_REQUEST), (lot) => takeLot(trip, lot, progress));
}

async function takeLot(trip: Trip, lot: readonly Step[], progress: Progress): Promise<void> {
  if (await isTaken(trip, lot, progress)) return;
  const middle = Math.ceil(lot.length / 2);
  await inTurn([lot.slice(0, middle), lot.slice(middle)], (half) => takeLot(trip, half, progress));
}

/** False where the request was too large to be sent at all, and can be sent in parts. */
async function isTaken(trip: Trip, lot: readonly Step[], progress: Progress): Promise<boolean> {
  try {
    const areHeld = await trip((context) => {
      const checks = lot.map(({ queue }) => queue(context));
      return () => checks.map((check) => check()).every((isHeld) => isHeld);
    });
    progress.hasBegun = true;
    if (!areHeld) throw new WorkbookError("hostFailure", "Excel 没有按原样保存写入的内容，请再试一次。");
    return true;
  } catch (error) {
    if (isTooLarge(error) && isNotBegun(error) && lot.length > 1) return false;
    progress.hasBegun ||= !isNotBegun(error);
    throw error;
  }
}

/** A change that needs no check. */
export function step(weight: number, queue: (context: Excel.RequestContext) => void): Step {
  return {
    weight,
    queue: (context) => {
      queue(context);
      return () => true;
    },
  };
}
