import type { Claim, ClaimKind, Figure, Measure } from "./LogicalWorkbook";
import type { Random } from "./randomFrom";

/** Figures and claims while a workbook is made up. */
export interface Draft {
  readonly random: Random;
  /** Amounts are multiples of this many 分. */
  readonly step: number;
  readonly figures: Map<string, Figure>;
  readonly claims: Claim[];
}

export function valueOf(draft: Draft, id: string): number {
  const figure = draft.figures.get(id);
  if (figure === undefined) throw new Error(`no figure: ${id}`);
  return figure.value;
}

export function add(draft: Draft, id: string, measure: Measure, value: number): string {
  if (!draft.figures.has(id)) draft.figures.set(id, { id, measure, value });
  return id;
}

export function addMoney(draft: Draft, id: string, value: number): string {
  return add(draft, id, "money", Math.round(value / draft.step) * draft.step);
}

/** Between two amounts in 万元. */
export function someMoney(draft: Draft, low: number, high: number): number {
  return draft.random.integer((low * 1_000_000) / draft.step, (high * 1_000_000) / draft.step) * draft.step;
}

/** A part of an amount, by a random share. */
export function someOf(draft: Draft, value: number, low: number, high: number): number {
  return Math.round((value * (low + (high - low) * draft.random.next())) / draft.step) * draft.step;
}

/** The whole of some parts, made up from them unless it is there already, and the claim that it is their sum. */
export function addSum(draft: Draft, whole: string, parts: readonly string[], kind: ClaimKind = "sum"): void {
  addSigned(
    draft,
    whole,
    parts.map((id) => [id, 1] as const),
    kind,
  );
}

export function addSigned(
  draft: Draft,
  whole: string,
  parts: readonly (readonly [id: string, sign: 1 | -1])[],
  kind: ClaimKind = "sum",
): void {
  const first = parts[0];
  if (first === undefined) return;
  const { measure } = draft.figures.get(first[0]) ?? { measure: "money" };
  const total = parts.reduce((left, [id, sign]) => left + sign * valueOf(draft, id), 0);
  add(draft, whole, measure, measure === "points" ? hundredths(total) : total);
  claim(draft, kind, [whole, ...parts.map(([id]) => id)], ([stated = 0, ...values]) =>
    values.reduce((left, value, index) => left - (parts[index]?.[1] ?? 1) * value, stated),
  );
}

/** A rate, above ÷ below (less 1 for a change); none where the base is 0. */
export function addRate(draft: Draft, id: string, above: string, below: string, less: 0 | 1 = 0): void {
  const base = valueOf(draft, below);
  if (base === 0) return;
  add(draft, id, "rate", valueOf(draft, above) / base - less);
  claim(draft, "rate", [id, above, below], ([rate = 0, top = 0, bottom = 0]) =>
    bottom === 0 ? undefined : rate - (top / bottom - less),
  );
}

export function addEqual(draft: Draft, left: string, right: string, kind: ClaimKind = "equal"): void {
  claim(draft, kind, [left, right], ([first = 0, second = 0]) => first - second);
}

/** A figure that is at most the sum of others. */
export function addLimit(draft: Draft, bounded: string, bounds: readonly string[], kind: ClaimKind = "limit"): void {
  draft.claims.push({
    kind,
    form: "atMost",
    members: [bounded, ...bounds],
    gap: ([value = 0, ...others]) => value - others.reduce((left, right) => left + right, 0),
  });
}

export function claim(
  draft: Draft,
  kind: ClaimKind,
  members: readonly string[],
  gap: Claim["gap"],
  slack?: number,
): void {
  draft.claims.push({ kind, form: "equal", members, gap, ...(slack === undefined ? {} : { slack }) });
}

/** Points to 0.01, half away from zero. */
export function hundredths(value: number): number {
  return Math.floor(value * 100 + 0.5 + 1e-7) / 100;
}

/** Splits an amount into parts that add up to it, none of them tiny. */
export function split(draft: Draft, total: number, count: number): readonly number[] {
  const shares = Array.from({ length: count }, () => 0.2 + draft.random.next());
  const whole = shares.reduce((left, right) => left + right, 0);
  const parts = shares.slice(1).map((share) => Math.round((total * share) / whole / draft.step) * draft.step);
  return [total - parts.reduce((left, right) => left + right, 0), ...parts];
}
