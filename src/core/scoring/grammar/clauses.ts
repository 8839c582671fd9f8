import type { AwardClause, Clause } from "./Clause";

/** The clauses of one kind. */
export function ofKind<K extends Clause["kind"]>(
  clauses: readonly Clause[],
  kind: K,
): readonly Extract<Clause, { kind: K }>[] {
  return clauses.filter((clause): clause is Extract<Clause, { kind: K }> => clause.kind === kind);
}

/** True where no clause is of another kind. */
export function hasOnly(clauses: readonly Clause[], kinds: readonly Clause["kind"][]): boolean {
  return clauses.every((clause) => kinds.includes(clause.kind));
}

/** The awards that earn something. */
export function earning(clauses: readonly Clause[]): readonly AwardClause[] {
  return ofKind(clauses, "award").filter((clause) => clause.award.award !== "none");
}

/** The awards that earn nothing. */
export function denying(clauses: readonly Clause[]): readonly AwardClause[] {
  return ofKind(clauses, "award").filter((clause) => clause.award.award === "none");
}
