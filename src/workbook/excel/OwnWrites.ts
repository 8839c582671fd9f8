/** Where something changed, as Excel's events say it. */
interface Change {
  readonly worksheetId: string;
  readonly address: string;
  readonly triggerSource?: string;
}

/** Tells our own writes from edits by the user: Excel's events come for both. */
export interface OwnWrites {
  readonly add: (changes: readonly Change[], sheets: readonly string[]) => void;
  readonly covers: (change: Change) => boolean;
  readonly hasAdded: (sheet: string) => boolean;
}

/** How long events may come after a write. */
const LATEST_MILLISECONDS = 5000;

/** Newer versions of Excel say who changed a cell; for others the cells that we wrote to lately count as ours. */
export function trackOwnWrites(now: () => number = Date.now): OwnWrites {
  const cells = new Map<string, number>();
  const added = new Set<string>();
  return {
    add(changes, sheets) {
      const until = now() + LATEST_MILLISECONDS;
      for (const change of changes) cells.set(keyOf(change), until);
      for (const sheet of sheets) added.add(sheet);
    },
    covers(change) {
      if (change.triggerSource !== undefined && change.triggerSource !== "Unknown") return true;
      return change.triggerSource === undefined && (cells.get(keyOf(change)) ?? 0) > now();
    },
    hasAdded: (sheet) => added.has(sheet),
  };
}

function keyOf({ worksheetId, address }: Change): string {
  return `${worksheetId}!${address}`;
}
