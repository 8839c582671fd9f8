/** One list of all items; much faster than flatMap where there are hundreds of thousands. */
export function joinLists<T>(lists: Iterable<readonly T[]>): T[] {
  const joined: T[] = [];
  for (const list of lists) for (const item of list) joined.push(item);
  return joined;
}
