import type { BlockPrecision, PartialStep, Settings } from "../../core";
import { compare, exactFromText, formatExact, MARK_FILLS, ONE, ZERO } from "../../core";
import { LEVELS, type Level } from "../../report/words";

/** The form of settings as it is being filled in. */
export interface SettingsDraft {
  /** "" for the usual one. */
  readonly scheme: string;
  /** "" for asking the evaluator. */
  readonly partialStep: PartialStep | "";
  /** Weights as typed, by number of choices; "" for those of the scheme. */
  readonly weights: Readonly<Record<number, string>>;
  readonly precisions: readonly BlockPrecision[];
  readonly colours: Readonly<Record<Level, string | null>>;
}

/** Numbers of survey choices that weights can be set for. */
export const CHOICE_COUNTS: readonly number[] = [3, 4, 5];

export function draftOf({ scheme, choiceWeights, partialStep, precisions, markColours }: Settings = {}): SettingsDraft {
  const weights = CHOICE_COUNTS.map((count) => [count, (choiceWeights?.[count] ?? []).join("、")] as const);
  return {
    scheme: scheme ?? "",
    partialStep: partialStep ?? "",
    weights: Object.fromEntries(weights),
    precisions: precisions ?? [],
    colours: markColours ?? MARK_FILLS,
  };
}

/** Survey weights as typed, "" for none; absent where they are not that many numbers from 0 to 1. */
export function readWeights(text: string, count: number): readonly string[] | undefined {
  const parts = text
    .normalize("NFKC")
    .split(/[、,;\s]+/)
    .filter((part) => part !== "");
  if (parts.length === 0) return [];
  const weights = parts.map(exactFromText).filter((weight) => weight !== undefined);
  const isInRange = weights.every((weight) => compare(weight, ZERO) >= 0 && compare(weight, ONE) <= 0);
  return parts.length === count && weights.length === count && isInRange ? weights.map(formatExact) : undefined;
}

/** The settings that a draft stands for, only what differs from the usual; absent while something in it cannot be read. */
export function settingsOf({ scheme, partialStep, weights, precisions, colours }: SettingsDraft): Settings | undefined {
  const read = CHOICE_COUNTS.map((count) => [count, readWeights(weights[count] ?? "", count)] as const);
  if (read.some(([, list]) => list === undefined)) return undefined;
  const set = read.flatMap(([count, list = []]) => (list.length === 0 ? [] : [[count, list] as const]));
  const isUsual = LEVELS.every((level) => colours[level] === MARK_FILLS[level]);
  return {
    ...(scheme === "" ? {} : { scheme }),
    ...(partialStep === "" ? {} : { partialStep }),
    ...(set.length === 0 ? {} : { choiceWeights: Object.fromEntries(set) }),
    ...(precisions.length === 0 ? {} : { precisions }),
    ...(isUsual ? {} : { markColours: colours }),
  };
}
