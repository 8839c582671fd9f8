import type { Fact } from "../ledger";
import { absolute, compare, isEqual, isZero, ZERO } from "../quantity";
import { isCutShort } from "./cutShort";
import type { FactGrid } from "./FactGrid";
import type { Reading } from "./fitOf";
import { expectedValue, holds } from "./holds";
import { isConfirmed } from "./readings";
import type { Relation } from "./Relation";

/** What a reading claims of one row. */
interface Claimed {
  readonly relation: Relation;
  /** False where it is broken; a row that cannot be read is kept. */
  readonly isHeld: boolean;
  readonly position: number;
}

/** The amounts of a block, a column each. */
type Amounts = readonly (readonly (Fact | undefined)[])[];

/**
 * The relations of a reading that the rows confirm which tell anything: those where nothing is 0, since where nothing was adjusted, or
 * all was spent, any reading fits. Rows that something else may explain claim nothing; where few rows tell, what differs is at most
 * suspect.
 */
export function toldByRows(grid: FactGrid, { positions, at }: Reading, isEitherWay = false): readonly Relation[] {
  const amounts: Amounts = grid.columns
    .filter(({ dimension }) => dimension === "money")
    .map((column) => grid.figures(column));
  const claimed = positions.flatMap((position): readonly Claimed[] => {
    const relation = at(position);
    if (relation === undefined) return [];
    return [{ relation, isHeld: holds(relation) !== false, position }];
  });
  const telling = claimed.filter(({ relation }) => isTelling(relation));
  const fit = { tried: telling.length, fitting: telling.filter(({ isHeld }) => isHeld).length };
  const isDoubtful = !isConfirmed(fit);
  if (fit.fitting === 0 || (isDoubtful && fit.tried - fit.fitting > 1)) return [];
  const isShort = ({ relation, position }: Claimed) =>
    isCutShort(
      relation,
      amounts.map((column) => column[position]),
    );
  const broken = claimed.filter(({ isHeld }) => !isHeld);
  const short = new Set(broken.filter(isShort));
  if (short.size > 1 && short.size * 2 >= broken.length) return [];
  const quiet = quietColumns(amounts, claimed);
  const isExplained = (entry: Claimed) =>
    short.has(entry) || isNoneLeft(entry) || hasAmount(quiet, entry) || (isEitherWay && isTurned(entry));
  const isFew = isDoubtful || (fit.tried - fit.fitting > 1 && fit.fitting * 5 < fit.tried * 4);
  return claimed
    .filter((entry) => entry.isHeld || !isExplained(entry))
    .map(({ relation }) => (isFew ? { ...relation, trust: "weak" } : relation));
}

function isTelling({ claim, terms, unread }: Relation): boolean {
  return (
    unread === undefined &&
    !isZero(claim.quantity.value) &&
    terms.filter(({ fact }) => !isZero(fact.quantity.value)).length > 1
  );
}

/** Columns that are blank or 0 wherever the reading holds. */
function quietColumns(amounts: Amounts, claimed: readonly Claimed[]): Amounts {
  const held = claimed.filter(({ isHeld }) => isHeld);
  return amounts.filter((column) => held.every(({ position }) => !isAmount(column[position])));
}

function hasAmount(columns: Amounts, { position }: Claimed): boolean {
  return columns.some((column) => isAmount(column[position]));
}

function isAmount(fact: Fact | undefined): boolean {
  return fact !== undefined && !isZero(fact.quantity.value);
}

/** 0 where less than nothing would be left (超支额 of a row that kept to its budget). */
function isNoneLeft({ relation }: Claimed): boolean {
  const expected = expectedValue(relation);
  return isZero(relation.claim.quantity.value) && expected !== undefined && compare(expected, ZERO) < 0;
}

/** A difference that is told without its sign, or the other way round. */
function isTurned({ relation }: Claimed): boolean {
  const expected = expectedValue(relation);
  return expected !== undefined && isEqual(absolute(expected), absolute(relation.claim.quantity.value));
}
