import { CHOICES, HEADINGS, SHARE_OF, SHARE_OF_SOMETHING, SIDES, type Heading } from "./headings";
import { CONCEPTS, type Concept } from "./concepts";
import { DIFFERENCE } from "./movementWords";
import { RELATIVE_YEAR, YEAR_BEFORE } from "./periodWords";
import {
  GRADE_WORDS,
  AVERAGE,
  CUMULATIVE,
  DEDUCTED,
  MONEY_UNITS,
  OF_PERIOD,
  OF_WHICH,
  PER_HEAD,
  SUBTOTAL_WORDS,
  TOTAL_WORDS,
} from "./words";
import type { WrittenUnit } from "../../quantity";

/** A label as it is compared: half-width, without spaces, quotes and a closing colon. */
export function plainLabel(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize("NFKC")
    .replace(/[\s\u200b“”"'《》]/g, "")
    .replace(/[:：]$/, "");
}

/** Most labels are plain already. */
const PLAIN = /^[\u4e00-\u9fffA-Za-z0-9]+$/;

/** The heading that these words are, with or without a year, a bracket or a numbering around them; absent for other words. */
export function findHeading(text: string): Heading | undefined {
  return remember(headingCache, text, () => lookUpHeading(plainLabel(text)));
}

/** The heading of a share that says what it is of (户数占比); asked of columns alone, as indicators have such names too. */
export function findShareOf(text: string): Heading | undefined {
  return SHARE_OF_SOMETHING.test(withoutBrackets(plainLabel(text)).replace(/%$/, "")) ? SHARE_OF : undefined;
}

/** The concept that a row or column label names, with or without numbering and 其中; absent for a label of the table's own. */
export function findConcept(text: string): Concept | undefined {
  if (PLAIN_WORDS.test(text)) return CONCEPT_BY_WORD.get(text);
  return remember(conceptCache, text, () => {
    const bare = bareLabel(text);
    return CONCEPT_BY_WORD.get(bare) ?? CONCEPT_BY_WORD.get(withoutBrackets(bare));
  });
}

/** Words that no numbering, bracket or 其中 stands in front of. */
const PLAIN_WORDS = /^(?!其中|内含|含)[\u4e00-\u9fff]+\d*$/;

/** income, expenditure or neither, as the heading over one half of a two-sided table says. */
export function findSide(text: string): "income" | "expenditure" | undefined {
  const plain = withoutRelativeYear(withoutYear(plainLabel(text)));
  return SIDES.find((side) => side.words.includes(plain))?.side;
}

/** The choice of a survey column: "A" of 选A人数, 非常满意 of 非常满意(人). */
export function findChoice(text: string): string | undefined {
  const plain = withoutBrackets(plainLabel(text)).replace(/(?:人数|人次|份数|票数|数)$/, "");
  const letter = /^(?:选择?|选项)?([A-Ea-e])(?:项|选项)?$/.exec(plain);
  if (letter?.[1] !== undefined) return letter[1].toUpperCase();
  return CHOICE_WORDS.has(plain) ? plain : undefined;
}

export type RowRole = "item" | "ofWhich" | "subtotal" | "total";

/** Whether a row label adds up (合计, 小计), names a part (其中) or is a row of its own. */
export function rowRole(text: string): RowRole {
  const plain = plainLabel(text);
  if (OF_WHICH.test(plain)) return "ofWhich";
  if (!LAST_OF_TOTALS.has(plain.at(-1) ?? "")) return "item";
  const bare = bareLabel(text);
  if (TOTAL.has(bare) || /(?:合计|总计)$/.test(bare)) return "total";
  return SUBTOTAL.has(bare) || bare.endsWith("小计") ? "subtotal" : "item";
}

/** True for a label of the grade (评价等级). */
export function isGradeLabel(text: string): boolean {
  return GRADE_WORDS.includes(plainLabel(text));
}

/** True for a label that averages what stands beside it. */
export function isAverage(text: string): boolean {
  return text.includes("均") && AVERAGE.test(withoutBrackets(bareLabel(text)));
}

/** True for an amount per person, household or time (人均、户均). */
export function isPerHead(text: string): boolean {
  return PER_HEAD.test(bareLabel(text));
}

/** True for the heading of what an amount of one year is above that of another (增减额). */
export function isDifference(text: string): boolean {
  return DIFFERENCE.test(withoutBrackets(plainLabel(text)));
}

/** "own" for the amount of one month or quarter (当期), "upTo" for all up to it (累计). */
export function spanInHeading(text: string): "own" | "upTo" | undefined {
  const plain = withoutBrackets(plainLabel(text));
  return OF_PERIOD.test(plain) ? "own" : CUMULATIVE.test(plain) ? "upTo" : undefined;
}

/** True for a row that its total takes off (减：). */
export function isDeducted(text: string): boolean {
  return DEDUCTED.test(plainLabel(text));
}

/** The 科目编码 in front of a label (`20103 政府办公厅`): 类 3, 款 5, 项 7 digits; absent without one. */
export function leadingCode(text: string): string | undefined {
  return /^((?:1|2|3)\d{2}(?:\d{2}){0,2})[\s\-—_.、:：]*(?=[\u4e00-\u9fff])/.exec(text.trim().normalize("NFKC"))?.[1];
}

/** The unit that stands in brackets behind a heading: 万元 of `金额（万元）`, % of `占比(%)`. */
export function unitInBrackets(text: string): string | undefined {
  const match = /[（(]\s*(?:单位[:：])?\s*((?:人民币)?[万亿千百]*元|%|％|人|分|个|台|套)\s*[)）]/.exec(
    text.normalize("NFKC"),
  );
  return match?.[1];
}

export function moneyUnit(name: string): WrittenUnit | undefined {
  return MONEY_UNITS.find((unit) => unit.name === name);
}

/** Label without numbering (一、 1. (一)), 其中 and quotes. */
export function bareLabel(text: string): string {
  return withoutNumbering(plainLabel(text).replace(OF_WHICH, ""));
}

const NUMBERINGS: readonly RegExp[] = [
  /^[一二三四五六七八九十]{1,3}、/,
  /^[(（][一二三四五六七八九十]{1,3}[)）]/,
  /^\d{1,2}[、.．](?!\d)/,
  /^[(（]\d{1,2}[)）]/,
];

/** Depth of the numbering in front of a label: 一、 is 0, （一） 1, 1. 2, (1) 3; absent without numbering. */
export function numberingDepth(text: string): number | undefined {
  const plain = plainLabel(text);
  const depth = NUMBERINGS.findIndex((pattern) => pattern.test(plain));
  return depth < 0 ? undefined : depth;
}

export function conceptById(id: string | undefined): Concept | undefined {
  return CONCEPT_BY_ID.get(id ?? "");
}

const CONCEPT_BY_ID: ReadonlyMap<string, Concept> = new Map(CONCEPTS.map((concept) => [concept.id, concept]));

/** Ids of the wholes that a concept is a part of, nearest first. */
export function wholesOf(id: string): readonly string[] {
  const parent = conceptById(id)?.parent;
  return parent === undefined ? [] : [parent, ...wholesOf(parent)];
}

const headingCache = new Map<string, { readonly value: Heading | undefined }>();
const conceptCache = new Map<string, { readonly value: Concept | undefined }>();
const HEADING_BY_WORD = index(HEADINGS);
const CONCEPT_BY_WORD = index(CONCEPTS);
const CHOICE_WORDS: ReadonlySet<string> = new Set(CHOICES.flat());
const TOTAL: ReadonlySet<string> = new Set(TOTAL_WORDS.map(plainLabel));
const SUBTOTAL: ReadonlySet<string> = new Set(SUBTOTAL_WORDS.map(plainLabel));
/** Characters that labels of totals end with: most other labels are told apart by theirs. */
const LAST_OF_TOTALS: ReadonlySet<string> = new Set([...TOTAL, ...SUBTOTAL].map((word) => word.at(-1) ?? ""));

function lookUpHeading(plain: string): Heading | undefined {
  const found = HEADING_BY_WORD.get(plain);
  if (found !== undefined || !/[()%/\d、.．一二三四五六七八九十年及与和]/.test(plain)) return found;
  const bare = withoutBrackets(plain).replace(/(?:[A-D]?\/[A-D])?%?$/, "");
  const yearless = withoutYear(bare);
  return [withoutYear(plain), bare, yearless, withoutNumbering(yearless), withoutRelativeYear(yearless)]
    .map((word) => HEADING_BY_WORD.get(word) ?? joined(word))
    .find((heading) => heading !== undefined);
}

/** A heading of several (评价标准及计分规则): what they all are, or for words about the row the first of them. */
function joined(plain: string): Heading | undefined {
  const parts = plain.split(/[及与和、/]/).map((word) => HEADING_BY_WORD.get(word));
  const [first, ...others] = parts;
  if (first === undefined || others.length === 0) return undefined;
  const isLike = (other: Heading | undefined) =>
    other === first || (other !== undefined && first.use === "text" && other.use === "text");
  return others.every(isLike) ? first : undefined;
}

function withoutBrackets(text: string): string {
  if (!text.includes("(")) return text;
  return text.replace(/[（(][^()（）]*[)）]/g, "");
}

function withoutYear(text: string): string {
  return text.replace(/(?:19|20)\d\d年?度?/g, "");
}

function withoutRelativeYear(text: string): string {
  return text.replace(RELATIVE_YEAR, "");
}

/** True for a heading of the year before that names no year: 上年, 上年数, 上年决算数; not for 上年结转, which is an opening balance. */
export function speaksOfYearBefore(text: string): boolean {
  return YEAR_BEFORE.test(plainLabel(text));
}

function withoutNumbering(text: string): string {
  return text.replace(/^(?:[(（]?[一二三四五六七八九十]{1,3}[)）、.．]|[(（]?\d{1,2}[)）、.．](?!\d))/, "");
}

function index<T extends { readonly words: readonly string[] }>(entries: readonly T[]): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const entry of entries)
    for (const word of entry.words) if (!map.has(plainLabel(word))) map.set(plainLabel(word), entry);
  return map;
}

/** Bounded memory of look-ups: the same few words head thousands of rows. */
function remember<T>(cache: Map<string, { readonly value: T }>, key: string, compute: () => T): T {
  const found = cache.get(key);
  if (found !== undefined) return found.value;
  const value = compute();
  if (cache.size < 20_000) cache.set(key, { value });
  return value;
}
