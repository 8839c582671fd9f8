import {
  readAllWritten,
  shift,
  toCompact,
  toHalfWidth,
  withoutDates,
  type Exact,
  type WrittenNumber,
} from "../../quantity";

export type Part = "closing" | "opening" | "reduced" | "added" | "budget" | "posts" | "staff";
export type Parts = Partial<Readonly<Record<Part, Exact>>>;

const NO_BUDGET = "上年|去年|调整|追加|执行|完成|支出|决算|人员|项目|公用|三公|采购|经费";
/** What the words in front of a figure say that it is, and what it counts; the first that fits. */
const PARTS: readonly (readonly [part: Part, kind: "money" | "count", words: RegExp])[] = [
  ["closing", "money", /(?:年末|期末|年终|年底).*(?:结转|结余)|(?:结转|结余).*下年/],
  ["opening", "money", /(?:年初|上年|期初).*(?:结转|结余)/],
  ["reduced", "money", /调减|追减/],
  ["added", "money", /(?:追加|调增)(?!后)/],
  ["budget", "money", new RegExp(`^(?!.*(?:${NO_BUDGET})).*预算`)],
  ["posts", "count", /编制/],
  ["staff", "count", /在职|在编|实有|在岗/],
];

const COUNTS: readonly Part[] = PARTS.flatMap(([part, kind]) => (kind === "count" ? [part] : []));

/** A comma between thousands parts nothing. */
const CLAUSES = /(?<!\d),|,(?!\d{3}(?!\d))|[;。，；、\n]|\.(?!\d)/;

/** A figure alone in its clause. */
interface Named {
  readonly number: WrittenNumber;
  /** Absent where the words before it name none. */
  readonly part?: Part;
  /** 其中…: contained in one before. */
  readonly isDetail: boolean;
}

/** Figures by what they are, money in 元 where a unit is named; absent where one is named twice, not exact or not all there is of it. */
export function explainedParts(text: string): Parts | undefined {
  const clauses = toHalfWidth(text)
    .replace(/([年期])未/g, "$1末")
    .replace(/\([^()]*\)/g, "")
    .split(CLAUSES)
    .map((clause) => namedIn(toCompact(clause)));
  const named = clauses.filter((each) => each !== undefined).flat();
  if (clauses.includes(undefined)) return undefined;
  const parts: Partial<Record<Part, Exact>> = {};
  for (const [index, { part, number }] of named.entries()) {
    if (part === undefined) continue;
    const value = COUNTS.includes(part) ? number.value : inBaseUnit(number, named);
    if (value === undefined || parts[part] !== undefined || hasSibling(named, index)) return undefined;
    parts[part] = value;
  }
  return parts;
}

/** The figure of a clause, none where it has only rates; absent where it has several or none exact. */
function namedIn(clause: string): readonly Named[] | undefined {
  const [figure, ...more] = readAllWritten(clause).filter(({ number }) => number.dimension !== "ratio");
  if (figure === undefined) return [];
  const { number, comparison } = figure;
  if (more.length > 0 || comparison !== undefined || number.isApproximate) return undefined;
  const words = /^\D*/.exec(withoutDates(clause))?.[0] ?? "";
  const isDetail = words.startsWith("其中");
  const part = PARTS.find(([, kind, pattern]) => (number.dimension ?? kind) === kind && pattern.test(words))?.[0];
  return [{ number, isDetail, ...(part === undefined || isDetail ? {} : { part }) }];
}

/** A figure of the same kind without words of its own behind one that has them: 追加人员经费50万元、项目经费150万元. */
function hasSibling(named: readonly Named[], index: number): boolean {
  const [own, next] = [named[index], named[index + 1]];
  if (own === undefined || next === undefined || next.isDetail || next.part !== undefined) return false;
  return next.number.dimension === own.number.dimension || next.number.dimension === undefined;
}

/** A bare amount is in the unit of the money beside it, if that has only one. */
function inBaseUnit(number: WrittenNumber, named: readonly Named[]): Exact | undefined {
  if (number.dimension !== undefined) return number.value;
  const powers = new Set(
    named.flatMap(({ number: { dimension, unit } }) => (dimension === "money" ? [unit.power] : [])),
  );
  const [power = 0] = powers;
  return powers.size > 1 ? undefined : shift(number.value, power);
}
