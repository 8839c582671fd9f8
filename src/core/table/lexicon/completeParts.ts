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

/** With parts that are complete put together: 公务用车购置费 and 公务用车运行费 are 公务用车购置及运行费. */
export function withWholes(parts: readonly string[]): readonly string[] {
  const found = Object.entries(COMPLETE_PARTS).find(([, own]) => own.every((part) => parts.includes(part)));
  if (found === undefined) return parts;
  const [whole, own] = found;
  return [...parts.filter((part) => !own.includes(part) && part !== whole), whole];
}

/** Parts that every list of a whole names, whatever else it may name: without them it lists something less (其他资金收入). */
const MAIN_PARTS: Readonly<Record<string, readonly string[]>> = {
  ...COMPLETE_PARTS,
  income: ["fiscalIncome"],
  fiscalIncome: ["generalBudgetIncome"],
  expenditure: ["basicExpenditure", "projectExpenditure"],
  procurement: ["goods", "works", "services"],
};

/** True where these parts of a whole may be all that there is of it. */
export function hasMainParts(whole: string, parts: readonly string[]): boolean {
  return MAIN_PARTS[whole]?.every((part) => parts.includes(part)) === true;
}
