import { fault } from "../faults";
import { checkLimits } from "../zip/checkLimits";
import { crc32 } from "../zip/crc32";
import { deflateEntry } from "../zip/deflateEntry";
import { inflateEntry } from "../zip/inflateEntry";
import { readZip } from "../zip/readZip";
import { writeZip } from "../zip/writeZip";
import type { ZipEntry } from "../zip/ZipEntry";

/**
 * The parts of a file as a value: every change makes a new package, the entries that it does not touch are shared.
 * Parts are found by path without a leading "/", in any case, as Excel finds them.
 */
export interface Package {
  /** In the order of the file; new parts stand at the end. */
  readonly entries: ReadonlyMap<string, ZipEntry | NewPart>;
}

/** A part with new text, not packed yet. */
interface NewPart {
  readonly name: string;
  readonly text: string;
  readonly replaced: ZipEntry | undefined;
}

export function openPackage(bytes: Uint8Array): Package {
  const found = readZip(bytes);
  checkLimits(found);
  const entries = new Map<string, ZipEntry | NewPart>();
  for (const entry of found) {
    const key = keyOf(entry.name);
    if (entries.has(key)) throw fault("zip");
    entries.set(key, entry);
  }
  return { entries };
}

export function savePackage(pkg: Package): Uint8Array {
  return writeZip([...pkg.entries.values()].map((part) => ("text" in part ? pack(part) : part)));
}

export function hasPart(pkg: Package, path: string): boolean {
  return pkg.entries.has(keyOf(path));
}

/** The paths of all parts as the file writes them. */
export function partPaths(pkg: Package): readonly string[] {
  return [...pkg.entries.values()].map(({ name }) => name);
}

/** The text of a part, absent where there is no such part; throws "damaged" where it is not what its check sum says. */
export function partText(pkg: Package, path: string): string | undefined {
  const entry = pkg.entries.get(keyOf(path));
  if (entry === undefined) return undefined;
  if ("text" in entry) return entry.text;
  const bytes = inflateEntry(entry);
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw fault("xml", error);
  }
}

/** The text of a part that cannot be missing. */
export function requiredText(pkg: Package, path: string): string {
  const text = partText(pkg, path);
  if (text === undefined) throw fault("missingPart");
  return text;
}

/** The package with this text in this part. */
export function withPart(pkg: Package, path: string, text: string): Package {
  const key = keyOf(path);
  const former = pkg.entries.get(key);
  const replaced = former !== undefined && "text" in former ? former.replaced : former;
  return { entries: new Map(pkg.entries).set(key, { name: former?.name ?? path, text, replaced }) };
}

export function withoutParts(pkg: Package, paths: readonly string[]): Package {
  const gone = new Set(paths.map(keyOf));
  return { entries: new Map([...pkg.entries].filter(([key]) => !gone.has(key))) };
}

/** The package with a new part at this position among the others. */
export function withPartAt(pkg: Package, position: number, path: string, text: string): Package {
  const entries = [...pkg.entries];
  entries.splice(position, 0, [keyOf(path), { name: path, text, replaced: undefined }]);
  return { entries: new Map(entries) };
}

/** The first of `prefix1suffix`, `prefix2suffix` … that no part has. */
export function freePath(pkg: Package, prefix: string, suffix: string): string {
  let number = 1;
  while (hasPart(pkg, `${prefix}${String(number)}${suffix}`)) number++;
  return `${prefix}${String(number)}${suffix}`;
}

/** A check sum of all parts but these; two packages that have the same one hold the same. */
export function fingerprint(pkg: Package, except: readonly string[]): string {
  const left = new Set(except.map(keyOf));
  const lines = [...pkg.entries].filter(([key]) => !left.has(key)).map(([, part]) => `${part.name} ${checksum(part)}`);
  return hex(crc32(new TextEncoder().encode(lines.join("\n"))));
}

function checksum(part: ZipEntry | NewPart): string {
  if (!("text" in part)) return `${hex(part.crc)} ${String(part.size)}`;
  const content = encode(part.text);
  return `${hex(crc32(content))} ${String(content.length)}`;
}

function hex(number: number): string {
  return number.toString(16).padStart(8, "0");
}

/** Text that is what it was before keeps the bytes it had. */
function pack({ name, text, replaced }: NewPart): ZipEntry {
  const entry = deflateEntry(name, encode(text), replaced);
  return replaced?.crc === entry.crc && replaced.size === entry.size ? replaced : entry;
}

/** UTF-16 becomes UTF-8, which every reader knows. */
function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text.replace(/^(\ufeff?<\?xml[^>]*encoding=["'])utf-?16[^"']*/i, "$1UTF-8"));
}

function keyOf(path: string): string {
  return path.toLowerCase();
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}
