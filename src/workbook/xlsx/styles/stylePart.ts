import { withContentType } from "../parts/contentTypes";
import { CONTENT_TYPES, namespacesOf } from "../parts/namespaces";
import type { Package } from "../parts/Package";
import { requiredText, withPart } from "../parts/Package";
import { freeId, relationshipsOf, withRelationship } from "../parts/relationships";
import type { Structure } from "../parts/Structure";
import { closeStyles, openStyles } from "./StyleSheet";
import type { StyleSheet } from "./StyleSheet";

/** The styles of the workbook, and the package with a part for them where it has none. */
export function openStylePart(pkg: Package, structure: Structure): readonly [Package, StyleSheet] {
  const path = stylePath(pkg, structure);
  if (path !== undefined) return [pkg, openStyles(requiredText(pkg, path))];
  const folder = structure.path.slice(0, structure.path.lastIndexOf("/") + 1);
  const { main, relationships } = namespacesOf(structure);
  const source = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${main}">\n</styleSheet>`;
  const id = freeId(relationshipsOf(pkg, structure.path));
  let next = withPart(pkg, `${folder}styles.xml`, source);
  next = withContentType(next, `${folder}styles.xml`, CONTENT_TYPES.styles);
  next = withRelationship(next, structure.path, id, `${relationships}/styles`, "styles.xml");
  return [next, openStyles(source)];
}

/** The package with the styles that were added. */
export function closeStylePart(pkg: Package, structure: Structure, styles: StyleSheet): Package {
  const path = stylePath(pkg, structure);
  return path === undefined ? pkg : withPart(pkg, path, closeStyles(styles));
}

function stylePath(pkg: Package, { path }: Structure): string | undefined {
  return relationshipsOf(pkg, path).find(({ kind, isExternal }) => kind === "styles" && !isExternal)?.target;
}
