import { isEqual, sum } from "../quantity";
import { defined } from "../scoring/defined";
import type { IndicatorScore } from "../scoring/Scorecard";
import type { Check } from "./Check";
import type { Draft, Span } from "./Draft";
import { nameDrafts } from "./nameDrafts";

const NONE: ReadonlyMap<Draft, Draft> = new Map();

/**
 * Gives drafts their ids and names the checks that explain others: `causes` where one figure is accused, which then weighs as much as
 * what it explains; else what is known or what spans tell.
 */
export function finishChecks(drafts: readonly Draft[], causes: ReadonlyMap<Draft, Draft> = NONE): readonly Check[] {
  const ids = nameDrafts(drafts);
  const spans = explainSpans(drafts);
  const explaining = new Map<Draft, Draft[]>();
  for (const [draft, cause] of causes) listAt(explaining, cause).push(draft);
  const explainedBy = (draft: Draft) => {
    if (explaining.has(draft)) return [];
    const cause = causes.get(draft);
    return cause === undefined ? (draft.roots ?? spans.get(draft) ?? []) : [cause];
  };
  return drafts.map((draft) => {
    const first = firstCauses(draft, explainedBy).flatMap((each) => each.rootIds ?? ids.get(each) ?? []);
    const root = [...new Set([...(draft.rootIds ?? []), ...first])];
    const check = { id: ids.get(draft) ?? "", ...checkOf(draft), ...weightOf(explaining.get(draft) ?? []) };
    return root.length === 0 ? check : { ...check, root };
  });
}

/** An accused figure is as wrong as the worst of what it explains, and changes what that changes. */
function weightOf(explained: readonly Draft[]): Partial<Pick<Check, "verdict" | "affects">> {
  return {
    ...(explained.some(({ verdict }) => verdict === "error") ? { verdict: "error" as const } : {}),
    ...(explained.some(({ affects }) => affects !== "none") ? { affects: "score" as const } : {}),
  };
}

/** The draft without what only served to name and explain it. */
function checkOf(draft: Draft): Omit<Check, "id"> {
  const { kind, variant, verdict, at, unit, affects } = draft;
  const { expected, actual, difference, expectedText, precision, probability, because } = draft;
  const optional = { expected, actual, difference, expectedText, precision, probability, because };
  return { kind, variant, verdict, at, with: draft.with, unit, affects, ...defined(optional) };
}

/** The checks at the beginning of the chain: those that explain this one and are explained by none. */
function firstCauses(draft: Draft, explainedBy: (draft: Draft) => readonly Draft[]): readonly Draft[] {
  return explainedBy(draft).flatMap((cause) => {
    const earlier = firstCauses(cause, explainedBy);
    return earlier.length === 0 ? [cause] : earlier;
  });
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
