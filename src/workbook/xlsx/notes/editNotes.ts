import { contentTypeOf, withContentType, withExtensionType, withoutContentTypes } from "../parts/contentTypes";
import { CONTENT_TYPES, namespacesOf } from "../parts/namespaces";
import type { Package } from "../parts/Package";
import { freePath, partPaths, partText, requiredText, withoutParts, withPart } from "../parts/Package";
import {
  freeId,
  relationshipsOf,
  relationshipsPath,
  withoutRelationships,
  withRelationship,
} from "../parts/relationships";
import type { Structure } from "../parts/Structure";
import { withComments, withoutComments } from "./editComments";
import { legacyDrawingId, withLegacyDrawing, withoutLegacyDrawing } from "./legacyDrawing";
import type { Note } from "./Note";
import { noteBox } from "./noteBox";
import { readLayout } from "./sheetLayout";
import type { NoteShape } from "./vmlDrawing";
import { emptyDrawing, hasShapes, lastCluster, withoutShapes, withShapes } from "./vmlDrawing";

/** The package with these notes on a sheet, on cells that have none; absent where its drawing cannot be added to. */
export function withNotes(
  pkg: Package,
  structure: Structure,
  sheetPath: string,
  notes: readonly Note[],
): Package | undefined {
  if (notes.length === 0) return pkg;
  const sorted = [...notes].sort((one, other) => one.row - other.row || one.column - other.column);
  const layout = readLayout(requiredText(pkg, sheetPath));
  const shapes = sorted.map((note): NoteShape => ({ note, box: noteBox(note, layout) }));
  const drawn = drawShapes(pkg, structure, sheetPath, shapes);
  return drawn === undefined ? undefined : withComments(drawn, structure, sheetPath, sorted);
}

/** The package without these notes on a sheet, and without the parts for notes where none is left. */
export function withoutNotes(pkg: Package, sheetPath: string, notes: readonly Note[]): Package {
  if (notes.length === 0) return pkg;
  const next = withoutComments(pkg, sheetPath, notes);
  const path = drawingPath(next, sheetPath);
  const xml = path === undefined ? undefined : partText(next, path);
  if (path === undefined || xml === undefined) return next;
  const rest = withoutShapes(xml, notes);
  return hasShapes(rest) ? withPart(next, path, rest) : removeDrawing(next, sheetPath, path);
}

function drawShapes(
  pkg: Package,
  structure: Structure,
  sheetPath: string,
  shapes: readonly NoteShape[],
): Package | undefined {
  const xml = requiredText(pkg, sheetPath);
  const isNew = legacyDrawingId(xml) === undefined;
  const path = isNew ? newDrawingPath(pkg, structure) : drawingPath(pkg, sheetPath);
  const source = isNew ? emptyDrawing(freeCluster(pkg), shapes.length) : partText(pkg, path ?? "");
  const drawing = source === undefined ? undefined : withShapes(source, shapes);
  if (path === undefined || drawing === undefined) return undefined;
  const next = withPart(pkg, path, drawing);
  if (!isNew) return next;
  const { relationships } = namespacesOf(structure);
  const id = freeId(relationshipsOf(pkg, sheetPath));
  const linked = withRelationship(next, sheetPath, id, `${relationships}/vmlDrawing`, `/${path}`);
  return withDrawingType(withPart(linked, sheetPath, withLegacyDrawing(xml, id, relationships)), path);
}

function newDrawingPath(pkg: Package, structure: Structure): string {
  const folder = structure.path.slice(0, structure.path.lastIndexOf("/") + 1);
  return freePath(pkg, `${folder}drawings/vmlDrawing`, ".vml");
}

function withDrawingType(pkg: Package, path: string): Package {
  const type = contentTypeOf(pkg, path);
  if (type === CONTENT_TYPES.vmlDrawing) return pkg;
  if (type !== undefined) return withContentType(pkg, path, CONTENT_TYPES.vmlDrawing);
  return withExtensionType(pkg, "vml", CONTENT_TYPES.vmlDrawing);
}

function freeCluster(pkg: Package): number {
  const drawings = partPaths(pkg).filter((path) => path.toLowerCase().endsWith(".vml"));
  return Math.max(0, ...drawings.map((path) => lastCluster(requiredText(pkg, path)))) + 1;
}

function removeDrawing(pkg: Package, sheetPath: string, path: string): Package {
  const xml = requiredText(pkg, sheetPath);
  const id = legacyDrawingId(xml);
  let next = withPart(pkg, sheetPath, withoutLegacyDrawing(xml));
  next = withoutRelationships(next, sheetPath, id === undefined ? [] : [id]);
  return withoutContentTypes(withoutParts(next, [path, relationshipsPath(path)]), [path]);
}

function drawingPath(pkg: Package, sheetPath: string): string | undefined {
  const id = legacyDrawingId(requiredText(pkg, sheetPath));
  return id === undefined ? undefined : relationshipsOf(pkg, sheetPath).find((link) => link.id === id)?.target;
}
