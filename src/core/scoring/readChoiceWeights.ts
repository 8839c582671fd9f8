import { exactFromText, type Exact } from "../quantity";

/** The weight that a text states for each of these choices (`A=1、B=0.6、C=0`, `满意按60%计`); absent unless it states all. */
export function readChoiceWeights(text: string, choices: readonly string[]): readonly Exact[] | undefined {
  const plain = text.normalize("NFKC");
  const weights = choices.map((choice) => weightOf(plain, choice)).filter((weight) => weight !== undefined);
  return choices.length > 0 && weights.length === choices.length ? weights : undefined;
}

function weightOf(text: string, choice: string): Exact | undefined {
  const start = `(?<![\\u4e00-\\u9fffA-Za-z])`;
  const match = new RegExp(`${start}${choice}\\s*(?:[=:×*]|按|计|为|权重)+\\s*(\\d+(?:\\.\\d+)?)\\s*(%?)`).exec(text);
  if (match?.[1] === undefined) return undefined;
  return exactFromText(match[2] === "%" ? `${match[1]}e-2` : match[1]);
}
