import { formatExact, minus, shift, type Exact } from "../quantity";
import type { IndicatorCell } from "../scoring/Indicator";
import type { IndicatorSheet } from "../scoring/IndicatorSheet";
import { figureOf } from "../scoring/readCell";
import type { Draft } from "./Draft";
import { labelPath } from "./labelPath";
import { nameDrafts } from "./nameDrafts";
import { sideOf } from "./sides";
import type { ValidationInput } from "./ValidationInput";

/** Drafts, among them those that accuse a figure, and the one that explains each of the others that it settles. */
export interface Accusations {
  readonly drafts: readonly Draft[];
  readonly causes: ReadonlyMap<Draft, Draft>;
}

type Input = NonNullable<Draft["input"]>;
type Judge = (input: ValidationInput) => readonly Draft[];
type Named = ReadonlyMap<string, Draft>;

/** Where more figures than this could be the cause, there is none to tell. */
const MOST_CANDIDATES = 60;

/**
 * One wrong weight or actual value (权重、实际值) breaks sums and scores at once: every figure that could settle a broken check is
 * tried by scoring and judging again. The one that settles most, of two independent kinds at least, and breaks nothing is accused.
 */
export function accuseInputs(drafts: readonly Draft[], input: ValidationInput, judge: Judge): Accusations {
  const originals = broken(drafts);
  const causes = new Map<Draft, Draft>();
  const added: Draft[] = [];
  let state = { input, drafts };
  for (let found = findCause(state, judge); found !== undefined; found = findCause(state, judge)) {
    const settled = [...found.settled.keys()].flatMap((name) => originals.get(name) ?? []);
    const main = settled.find((draft) => isAbout(draft, found.candidate)) ?? accusation(found, input);
    if (!settled.includes(main)) added.push(main);
    for (const draft of settled) if (draft !== main && !causes.has(draft)) causes.set(draft, main);
    state = { input: found.input, drafts: found.drafts };
  }
  return { drafts: [...added, ...drafts], causes };
}

interface State {
  readonly input: ValidationInput;
  readonly drafts: readonly Draft[];
}

/** A figure with which broken checks hold, and what is found once it stands in its cell. */
interface Cause extends State {
  readonly candidate: Input;
  readonly settled: Named;
}

function findCause({ input, drafts }: State, judge: Judge): Cause | undefined {
  const { rescore } = input;
  const before = broken(drafts);
  const candidates = candidatesIn([...before.values()], input.sheet.title);
  if (rescore === undefined || candidates.length > MOST_CANDIDATES) return undefined;
  const causes = candidates.flatMap((candidate): readonly Cause[] => {
    const sheet = withFigure(input.sheet, candidate);
    const mended = { ...input, sheet, scorecard: rescore(sheet) };
    const after = judge(mended);
    const settled = settledBy(before, broken(after));
    return settled === undefined ? [] : [{ input: mended, drafts: after, candidate, settled }];
  });
  const [best, next] = causes.toSorted((left, right) => right.settled.size - left.settled.size);
  return best !== undefined && next?.settled.size === best.settled.size ? undefined : best;
}

function broken(drafts: readonly Draft[]): Named {
  const names = nameDrafts(drafts);
  return new Map(drafts.filter(isBroken).map((draft) => [names.get(draft) ?? "", draft]));
}

function isBroken({ verdict }: Draft): boolean {
  return verdict === "error" || verdict === "suspect";
}

/** Weights with which a sum of weights would come out right, for indicators that something else contradicts; stated actual values. */
function candidatesIn(found: readonly Draft[], title: string): readonly Input[] {
  const disputed = new Set(found.map(({ path }) => path.join("/")));
  const weights = found.flatMap(({ span }): readonly Input[] =>
    span?.of !== "weights"
      ? []
      : span.members.flatMap(({ indicator, weight }) =>
          weight === undefined || !disputed.has(labelPath(indicator, title).join("/"))
            ? []
            : [{ indicator, cell: "weight", value: minus(weight, span.excess) }],
        ),
  );
  const stated = found.flatMap((draft) =>
    draft.input === undefined || draft.rootIds !== undefined ? [] : draft.input,
  );
  return [...new Map([...weights, ...stated].map((each) => [nameOf(each), each])).values()];
}

function nameOf({ indicator, cell, value }: Input): string {
  const { sheet, row, column } = (indicator[cell] ?? indicator.label).place;
  return [sheet, row, column, formatExact(value)].join("|");
}

/** The checks that hold now; absent where another one is broken instead, or where all of them are of one kind. */
function settledBy(before: Named, after: Named): Named | undefined {
  const isWorse = [...after.keys()].some((name) => !before.has(name));
  const settled = new Map([...before].filter(([name]) => !after.has(name)));
  const families = new Set([...settled.values()].map(familyOf));
  return isWorse || families.size < 2 ? undefined : settled;
}

/** What depends on the same cells counts once: a score against its range and its rule, sums of sums. */
function familyOf({ kind, variant, span }: Draft): string {
  if (kind === "score" || kind === "scoreRange") return "score";
  if (kind === "grade" || kind === "total" || kind === "sum" || (span !== undefined && span.members.length > 1))
    return "sums";
  return `${kind}:${variant}`;
}

function withFigure(sheet: IndicatorSheet, { indicator, cell, value }: Input): IndicatorSheet {
  const replaced = (own: IndicatorCell): IndicatorCell => ({ ...own, number: value, text: textLike(own, value) });
  return {
    ...sheet,
    indicators: sheet.indicators.map((each) => {
      const own = each[cell];
      return each.label !== indicator.label || own === undefined ? each : { ...each, [cell]: replaced(own) };
    }),
  };
}

/** Rates keep their sign: 98.48%. */
function textLike({ text }: IndicatorCell, value: Exact): string {
  return text.endsWith("%") ? `${formatExact(shift(value, 2))}%` : formatExact(value);
}

function isAbout({ at }: Draft, { indicator, cell }: Input): boolean {
  return at.range === undefined && at.place === indicator[cell]?.place;
}

/** A finding on a cell that no check of its own accuses. */
function accusation({ candidate, settled }: Cause, { sheet }: ValidationInput): Draft {
  const { indicator, cell, value } = candidate;
  const own = indicator[cell] ?? indicator.label;
  const actual = figureOf(own) ?? value;
  return {
    kind: "weights",
    variant: "inferred",
    path: labelPath(indicator, sheet.title),
    at: sideOf(own, indicator.label.text, "weight"),
    with: [...settled.values()].map((draft) => draft.at),
    unit: "分",
    verdict: "error",
    affects: "score",
    expected: value,
    actual,
    difference: minus(actual, value),
  };
}
