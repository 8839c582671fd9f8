import { addAssets, addProcurement, addStaffing } from "./addAssets";
import { addBudget, addIncome } from "./addBudget";
import { addIndicators } from "./addIndicators";
import type { Draft } from "./Draft";
import type { LogicalWorkbook } from "./LogicalWorkbook";
import { randomFrom } from "./randomFrom";
import { ENTITIES } from "./words";

/**
 * A consistent workbook from a seed. Odd seeds give amounts that tables in 万元 state exactly; even ones amounts to the cent, so
 * that such tables hold rounded parts. Every other pair of seeds spends nothing but 财政拨款.
 */
export function generateWorkbook(seed: number): LogicalWorkbook {
  const random = randomFrom(seed * 7919);
  const isExact = seed % 2 === 1;
  const isFiscal = seed % 4 >= 2;
  const year = random.integer(2022, 2025);
  const years = [year - 2, year - 1, year];
  const draft: Draft = { random, step: isExact ? 10_000 : 1, figures: new Map(), claims: [] };
  const budget = addBudget(draft, years);
  addIncome(draft, years, isFiscal);
  const assetClasses = addAssets(draft);
  addProcurement(draft, years);
  const staffTypes = addStaffing(draft, years);
  const scoring = addIndicators(draft, year);
  const { figures, claims } = draft;
  const entity = random.pick(ENTITIES);
  return {
    seed,
    entity,
    year,
    years,
    isExact,
    isFiscal,
    figures,
    claims,
    ...budget,
    assetClasses,
    staffTypes,
    ...scoring,
  };
}
