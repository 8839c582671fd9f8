import { inspect, type CellPlace, type Check, type CheckSide } from "../../src/core";
import { generateWorkbook } from "../support/logical/generateWorkbook";
import { LAYOUTS } from "../support/logical/layouts/layouts";
import { randomFrom } from "../support/logical/randomFrom";
import type { Rendered } from "../support/logical/Rendered";
import { groundOf, type Ground } from "../support/mutate/Ground";
import { mutate } from "../support/mutate/mutate";
import { MUTATION_KINDS, type Mutation, type MutationKind } from "../support/mutate/Mutation";

export interface MeasureOptions {
  readonly seeds: readonly number[];
  /** Mutations of each kind for each seed and layout. */
  readonly each: number;
  readonly kinds?: readonly MutationKind[];
  readonly layouts?: readonly string[];
}

/** What the engine made of one mutation. */
export interface Outcome {
  readonly layout: string;
  readonly seed: number;
  readonly mutation: Mutation;
  /** A new error or suspect, told on its own. */
  readonly isDetected: boolean;
  /** On the cell itself where two independent relations meet in it, else the cell among at and with. */
  readonly isLocated: boolean;
  readonly findings: readonly Check[];
}

/** A workbook without a fault and what was found in it all the same. */
export interface CleanOutcome {
  readonly rendered: Rendered;
  readonly alarms: readonly Check[];
  readonly relations: number;
}

export interface Measured {
  readonly outcomes: readonly Outcome[];
  readonly clean: readonly CleanOutcome[];
  readonly inspections: number;
  readonly milliseconds: number;
}

/** Inspects clean workbooks of every layout and the same with one thing wrong each, and tells what was found. */
export function measureMutations({ seeds, each, kinds = MUTATION_KINDS, layouts }: MeasureOptions): Measured {
  const outcomes: Outcome[] = [];
  const clean: CleanOutcome[] = [];
  let milliseconds = 0;
  const checksOf = (sheets: Rendered["sheets"]) => {
    const start = performance.now();
    const { checks } = inspect(sheets);
    milliseconds += performance.now() - start;
    return checks;
  };
  for (const seed of seeds) {
    const workbook = generateWorkbook(seed);
    for (const [layout, render] of Object.entries(LAYOUTS)) {
      if (layouts?.includes(layout) === false) continue;
      const ground = groundOf(render(workbook), randomFrom(seed * 104_729 + layout.length));
      const checks = checksOf(ground.rendered.sheets);
      const alarms = checks.filter(isFinding);
      clean.push({ rendered: ground.rendered, alarms, relations: checks.length });
      const known = new Set(alarms.map((check) => check.id));
      for (const mutation of mutationsOf(ground, kinds, each)) {
        const findings = checksOf(mutation.sheets).filter((check) => isRoot(check) && !known.has(check.id));
        const isDetected = findings.length > 0;
        outcomes.push({ layout, seed, mutation, isDetected, isLocated: isLocated(mutation, findings), findings });
      }
    }
  }
  return { outcomes, clean, inspections: outcomes.length + clean.length, milliseconds };
}

function mutationsOf(ground: Ground, kinds: readonly MutationKind[], each: number): readonly Mutation[] {
  return kinds.flatMap((kind) =>
    Array.from({ length: each }, () => mutate(kind, ground)).filter((mutation) => mutation !== undefined),
  );
}

function isFinding({ verdict }: Check): boolean {
  return verdict === "error" || verdict === "suspect";
}

function isRoot(check: Check): boolean {
  return isFinding(check) && (check.root === undefined || check.root.length === 0);
}

function isLocated({ cell, near, isPinned }: Mutation, findings: readonly Check[]): boolean {
  if (isPinned && cell !== undefined) return findings.some(({ at }) => covers(at, cell));
  return findings.some((finding) =>
    [finding.at, ...finding.with].some((side) => near.some((place) => covers(side, place))),
  );
}

function covers({ place, range }: CheckSide, cell: CellPlace): boolean {
  if (place.sheet !== cell.sheet) return false;
  if (range === undefined) return place.row === cell.row && place.column === cell.column;
  const { top, bottom, left, right } = range;
  return cell.row >= top && cell.row <= bottom && cell.column >= left && cell.column <= right;
}
