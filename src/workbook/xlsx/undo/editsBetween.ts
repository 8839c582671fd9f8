import type { Edit } from "../xml/edits";

/** Tags that have to agree, one after another, before two texts count as running together again. */
const AGREEMENT = 3;
/** Tags that are looked through for it. */
const REACH = 1000;

/**
 * The edits that turn one XML text into another: few and small where the texts differ in a few places. What differs in more
 * tags than are looked through becomes one edit; the result is right in any case.
 */
export function editsBetween(text: string, wanted: string): readonly Edit[] {
  const suffix = commonSuffix(text, wanted);
  const [textEnd, wantedEnd] = [text.length - suffix, wanted.length - suffix];
  const edits: Edit[] = [];
  let [at, there] = [0, 0];
  for (;;) {
    const equal = commonLength(text, at, textEnd, wanted, there, wantedEnd);
    [at, there] = [at + equal, there + equal];
    if (at === textEnd && there === wantedEnd) return edits;
    const back = Math.min(at - lastTag(text, at, at - equal), equal);
    [at, there] = [at - back, there - back];
    const meeting = findMeeting(tagsFrom(text, at, textEnd), tagsFrom(wanted, there, wantedEnd));
    const [end, thereEnd] = meeting ?? [textEnd, wantedEnd];
    edits.push({ start: at, end, text: wanted.slice(there, thereEnd) });
    [at, there] = [end, thereEnd];
  }
}

function commonLength(text: string, at: number, end: number, other: string, there: number, otherEnd: number): number {
  const most = Math.min(end - at, otherEnd - there);
  let length = 0;
  while (length < most && text.charCodeAt(at + length) === other.charCodeAt(there + length)) length++;
  return length;
}

function commonSuffix(text: string, other: string): number {
  const most = Math.min(text.length, other.length);
  const prefix = commonLength(text, 0, text.length, other, 0, other.length);
  let length = 0;
  while (
    length < most - prefix &&
    text.charCodeAt(text.length - 1 - length) === other.charCodeAt(other.length - 1 - length)
  )
    length++;
  return length;
}

/** Start of the tag that `at` lies in, not before `first`. */
function lastTag(text: string, at: number, first: number): number {
  const start = text.lastIndexOf("<", at);
  return start < first ? first : start;
}

/** Tags with what follows them, read as far as they are asked for. */
interface Tags {
  readonly startOf: (index: number) => number;
  readonly get: (index: number) => string | undefined;
}

function tagsFrom(text: string, from: number, end: number): Tags {
  const starts = [from];
  const startOf = (index: number): number => {
    for (let last = starts.at(-1) ?? end; starts.length <= index; starts.push(last)) {
      const next = last >= end ? -1 : text.indexOf("<", last + 1);
      last = next < 0 || next > end ? end : next;
    }
    return starts[index] ?? end;
  };
  const get = (index: number) => {
    const start = startOf(index);
    return start >= end ? undefined : text.slice(start, startOf(index + 1));
  };
  return { startOf, get };
}

/** Where both run together again, with the fewest tags left out; absent where they do not within reach. */
function findMeeting(tags: Tags, others: Tags): readonly [number, number] | undefined {
  for (let distance = 1; distance <= REACH; distance++) {
    for (let index = 0; index <= distance; index++) {
      if (agrees(tags, index, others, distance - index)) return [tags.startOf(index), others.startOf(distance - index)];
    }
  }
  return undefined;
}

function agrees(tags: Tags, index: number, others: Tags, other: number): boolean {
  for (let step = 0; step < AGREEMENT; step++) {
    const tag = tags.get(index + step);
    if (tag !== others.get(other + step)) return false;
    if (tag === undefined) return true;
  }
  return true;
}
