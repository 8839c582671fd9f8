import { compare, exactFromInteger, exactFromText, HUNDRED, ONE, over, ZERO, type Exact } from "../quantity";

/**
 * The weight that a text states for each of these choices: one by one (`A=1、B=0.6、C=0`, `满意按60%计`, `满意80分`), or in a formula
 * (满意度＝（非常满意＋满意）÷有效问卷), where what it does not name counts nothing; absent unless it states all.
 */
export function readChoiceWeights(text: string, choices: readonly string[]): readonly Exact[] | undefined {
  if (choices.length === 0) return undefined;
  const plain = text.normalize("NFKC").replace(/[“”"]/g, "");
  return eachStated(plain, choices) ?? ofFormula(plain.replace(/\s/g, ""), choices);
}

function eachStated(text: string, choices: readonly string[]): readonly Exact[] | undefined {
  const weights = choices.map((choice) => weightOf(text, choice)).filter((weight) => weight !== undefined);
  return weights.length === choices.length ? asRatios(weights) : undefined;
}

const START = "(?<![\\u4e00-\\u9fffA-Za-z])";

function weightOf(text: string, choice: string): Exact | undefined {
  const number = "(\\d+(?:\\.\\d+)?)";
  const match =
    new RegExp(`${START}${choice}(?:的|者)?\\s*(?:[=:×*]|按|计|为|得|权重|赋值|系数)+\\s*${number}\\s*(%?)`).exec(
      text,
    ) ?? new RegExp(`${START}${choice}${number}()分`).exec(text);
  if (match?.[1] !== undefined) return exactFromText(match[2] === "%" ? `${match[1]}e-2` : match[1]);
  return new RegExp(`${START}${choice}(?:的|者)?不[计得]分`).test(text) ? ZERO : undefined;
}

/** Points (100、80、60、0, of five or ten) as parts of the most that there are. */
function asRatios(weights: readonly Exact[]): readonly Exact[] {
  const most = weights.reduce((left, right) => (compare(left, right) < 0 ? right : left));
  if (compare(most, ONE) <= 0) return weights;
  const whole = compare(most, exactFromInteger(10)) > 0 ? HUNDRED : most;
  return weights.map((weight) => over(weight, whole) ?? weight);
}

const FORMULA = /满意(?:度|率)(?:得分)?(?:=|:|为|\()\(*([^/÷=]+?)\)*(?:[/÷]|占比?\)?$|\)?$)/;

/** The sum above the line: choices by name, each perhaps with its weight. */
function ofFormula(text: string, choices: readonly string[]): readonly Exact[] | undefined {
  const terms = FORMULA.exec(text)?.[1]?.replace(/[()]/g, "").split("+");
  const named = new Map<string, Exact>();
  for (const term of terms ?? []) {
    const match = /^(.+?)(?:的?(?:人数|份数|票数|数量|问卷|占比|数))*(?:[×*](\d+(?:\.\d+)?)(%?))?$/.exec(term);
    const choice = choices.find((each) => each === match?.[1]);
    const weight = match?.[2] === undefined ? ONE : exactFromText(match[3] === "%" ? `${match[2]}e-2` : match[2]);
    if (choice === undefined || weight === undefined) return undefined;
    named.set(choice, weight);
  }
  return named.size === 0 ? undefined : asRatios(choices.map((choice) => named.get(choice) ?? ZERO));
}
