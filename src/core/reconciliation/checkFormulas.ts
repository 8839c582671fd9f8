import type { Fact } from "../ledger";
import { contains, parseRange, type CellPlace, type Range } from "../grid";
import { isZero } from "../quantity";
import type { Relation } from "../relation";
import type { Check } from "./Check";
import { factSide, writtenUnitName } from "./factSides";
import { ordinals } from "./ordinals";

const SUM_FORMULA =
  /^(?:SUM\()?\s*(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?:\s*[,+]\s*\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)*)\s*\)?$/i;

/** A total's own formula against the rows that its label says it adds up (公式求和范围): figures left out, or added that do not belong. */
export function checkFormulas(relations: readonly Relation[], facts: readonly Fact[] = []): readonly Check[] {
  const unique = ordinals();
  const sums = relations.filter(({ kind, trust }) => kind === "sum" && trust === "strong");
  const stated = sums.flatMap((relation) => {
    const ranges = rangesOf(relation.claim);
    return ranges === undefined ? [] : [{ relation, ranges }];
  });
  if (stated.length === 0) return [];
  const known: Known = { partsOf: new Map(sums.map(({ claim, terms }) => [claim, terms])), byRow: rowsOf(facts) };
  const checks = stated.map(({ relation, ranges }) => formulaCheck(relation, ranges, known));
  return checks.map((check) => ({ ...check, id: unique(check.id) }));
}

/** A formula that adds up the wrong cells is why its total is wrong: one cause, told once. */
export function explainByFormulas(checks: readonly Check[], formulas: readonly Check[]): readonly Check[] {
  const wrong = formulas.filter(({ verdict }) => verdict === "error");
  if (wrong.length === 0) return checks;
  const causes = new Map<string, string>();
  for (const { id, kind, verdict, root, at } of checks) {
    if (kind !== "sum" || root !== undefined || (verdict !== "error" && verdict !== "suspect")) continue;
    const cause = wrong.find((formula) => isSamePlace(formula.at.place, at.place));
    if (cause !== undefined) causes.set(id, cause.id);
  }
  return checks.map((check) => {
    const cause = causes.get(check.id);
    if (cause !== undefined) return { ...check, root: [cause] };
    return check.root === undefined ? check : { ...check, root: check.root.map((id) => causes.get(id) ?? id) };
  });
}

function isSamePlace(left: CellPlace, right: CellPlace): boolean {
  return left.sheet === right.sheet && left.row === right.row && left.column === right.column;
}

/** What sums add up, and the figures of each row. */
interface Known {
  readonly partsOf: ReadonlyMap<Fact, Relation["terms"]>;
  readonly byRow: ReadonlyMap<string, readonly Fact[]>;
}

function rowsOf(facts: readonly Fact[]): Known["byRow"] {
  const rows = new Map<string, Fact[]>();
  for (const fact of facts) {
    const name = rowName(fact.sheet, fact.row);
    const row = rows.get(name);
    if (row === undefined) rows.set(name, [fact]);
    else row.push(fact);
  }
  return rows;
}

function rowName(sheet: string, row: number): string {
  return `${sheet}|${String(row)}`;
}

/** The cells of a plain SUM or chain of additions on the same sheet; absent for any other formula. */
function rangesOf(claim: Fact): readonly Range[] | undefined {
  const match = SUM_FORMULA.exec(claim.formula?.trim() ?? "");
  const ranges = match?.[1]?.split(/[,+]/).map((text) => parseRange(text.trim())) ?? [];
  const known = ranges.filter((range) => range !== undefined);
  return known.length > 0 && known.length === ranges.length ? known : undefined;
}

function formulaCheck(relation: Relation, ranges: readonly Range[], known: Known): Check {
  const { claim } = relation;
  const { parts, missing, extra } = compareParts(relation, ranges, known);
  const includesItself = isInside(claim, ranges);
  const side = factSide(claim);
  const wrong = missing.length > 0 ? missing : extra;
  const isWrong = wrong.length > 0 || includesItself;
  return {
    id: `sum:formula:${claim.origin.table.title}/${side.label}`,
    kind: "sum",
    variant: includesItself ? "formulaCircle" : missing.length === 0 && isWrong ? "formulaExtra" : "formula",
    verdict: isWrong ? "error" : "pass",
    at: { ...side, value: `=${claim.formula ?? ""}` },
    with: (isWrong ? wrong : parts).map(factSide),
    affects: "none",
    unit: writtenUnitName(claim),
  };
}

/** The parts of a total, those that its ranges miss (also by their own parts), and figures inside the ranges that are none. */
function compareParts({ claim, terms }: Relation, ranges: readonly Range[], { partsOf, byRow }: Known) {
  const parts = terms.map((term) => term.fact).filter((fact) => !isZero(fact.quantity.value));
  const allowed = new Set<Fact>();
  const isCovered = (fact: Fact): boolean => {
    allowed.add(fact);
    return (
      isInside(fact, ranges) ||
      (partsOf.get(fact)?.every((term) => isCovered(term.fact)) ?? isZero(fact.quantity.value))
    );
  };
  const missing = parts.filter((fact) => !isCovered(fact));
  const extra = ranges
    .flatMap((range) => factsIn(claim.sheet, range, byRow))
    .filter((fact) => fact !== claim && !allowed.has(fact) && !isZero(fact.quantity.value));
  return { parts, missing, extra };
}

function factsIn(sheet: string, range: Range, byRow: Known["byRow"]): readonly Fact[] {
  const rows = Array.from({ length: range.bottom - range.top + 1 }, (_, index) => range.top + index);
  return rows.flatMap((row) => (byRow.get(rowName(sheet, row)) ?? []).filter((fact) => isInside(fact, [range])));
}

function isInside(fact: Fact, ranges: readonly Range[]): boolean {
  return ranges.some((range) => contains(range, fact.row, fact.column));
}
