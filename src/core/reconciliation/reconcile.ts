import type { Fact } from "../ledger";
import { minus, ZERO, type Exact } from "../quantity";
import { holds, operandOf, type Figures, type Relation } from "../relation";
import type { Check, CheckSide } from "./Check";
import { namedSide, sharedSides, sidesOf, writtenPrecision, writtenUnitName, writtenValue } from "./factSides";
import { findBridge } from "./findBridge";
import { findHints } from "./findHints";
import { findRoots, type Root } from "./findRoots";
import { identify } from "./identify";
import type { Judgement } from "./judge";
import { isBroken, judgeRelation, type JudgedRelation } from "./judgeRelation";
import { reasonOf } from "./reasons";
import { settleScopes } from "./settleScopes";
import { workingOf } from "./workingOf";
import { yearBeforeIn, type YearBefore } from "./yearBefore";

/** Judges every relation (勾稽核对): one check each, passes included; one cause is told once, what it explains names it as root. */
export function reconcile(relations: readonly Relation[], facts: readonly Fact[] = []): readonly Check[] {
  const judged = settleScopes(relations.map(judgeRelation));
  const roots = findRoots(judged);
  const rootOf = new Map<JudgedRelation, Root>();
  for (const root of roots) for (const entry of [root.main, ...root.explained]) rootOf.set(entry, root);
  const sideOf = sharedSides(facts);
  const names = identify(relations);
  const ids = new Map<JudgedRelation, string>();
  judged.forEach((entry, index) => {
    if (isBroken(entry)) ids.set(entry, names[index] ?? "");
  });
  const accused = accusedFigures(judged, roots, ids);
  const surroundings = surroundingsOf(judged, facts);
  return judged.map((entry, index) => {
    const id = names[index] ?? "";
    if (entry.judgement.verdict === "pass") return passOf(entry, id, sideOf);
    if (!isBroken(entry)) return checkOf(entry, id, undefined, []);
    const root = rootOf.get(entry);
    const because =
      root === undefined ? explainedBy(entry, accused) : root.main === entry ? [] : [ids.get(root.main) ?? ""];
    const main = root?.main === entry ? root : undefined;
    return { ...checkOf(entry, id, main, because), ...explain(entry, main, surroundings) };
  });
}

type SideOf = (fact: Fact) => CheckSide;

interface Accused {
  readonly id: string;
  readonly value: Exact;
  readonly size: number;
}

/** What the figures accused by simple findings should be: a wider relation may be broken by these alone. */
function accusedFigures(
  judged: readonly JudgedRelation[],
  roots: readonly Root[],
  ids: ReadonlyMap<JudgedRelation, string>,
): ReadonlyMap<Fact, Accused> {
  const accused = new Map<Fact, Accused>();
  for (const { fact, value, main } of roots) accused.set(fact, { id: ids.get(main) ?? "", value, size: 1 });
  for (const entry of judged) {
    const { relation, judgement } = entry;
    if (
      !isBroken(entry) ||
      judgement.verdict === "unchecked" ||
      relation.form === "limit" ||
      accused.has(relation.claim)
    )
      continue;
    accused.set(relation.claim, { id: ids.get(entry) ?? "", value: judgement.expected, size: relation.terms.length });
  }
  return accused;
}

/** The findings that explain a broken relation: with their figures put right in its terms, it holds. */
function explainedBy(entry: JudgedRelation, accused: ReadonlyMap<Fact, Accused>): readonly string[] {
  const { relation } = entry;
  if (!isBroken(entry)) return [];
  const causes = relation.terms.flatMap(({ fact }) => {
    const cause = accused.get(fact);
    return cause !== undefined && cause.size < relation.terms.length ? [{ fact, ...cause }] : [];
  });
  if (causes.length === 0) return [];
  const figures: Figures = (fact) => {
    const cause = causes.find((each) => each.fact === fact);
    return cause === undefined ? operandOf(fact) : { ...operandOf(fact), value: cause.value };
  };
  return holds(relation, figures) === true ? causes.map((cause) => cause.id) : [];
}

/** A check that passed, as nearly all do: built in one piece. */
function passOf({ relation, judgement }: JudgedRelation, id: string, sideOf: SideOf): Check {
  const { claim, kind, variant, terms } = relation;
  const value = claim.quantity.value;
  const written = writtenValue(claim, value);
  const other = judgement.verdict === "unchecked" || judgement.expected === value ? undefined : judgement.expected;
  return {
    id,
    kind,
    variant,
    verdict: "pass",
    at: sideOf(claim),
    with: terms.map((term) => sideOf(term.fact)),
    expected: other === undefined ? written : writtenValue(claim, other),
    actual: written,
    difference: other === undefined ? ZERO : writtenValue(claim, minus(value, other)),
    affects: "none",
    unit: writtenUnitName(claim),
  };
}

