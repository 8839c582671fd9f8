import type { PartEdit, RemovedPart, Undo } from "../../OwnRecord";
import type { Package } from "../parts/Package";
import { fingerprint, hasPart, partPaths, partText, requiredText } from "../parts/Package";
import { editsBetween } from "./editsBetween";

/** What it takes to get from `after` back to `before`; the record itself (at `recordPath`) is not looked into. */
export function recordUndo(before: Package, after: Package, recordPath: string): Undo {
  const parts: Record<string, readonly PartEdit[]> = {};
  for (const [key, part] of after.entries) {
    const former = before.entries.get(key);
    if (former === undefined || former === part) continue;
    const edits = editsBetween(requiredText(after, part.name), partText(before, part.name) ?? "");
    if (edits.length > 0) parts[part.name] = edits.map(({ start, end, text }) => [start, end, text] as const);
  }
  const removed = removedParts(before, after);
  return {
    before: fingerprint(before, []),
    after: fingerprint(after, [recordPath]),
    added: partPaths(after).filter((path) => !hasPart(before, path)),
    parts,
    ...(removed.length === 0 ? {} : { removed }),
  };
}

function removedParts(before: Package, after: Package): readonly RemovedPart[] {
  return partPaths(before).flatMap((path, position) =>
    hasPart(after, path) ? [] : [{ path, text: requiredText(before, path), position }],
  );
}
