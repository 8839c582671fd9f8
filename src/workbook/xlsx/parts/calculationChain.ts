import { withoutContentTypes } from "./contentTypes";
import type { Package } from "./Package";
import { withoutParts } from "./Package";
import { relationshipsOf, withoutRelationships } from "./relationships";
import type { Structure } from "./Structure";

/** The package without the order in which Excel calculated last: Excel makes it anew, and would object to one that names no formula. */
export function withoutCalculationChain(pkg: Package, { path }: Structure): Package {
  const chains = relationshipsOf(pkg, path).filter(({ kind, isExternal }) => kind === "calcChain" && !isExternal);
  if (chains.length === 0) return pkg;
  const targets = chains.map(({ target }) => target);
  const unlinked = withoutRelationships(
    pkg,
    path,
    chains.map(({ id }) => id),
  );
  return withoutParts(withoutContentTypes(unlinked, targets), targets);
}