function checkOf(
  { relation, judgement }: JudgedRelation,
  id: string,
  root: Root | undefined,
  because: readonly string[],
): Check {
  const at = root?.fact ?? relation.claim;
  const others = sidesOf(relation, at);
  const working = workingOf(relation);
  return {
    id,
    kind: relation.kind,
    variant: relation.variant,
    verdict: root === undefined ? judgement.verdict : worst(root),
    at: namedSide(at),
    with: others,
    affects: "none",
    unit: writtenUnitName(at),
    ...figuresOf(relation, at, judgement, root),
    ...(because.length === 0 ? {} : { root: because }),
    ...(working === undefined || judgement.verdict === "unchecked" ? {} : { working }),
  };
}

/** What may help with a finding: rows that make up the difference, and what it may have come from. */
function explain(
  { relation, judgement }: JudgedRelation,
  root: Root | undefined,
  { facts, byRow, yearBefore }: Surroundings,
): Pick<Check, "bridge" | "hints"> {
  if (judgement.verdict === "unchecked") return {};
  const at = root?.fact ?? relation.claim;
  const bridge = findBridge(relation, facts)?.terms.map(({ fact, sign }) => ({ ...namedSide(fact), sign }));
  const expected = root?.value ?? judgement.expected;
  const hints =
    relation.form === "limit" ? [] : findHints(relation, at, expected, neighboursOf(at, byRow), yearBefore(at));
  return {
    ...(bridge === undefined ? {} : { bridge }),
    ...(hints.length === 0
      ? {}
      : { hints: hints.map(({ code, fact }) => ({ code, ...(fact === undefined ? {} : { side: namedSide(fact) }) })) }),
  };
}

/** The figures that may bridge a difference, those around accused cells, and those of the year before. */
interface Surroundings {
  readonly facts: readonly Fact[];
  readonly byRow: ReadonlyMap<string, readonly Fact[]>;
  readonly yearBefore: YearBefore;
}

function surroundingsOf(judged: readonly JudgedRelation[], facts: readonly Fact[]): Surroundings {
  const byRow = new Map<string, Fact[]>();
  for (const { relation } of judged.filter(isBroken)) {
    for (const { sheet, row } of [relation.claim, ...relation.terms.map((term) => term.fact)]) {
      for (const near of [row - 1, row, row + 1]) byRow.set(`${sheet}|${String(near)}`, []);
    }
  }
  if (byRow.size === 0) return { facts: [], byRow, yearBefore: () => [] };
  for (const fact of facts) byRow.get(`${fact.sheet}|${String(fact.row)}`)?.push(fact);
  return { facts: facts.filter((fact) => !fact.key.isLocal), byRow, yearBefore: yearBeforeIn(facts) };
}

/** Figures of the cells next to one, in its row and its column. */
function neighboursOf(at: Fact, byRow: Surroundings["byRow"]): readonly Fact[] {
  const rows = [at.row - 1, at.row, at.row + 1].flatMap((row) => byRow.get(`${at.sheet}|${String(row)}`) ?? []);
  return rows.filter((fact) => Math.abs(fact.row - at.row) + Math.abs(fact.column - at.column) === 1);
}

function worst(root: Root): Check["verdict"] {
  return [root.main, ...root.explained].some(({ judgement }) => judgement.verdict === "error") ? "error" : "suspect";
}

/** Figures in the unit that the accused cell is written in. */
function figuresOf(
  relation: Relation,
  at: Fact,
  judgement: Judgement,
  root: Root | undefined,
): Partial<Pick<Check, "expected" | "actual" | "difference" | "precision" | "probability" | "because">> {
  if (judgement.verdict === "unchecked") return { because: reasonOf(judgement.because, relation) };
  const expected = root?.value ?? judgement.expected;
  const actual = at.quantity.value;
  const precision = writtenPrecision(at);
  const written = writtenValue(at, actual);
  return {
    expected: expected === actual ? written : writtenValue(at, expected),
    actual: written,
    difference: expected === actual ? ZERO : writtenValue(at, minus(actual, expected)),
    ...(precision === undefined ? {} : { precision }),
    ...(judgement.probability === undefined ? {} : { probability: judgement.probability }),
  };
}
