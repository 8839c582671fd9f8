import type { Undo } from "../../OwnRecord";
import type { Package } from "../parts/Package";
import { fingerprint, partText, withoutParts, withPart, withPartAt } from "../parts/Package";
import { applyEdits } from "../xml/edits";

/** The package as it was before our layer, part by part; absent where anyone has saved it since. */
export function undone(pkg: Package, undo: Undo, recordPath: string): Package | undefined {
  if (fingerprint(pkg, [recordPath]) !== undo.after) return undefined;
  let next = withoutParts(pkg, undo.added);
  for (const [path, edits] of Object.entries(undo.parts)) {
    const text = partText(next, path);
    if (text === undefined) return undefined;
    const changes = edits.map(([start, end, replacement]) => ({ start, end, text: replacement }));
    next = withPart(next, path, applyEdits(text, changes));
  }
  for (const { path, text, position } of undo.removed ?? []) next = withPartAt(next, position, path, text);
  return fingerprint(next, []) === undo.before ? next : undefined;
}
