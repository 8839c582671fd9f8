import { unzipSync } from "fflate";

/** How two states of one file differ, part by part. */
export interface PartComparison {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
  /** Parts that have the very same bytes in the file: header, compressed data and directory entry. */
  readonly identical: readonly string[];
  /** True where the parts that both have stand in the same order, new ones after them. */
  readonly keepsOrder: boolean;
}

interface RawEntry {
  readonly name: string;
  readonly local: Buffer;
  readonly central: Buffer;
}

export function compareParts(before: Uint8Array, after: Uint8Array): PartComparison {
  const [old, fresh] = [rawEntries(before), rawEntries(after)];
  const oldNames = old.map(({ name }) => name);
  const freshNames = fresh.map(({ name }) => name);
  const freshByName = new Map(fresh.map((entry) => [entry.name, entry]));
  const kept = old.filter(({ name }) => freshByName.has(name));
  const isSame = (entry: RawEntry) => {
    const other = freshByName.get(entry.name);
    return other !== undefined && entry.local.equals(other.local) && entry.central.equals(other.central);
  };
  const keptNames = kept.map(({ name }) => name);
  return {
    added: freshNames.filter((name) => !oldNames.includes(name)),
    removed: oldNames.filter((name) => !freshNames.includes(name)),
    changed: kept.filter((entry) => !isSame(entry)).map(({ name }) => name),
    identical: kept.filter(isSame).map(({ name }) => name),
    keepsOrder: freshNames.slice(0, keptNames.length).join() === keptNames.join(),
  };
}

const KNOWN = new WeakMap<Uint8Array, Readonly<Record<string, string>>>();

/** The text of each part, by path; unpacked once for each file. */
export function partTexts(bytes: Uint8Array): Readonly<Record<string, string>> {
  const known = KNOWN.get(bytes);
  if (known !== undefined) return known;
  const parts = Object.entries(unzipSync(bytes));
  const texts = Object.fromEntries(parts.map(([name, content]) => [name, new TextDecoder().decode(content)]));
  KNOWN.set(bytes, texts);
  return texts;
}

/** Source of each cell of a worksheet part by address, and the part without its cells and empty rows. */
export function splitSheet(xml: string): { readonly cells: ReadonlyMap<string, string>; readonly rest: string } {
  const cells = new Map<string, string>();
  const rest = xml.replace(/<((?:\w+:)?)c\s[^>]*?(?:\/>|>[^]*?<\/\1c>)/g, (source) => {
    cells.set(/\sr="([A-Z]+\d+)"/.exec(source)?.[1] ?? "?", source);
    return "";
  });
  return { cells, rest };
}

/** Addresses of the cells whose source is not the same in both. */
export function changedCells(before: string, after: string): readonly string[] {
  const [old, fresh] = [splitSheet(before).cells, splitSheet(after).cells];
  return [...new Set([...old.keys(), ...fresh.keys()])].filter((address) => old.get(address) !== fresh.get(address));
}

/** The tags and texts that `after` has beyond `before`; absent where one of `before` is missing or stands in another order. */
export function additions(before: string, after: string): readonly string[] | undefined {
  const wanted = tokens(before);
  const added: string[] = [];
  let next = 0;
  for (const token of tokens(after)) {
    if (next < wanted.length && token === wanted[next]) next++;
    else added.push(token);
  }
  return next === wanted.length ? added : undefined;
}

/** Tags and texts; figures that only count what follows are left out. */
function tokens(xml: string): readonly string[] {
  return (xml.match(/<[^>]*>|[^<]+/g) ?? []).map((token) => token.replace(/\s(?:count|size)="\d+"/, ""));
}

/** Reads a zip for itself, so that the tests do not trust the code under test. */
function rawEntries(bytes: Uint8Array): readonly RawEntry[] {
  const buffer = Buffer.from(bytes);
  const end = buffer.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const starts: { readonly name: string; readonly offset: number; readonly central: Buffer }[] = [];
  let at = buffer.readUInt32LE(end + 16);
  for (let index = buffer.readUInt16LE(end + 10); index > 0; index--) {
    const nameEnd = at + 46 + buffer.readUInt16LE(at + 28);
    const next = nameEnd + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
    const central = Buffer.concat([buffer.subarray(at, at + 42), buffer.subarray(at + 46, next)]);
    starts.push({ name: buffer.toString("utf8", at + 46, nameEnd), offset: buffer.readUInt32LE(at + 42), central });
    at = next;
  }
  const offsets = [...starts.map(({ offset }) => offset), buffer.readUInt32LE(end + 16)].sort(
    (one, other) => one - other,
  );
  return starts.map(({ name, offset, central }) => {
    const stop = offsets[offsets.indexOf(offset) + 1];
    return { name, central, local: buffer.subarray(offset, stop) };
  });
}
