import { compare, decimalPlaces, formatExact, isEqual, round, ZERO, type Exact } from "../../quantity";
import type { IndicatorCell } from "../../scoring/Indicator";
import { countOf } from "../../scoring/satisfactionOf";
import { cellsOf, isWrong, judgeClaim, solveClaim, type Claim, type Figures } from "./Claim";

/** A cell that, with another figure in it, settles several wrong claims and breaks none; several cells where each of them would. */
export interface Cause {
  readonly cells: readonly { readonly cell: IndicatorCell; readonly value: Exact }[];
  readonly settled: readonly Claim[];
}

/** The fewest causes of what is wrong: the cells that settle most first, while any settles two. */
export function findCauses(claims: readonly Claim[]): readonly Cause[] {
  const causes: Cause[] = [];
  let open = claims.filter((claim) => isBroken(claim, countOf));
  if (open.length > MOST_OPEN) return [];
  const around = claimsAround(claims, open);
  for (let best = bestCause(open, around); best !== undefined; best = bestCause(open, around)) {
    causes.push(best);
    const { settled } = best;
    open = open.filter((claim) => !settled.includes(claim));
  }
  return causes;
}

/** Where more claims than that are wrong, each is told by itself. */
const MOST_OPEN = 60;

type Around = ReadonlyMap<IndicatorCell, readonly Claim[]>;

function claimsAround(claims: readonly Claim[], open: readonly Claim[]): Around {
  const around = new Map<IndicatorCell, Claim[]>();
  for (const claim of open) for (const cell of cellsOf(claim)) around.set(cell, []);
  for (const claim of claims) for (const cell of cellsOf(claim)) around.get(cell)?.push(claim);
  return around;
}

function bestCause(open: readonly Claim[], around: Around): Cause | undefined {
  const isOpen = new Set(open);
  const cells = new Set(open.flatMap(cellsOf));
  const found = [...cells].flatMap((cell) => causeAt(cell, isOpen, around.get(cell) ?? []) ?? []);
  const most = Math.max(0, ...found.map(({ settled }) => settled.length));
  const [first, ...others] = found.filter(({ settled }) => settled.length === most);
  if (first === undefined) return undefined;
  const same = others.filter(({ settled }) => settled.every((claim) => first.settled.includes(claim)));
  return { ...first, cells: [first, ...same].flatMap(({ cells: each }) => each) };
}

function causeAt(cell: IndicatorCell, isOpen: ReadonlySet<Claim>, around: readonly Claim[]): Cause | undefined {
  const broken = around.filter((claim) => isOpen.has(claim));
  let best: Cause | undefined;
  if (broken.length < 2) return undefined;
  for (const value of candidates(cell, broken)) {
    const figures: Figures = (other) => (other === cell ? value : countOf(other));
    const settled = broken.filter((claim) => !isBroken(claim, figures));
    const breaksOther = around.some((claim) => !isOpen.has(claim) && isBroken(claim, figures));
    if (settled.length < 2 || breaksOther || settled.length <= (best?.settled.length ?? 0)) continue;
    best = { cells: [{ cell, value }], settled };
  }
  return best;
}

/** Figures that would settle one of the claims, with no more decimals than the cell has. */
function candidates(cell: IndicatorCell, broken: readonly Claim[]): readonly Exact[] {
  const own = countOf(cell) ?? ZERO;
  const places = decimalPlaces(own);
  const values = new Map<string, Exact>();
  for (const claim of broken) {
    for (const solved of solveClaim(claim, cell)) {
      const value = round(solved, claim.stated === cell ? Math.max(places, claim.places) : places);
      if (compare(value, ZERO) >= 0 && !isEqual(value, own)) values.set(formatExact(value), value);
    }
  }
  return [...values.values()];
}

function isBroken(claim: Claim, figures: Figures): boolean {
  const judgement = judgeClaim(claim, figures);
  return judgement !== undefined && isWrong(judgement);
}
