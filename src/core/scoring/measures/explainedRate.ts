import { exactFromText, isZero, minus, over, plus, shift, toHalfWidth, type Exact } from "../../quantity";
import { moneyUnit } from "../../table";

/** A rate worked out from the figures that an explanation names (年初预算1922.76万元，追加767.86万元). */
export interface ExplainedRate {
  readonly value: Exact;
  /** The formula in words. */
  readonly formula: string;
}

type Part = "closing" | "opening" | "reduced" | "added" | "budget" | "posts" | "staff";

/** What the words in front of a figure say that it is; the first that fits. */
const PARTS: readonly (readonly [Part, RegExp])[] = [
  ["closing", /(?:年末|期末|年终|年底).*(?:结转|结余)|(?:结转|结余).*下年/],
  ["opening", /(?:年初|上年|期初).*(?:结转|结余)/],
  ["reduced", /调减|追减/],
  ["added", /追加|调增/],
  ["budget", /预算/],
  ["posts", /编制/],
  ["staff", /在职|在编|实有|在岗/],
];

type Parts = Partial<Readonly<Record<Part, Exact>>>;

interface Formula {
  /** Words that the indicator's name holds. */
  readonly name: RegExp;
  readonly formula: string;
  /** Absent where a figure that it needs is not named. */
  readonly work: (parts: Parts) => Exact | undefined;
}

/** Formulas seen in published evaluations (Hunan forms), and 在职人员控制率 of 财预〔2013〕53号. */
const FORMULAS: readonly Formula[] = [
  {
    name: /预算完成率/,
    formula: "（上年结转＋年初预算＋追加−年末结余）÷（上年结转＋年初预算＋追加）",
    work: ({ opening, budget, added, closing }) => {
      if (opening === undefined || budget === undefined || added === undefined || closing === undefined)
        return undefined;
      const all = plus(plus(opening, budget), added);
      return over(minus(all, closing), all);
    },
  },
  {
    name: /预算控制率/,
    formula: "年中追加 ÷ 年初预算",
    work: ({ added, budget, reduced }) =>
      added === undefined || budget === undefined || reduced !== undefined ? undefined : over(added, budget),
  },
  {
    name: /(?:在职|在编|编制).*控制率/,
    formula: "在职人员数 ÷ 编制数",
    work: ({ staff, posts }) => (staff === undefined || posts === undefined ? undefined : over(staff, posts)),
  },
];

/** The rate that the figures in an explanation give for an indicator; absent where one is missing, named twice or in no known words. */
export function explainedRate(name: string, text: string): ExplainedRate | undefined {
  const written = toHalfWidth(text);
  const formula = FORMULAS.find((each) => each.name.test(name));
  const parts = formula === undefined ? undefined : partsOf(written);
  const value = parts === undefined ? undefined : formula?.work(parts);
  return value === undefined || formula === undefined ? writtenQuotient(written) : { value, formula: formula.formula };
}

const CLAUSES = /[,;。，；、\n]|\.(?!\d)/;
/** A figure with its unit: no year, rate or number of a list. */
const FIGURE = /([^\d]*?)(\d+(?:\.\d+)?)\s*(亿元|万元|元|[人名])?(?![\d.]*\s*[%年月日号分个])/g;

/** Figures by what they are, money in 元 where a unit is named; absent where one is named twice. */
function partsOf(text: string): Parts | undefined {
  const parts: Partial<Record<Part, Exact>> = {};
  const figures = text
    .replace(/([年期])未/g, "$1末")
    .split(CLAUSES)
    .flatMap((clause) => [...clause.matchAll(FIGURE)]);
  const usual = figures.find(([, , , unit]) => unit?.endsWith("元") === true)?.[3];
  for (const [, words = "", digits = "", unit = usual] of figures) {
    const part = PARTS.find(([, pattern]) => pattern.test(words))?.[0];
    const value = exactFromText(digits);
    if (part === undefined || value === undefined) continue;
    if (parts[part] !== undefined) return undefined;
    parts[part] = shift(value, moneyUnit(unit ?? "")?.power ?? 0);
  }
  return parts;
}

const QUOTIENT = /\(?(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))?\)?[÷/](\d+(?:\.\d+)?)(?:[×*x]100%)?=/;

/** (63.46-32)÷32=…, as it is written out. */
function writtenQuotient(text: string): ExplainedRate | undefined {
  const [whole, first = "", second, below = ""] = QUOTIENT.exec(text.replace(/\s/g, "")) ?? [];
  const [above, less, divisor] = [first, second ?? "0", below].map((digits) => exactFromText(digits));
  if (whole === undefined || above === undefined || less === undefined || divisor === undefined || isZero(divisor))
    return undefined;
  const value = over(minus(above, less), divisor);
  return value === undefined ? undefined : { value, formula: whole.replace(/=$/, "") };
}
