import { exactFromText } from "../quantity";
import type { Scheme } from "./Scorecard";
import { findScheme } from "./schemes/schemes";

/** What a person may set about scoring. */
interface SchemeSettings {
  readonly scheme?: string;
  readonly choiceWeights?: Readonly<Record<number, readonly string[]>>;
}

/** The scheme to score by: the one asked for, else the one that was set for the workbook, else the usual one; with the choice weights set for it. */
export function schemeOf(asked: Scheme | undefined, settings: SchemeSettings | undefined, usual: Scheme): Scheme {
  const set = settings?.scheme === undefined ? undefined : findScheme(settings.scheme);
  const scheme = asked ?? set ?? usual;
  const weights = Object.entries(settings?.choiceWeights ?? {}).flatMap(([count, texts]) => {
    const read = texts.map(exactFromText).filter((weight) => weight !== undefined);
    return read.length === Number(count) ? [[count, read] as const] : [];
  });
  if (weights.length === 0) return scheme;
  return { ...scheme, choiceWeights: { ...scheme.choiceWeights, ...Object.fromEntries(weights) } };
}
