import type { SurveyTable, SurveyTableRow } from "../../scoring/IndicatorSheet";
import { isConfirmed } from "../../relation";
import { isWrong, judgeClaim, plainSum, type Addend, type Claim } from "./Claim";

/** What shares and satisfactions are of (分母): the choices counted, these and the answers that are none of them, the answers stated. */
export type Base = (row: SurveyTableRow) => readonly Addend[];

const COUNTED: Base = ({ counts }) => plainSum(counts);
const ALL: Base = ({ counts, others = [] }) => plainSum([...counts, ...others]);
const STATED: Base = ({ answers }) => plainSum([answers]);

/** What may be counted, likeliest first. */
export function countedBases({ rows }: SurveyTable): readonly Base[] {
  return rows[0]?.others === undefined ? [COUNTED] : [COUNTED, ALL];
}

/** What shares may be of, likeliest first. */
export function basesOf(table: SurveyTable): readonly Base[] {
  const isStated = table.rows[0]?.answers !== undefined;
  return isStated ? [...countedBases(table), STATED] : countedBases(table);
}

/** A way to read a survey: what it claims, of how many figures that speaks, and how many fit. */
export interface Tried {
  readonly claims: readonly Claim[];
  readonly tried: number;
  readonly fitting: number;
  /** True where two figures fit at least, and six in ten. */
  readonly isConfirmed: boolean;
}

/** The reading that fits most, the first of equals. */
export function bestOf(readings: readonly (readonly Claim[])[]): Tried {
  const [first = NONE, ...others] = readings.map(tryClaims);
  return others.reduce((best, next) => (next.fitting > best.fitting ? next : best), first);
}

const NONE: Tried = { claims: [], tried: 0, fitting: 0, isConfirmed: false };

function tryClaims(claims: readonly Claim[]): Tried {
  const judged = claims.flatMap((claim) => judgeClaim(claim) ?? []);
  const fit = { tried: judged.length, fitting: judged.filter((judgement) => !isWrong(judgement)).length };
  return { claims, ...fit, isConfirmed: isConfirmed(fit) };
}
