import { WorkbookError } from "../../WorkbookError";
import { isTooLarge } from "../faults";
import type { Trip } from "../host";
import { inLots, inTurn } from "../inTurn";

/** Something to be read from Excel, which can be read in two halves where it is too large for one request. */
export interface Reading {
  /** Cells that it reads. */
  readonly weight: number;
  /** Queues the reading; what comes back takes the result, and says false where Excel left it out for its size. */
  readonly queue: (context: Excel.RequestContext) => () => boolean;
  readonly halves?: (() => readonly Reading[]) | undefined;
}

/** Cells that one request reads unless Excel says that it is too much. */
const LARGEST_REQUEST = 400_000;

/** Reads all of it in as few round trips as Excel allows: their number depends on the amount alone. */
export async function readAll(trip: Trip, readings: readonly Reading[]): Promise<void> {
  await inTurn(inLots(readings, LARGEST_REQUEST), (lot) => readLot(trip, lot));
}

async function readLot(trip: Trip, lot: readonly Reading[]): Promise<void> {
  if (await isRead(trip, lot)) return;
  const halves = halvesOf(lot);
  if (halves === undefined)
    throw new WorkbookError("tooLarge", "有单元格的内容超过 Excel 一次所能传送的上限，请精简后再试。");
  await inTurn(halves, (half) => readLot(trip, half));
}

async function isRead(trip: Trip, lot: readonly Reading[]): Promise<boolean> {
  try {
    return await trip((context) => {
      const collects = lot.map(({ queue }) => queue(context));
      return () => collects.map((collect) => collect()).every((isComplete) => isComplete);
    });
  } catch (error) {
    if (isTooLarge(error)) return false;
    throw error;
  }
}

function halvesOf(lot: readonly Reading[]): readonly (readonly Reading[])[] | undefined {
  const [first] = lot;
  if (first === undefined) return undefined;
  if (lot.length > 1) return [lot.slice(0, Math.ceil(lot.length / 2)), lot.slice(Math.ceil(lot.length / 2))];
  return first.halves?.().map((half) => [half]);
}
