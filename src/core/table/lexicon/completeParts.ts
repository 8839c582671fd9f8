/** Wholes whose parts are complete by definition (基本支出＝人员经费＋公用经费). */
const COMPLETE_PARTS: Readonly<Record<string, readonly string[]>> = {
  basicExpenditure: ["staffExpenditure", "publicExpenditure"],
  threePublic: ["abroad", "officialCars", "reception"],
  officialCars: ["carPurchase", "carRunning"],
};

export function completePartsOf(whole: string): readonly string[] | undefined {
  return COMPLETE_PARTS[whole];
}

/** True where these parts are all that the whole consists of by definition. */
export function isComplete(whole: string, parts: readonly string[]): boolean {
  const complete = completePartsOf(whole);
  return complete?.length === parts.length && complete.every((part) => parts.includes(part));
}
