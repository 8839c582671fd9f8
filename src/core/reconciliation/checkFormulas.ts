import type { Fact } from "../ledger";
import { contains, parseRange, type Range } from "../grid";
import { isZero } from "../quantity";
import type { Relation } from "../relation";
import type { Check } from "./Check";
import { factSide, writtenUnitName } from "./factSides";
import { ordinals } from "./ordinals";

const SUM_FORMULA =
  /^(?:SUM\()?\s*(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?:\s*[,+]\s*\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)*)\s*\)?$/i;

/** A total's own formula against the rows that its label says it adds up (公式求和范围): figures left out or added that do not belong. */
export function checkFormulas(relations: readonly Relation[]): readonly Check[] {
  const unique = ordinals();
  const checks = relations.flatMap((relation) => {
    const ranges = relation.kind === "sum" && relation.trust === "strong" ? rangesOf(relation.claim) : undefined;
    return ranges === undefined ? [] : [formulaCheck(relation, ranges)];
  });
  return checks.map((check) => ({ ...check, id: unique(check.id) }));
}

/** The cells of a plain SUM or chain of additions on the same sheet; absent for any other formula. */
function rangesOf(claim: Fact): readonly Range[] | undefined {
  const match = SUM_FORMULA.exec(claim.formula?.trim() ?? "");
  const ranges = match?.[1]?.split(/[,+]/).map((text) => parseRange(text.trim())) ?? [];
  const known = ranges.filter((range) => range !== undefined);
  return known.length > 0 && known.length === ranges.length ? known : undefined;
}

function formulaCheck(relation: Relation, ranges: readonly Range[]): Check {
  const { claim, terms } = relation;
  const parts = terms.map((term) => term.fact).filter((fact) => !isZero(fact.quantity.value));
  const covered = (fact: Fact) => ranges.some((range) => contains(range, fact.row, fact.column));
  const missing = parts.filter((fact) => !covered(fact));
  const includesItself = covered(claim);
  const side = factSide(claim);
  const isWrong = missing.length > 0 || includesItself;
  return {
    id: `sum:formula:${claim.origin.table.title}/${side.label}`,
    kind: "sum",
    variant: includesItself ? "formulaCircle" : "formula",
    verdict: isWrong ? "error" : "pass",
    at: { ...side, value: `=${claim.formula ?? ""}` },
    with: (isWrong ? missing : parts).map(factSide),
    affects: "none",
    unit: writtenUnitName(claim),
  };
}
