import { WorkbookError } from "../WorkbookError";
import { asWorkbookError } from "./faults";
import type { OwnWrites } from "./OwnWrites";
import { trackOwnWrites } from "./OwnWrites";

/** What Office.js puts into a page. */
export interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
}

/** One round trip to Excel: everything that is queued goes at once, and what comes back is collected after it. */
export type Trip = <T>(queue: (context: Excel.RequestContext) => () => T) => Promise<T>;

/** A running Excel, as far as this adapter uses it. */
export interface ExcelHost {
  /** A sitting at the workbook: round trips one after another, one entry in the undo list where Excel can merge them. */
  readonly session: <T>(work: (trip: Trip) => Promise<T>) => Promise<T>;
  readonly has: (feature: Feature) => boolean;
  readonly ownWrites: OwnWrites;
}

/** Features that not every Excel has, by the ExcelApi set that brought them. */
const FEATURES = { mergedAreas: "1.13", notes: "1.18", undoGroups: "1.20" } as const;
const FLOOR = "1.9";

export type Feature = keyof typeof FEATURES;

/** Excel behind these globals; throws "missingFeature" where it is older than the floor. */
export function connect({ Excel, Office }: OfficeGlobals): ExcelHost {
  const supports = (version: string) => Office.context.requirements.isSetSupported("ExcelApi", version);
  if (!supports(FLOOR))
    throw new WorkbookError("missingFeature", "此版本的 Excel 过旧，请升级到 Excel 2021 或 Microsoft 365 后再用。");
  const has = (feature: Feature) =>
    supports(FEATURES[feature]) && (feature !== "notes" || "notes" in Excel.Worksheet.prototype);
  const options = has("undoGroups") ? { mergeUndoGroup: true } : {};
  const run = async <T>(work: (trip: Trip) => Promise<T>): Promise<T> => {
    try {
      return await Excel.run(options, (context) => work(tripOf(context)));
    } catch (error) {
      throw asWorkbookError(error);
    }
  };
  // One after another: what a sitting reads must not be half of what the one beside it writes.
  let last: Promise<unknown> = Promise.resolve();
  return {
    ...{ has, ownWrites: trackOwnWrites() },
    session: (work) => {
      const sitting = last.then(() => run(work));
      last = sitting.then(nothing, nothing);
      return sitting;
    },
  };
}

/** Whoever asked for a sitting hears how it ended; the next one only waits for it. */
function nothing(): void {
  return undefined;
}

/** What a method of Excel's gives, once the round trip is made. */
export function answerOf<T>(result: OfficeExtension.ClientResult<T>): () => T {
  return () => result.value;
}

/** The one place where requests go out. */
function tripOf(context: Excel.RequestContext): Trip {
  return async (queue) => {
    const collect = queue(context);
    try {
      await context.sync();
    } catch (error) {
      throw asWorkbookError(error);
    }
    return collect();
  };
}
