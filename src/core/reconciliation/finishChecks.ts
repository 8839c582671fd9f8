import { isEqual, sum } from "../quantity";
import { defined } from "../scoring/defined";
import type { IndicatorScore } from "../scoring/Scorecard";
import type { Check } from "./Check";
import type { Draft, Span } from "./Draft";
import { ordinals } from "./ordinals";

/** Gives drafts their ids (kind, variant, label path; an ordinal where that repeats) and names the checks that explain others. */
export function finishChecks(drafts: readonly Draft[]): readonly Check[] {
  const ids = idsOf(drafts);
  const explained = explainSpans(drafts);
  return drafts.map((draft) => {
    const root = [...new Set(firstCauses(draft, explained).flatMap((each) => ids.get(each) ?? []))];
    return { id: ids.get(draft) ?? "", ...checkOf(draft), ...(root.length === 0 ? {} : { root }) };
  });
}

/** The draft without what only served to name and explain it. */
function checkOf(draft: Draft): Omit<Check, "id"> {
  const { kind, variant, verdict, at, unit, affects } = draft;
  const { expected, actual, difference, expectedText, precision, probability, because } = draft;
  const optional = { expected, actual, difference, expectedText, precision, probability, because };
  return { kind, variant, verdict, at, with: draft.with, unit, affects, ...defined(optional) };
}

/** The checks at the beginning of the chain: those that explain this one and are explained by none. */
function firstCauses(draft: Draft, explained: ReadonlyMap<Draft, readonly Draft[]>): readonly Draft[] {
  const causes = draft.roots ?? explained.get(draft) ?? [];
  return causes.flatMap((cause) => {
    const earlier = firstCauses(cause, explained);
    return earlier.length === 0 ? [cause] : earlier;
  });
}

function idsOf(drafts: readonly Draft[]): ReadonlyMap<Draft, string> {
  const unique = ordinals();
  return new Map(drafts.map((draft) => [draft, unique([draft.kind, draft.variant, draft.path.join("/")].join(":"))]));
}

type Spanning = Draft & { readonly span: Span };

/** Narrow sums first: a wider one that is off by just what narrower ones inside it are off is explained by these. */
function explainSpans(drafts: readonly Draft[]): ReadonlyMap<Draft, readonly Draft[]> {
  const spanning = drafts.filter((draft): draft is Spanning => draft.span !== undefined && draft.verdict === "error");
  const narrowFirst = [...spanning].sort((left, right) => left.span.members.length - right.span.members.length);
  const explained = new Map<Draft, readonly Draft[]>();
  const unexplained = new Map<IndicatorScore, Spanning[]>();
  for (const draft of narrowFirst) {
    const roots = explain(draft, unexplained);
    if (roots !== undefined) explained.set(draft, roots);
    else for (const member of draft.span.members.slice(0, 1)) listAt(unexplained, member).push(draft);
  }
  return explained;
}

/** Sums are kept by their first member: one that lies inside another has its first member there too. */
function explain(
  { span }: Spanning,
  unexplained: ReadonlyMap<IndicatorScore, readonly Spanning[]>,
): readonly Draft[] | undefined {
  const members = new Set(span.members);
  const inside = span.members
    .flatMap((member) => unexplained.get(member) ?? [])
    .filter((other) => other.span.of === span.of && other.span.members.every((member) => members.has(member)));
  if (inside.length > 0 && isEqual(sum(inside.map((other) => other.span.excess)), span.excess)) return inside;
  const same = inside.find((other) => isEqual(other.span.excess, span.excess));
  return same === undefined ? undefined : [same];
}

function listAt<K, V>(lists: Map<K, V[]>, key: K): V[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const list: V[] = [];
  lists.set(key, list);
  return list;
}
