/** Does one step after another and gives back what each gave: Excel takes one request at a time. */
export function inTurn<T, R>(items: readonly T[], step: (item: T) => Promise<R>): Promise<readonly R[]> {
  return items.reduce<Promise<readonly R[]>>(
    async (before, item) => [...(await before), await step(item)],
    Promise.resolve([]),
  );
}

interface Weighed {
  /** How much of a request it takes up, in cells. */
  readonly weight: number;
}

/** The items in as few lots as possible, none heavier than the limit but one that is a single item. */
export function inLots<T extends Weighed>(items: readonly T[], limit: number): readonly (readonly T[])[] {
  const lots: T[][] = [];
  let weight = 0;
  for (const item of items) {
    const lot = lots.at(-1);
    if (lot === undefined || weight + item.weight > limit) {
      lots.push([item]);
      weight = item.weight;
    } else {
      lot.push(item);
      weight += item.weight;
    }
  }
  return lots;
}
