import { exactFromText } from "../quantity";
import type { PartialStep } from "./Rule";
import type { Scheme } from "./Scorecard";
import { findScheme } from "./schemes/schemes";

/** What a person may set about scoring. */
interface SchemeSettings {
  readonly scheme?: string;
  readonly choiceWeights?: Readonly<Record<number, readonly string[]>>;
  readonly partialStep?: PartialStep;
}

/** The scheme to score by: the one asked for, else the one that was set for the workbook, else the usual one; with what was set for it beside. */
export function schemeOf(asked: Scheme | undefined, settings: SchemeSettings | undefined, usual: Scheme): Scheme {
  const set = settings?.scheme === undefined ? undefined : findScheme(settings.scheme);
  const scheme = asked ?? set ?? usual;
  const weights = Object.entries(settings?.choiceWeights ?? {}).flatMap(([count, texts]) => {
    const read = texts.map(exactFromText).filter((weight) => weight !== undefined);
    return read.length === Number(count) ? [[count, read] as const] : [];
  });
  return {
    ...scheme,
    ...(weights.length === 0 ? {} : { choiceWeights: { ...scheme.choiceWeights, ...Object.fromEntries(weights) } }),
    ...(settings?.partialStep === undefined ? {} : { partialStep: settings.partialStep }),
  };
}
