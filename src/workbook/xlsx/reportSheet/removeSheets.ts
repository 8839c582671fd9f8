import { withoutTitles } from "../parts/appProperties";
import { withoutContentTypes } from "../parts/contentTypes";
import type { Package } from "../parts/Package";
import { hasPart, partText, requiredText, withoutParts, withPart } from "../parts/Package";
import { relationshipsOf, relationshipsPath, withoutRelationships } from "../parts/relationships";
import type { Structure } from "../parts/Structure";
import { withoutTabs } from "../parts/workbookPart";

/** Takes sheets out of the workbook, with the parts that nothing else leads to. */
export function removeSheets(pkg: Package, structure: Structure, names: readonly string[]): Package {
  const tabs = structure.tabs.filter(({ name, isWorksheet }) => isWorksheet && names.includes(name));
  if (tabs.length === 0) return pkg;
  const ids = tabs.map(({ relationshipId }) => relationshipId);
  let next = withPart(pkg, structure.path, withoutTabs(requiredText(pkg, structure.path), ids));
  next = withoutRelationships(next, structure.path, ids);
  const kept = reach(next, [""]);
  const gone = [
    ...reach(
      next,
      tabs.map(({ path }) => path),
    ),
  ].filter((path) => !kept.has(path));
  next = withoutParts(
    next,
    gone.flatMap((path) => [path, relationshipsPath(path)]),
  );
  next = withoutContentTypes(next, gone);
  const properties = relationshipsOf(next, "").find(({ kind }) => kind === "extended-properties")?.target;
  const titles = properties === undefined ? undefined : partText(next, properties);
  return properties === undefined || titles === undefined
    ? next
    : withPart(next, properties, withoutTitles(titles, names));
}

/** All parts that relationships lead to from these, themselves included. */
function reach(pkg: Package, from: readonly string[]): ReadonlySet<string> {
  const found = new Set(from);
  // A set goes on to what is added while it is gone through.
  for (const part of found) {
    for (const { target, isExternal } of relationshipsOf(pkg, part)) {
      if (!isExternal && hasPart(pkg, target)) found.add(target);
    }
  }
  return found;
}
