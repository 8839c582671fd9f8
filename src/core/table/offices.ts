import type { Line } from "./findSegments";
import { plainLabel } from "./lexicon/lookUp";
import {
  AUTHORITY,
  HEADING_WORDS,
  NO_OFFICE,
  OFFICE_LABELS,
  PARTY,
  PLACE,
  PLACE_BELOW,
  PLACE_IN_FRONT,
  SAME_ENDING,
  SECTION,
  SHORT_LABELS,
  SHORT_SCHOOL,
  TITLE_OFFICE,
  WHOLE_OFFICE,
} from "./lexicon/officeWords";

/** The offices (单位) that lines above a table say its figures are of (编制单位：…); none in doubt. */
export function officesInLines(lines: readonly Line[]): readonly string[] {
  return lines.flatMap(({ text, row }, index) => {
    const next = lines[index + 1];
    return officeInLine(text, next?.row === row ? next.text : "") ?? [];
  });
}

/** A label with the name behind it, or in the next cell. */
function officeInLine(text: string, beside: string): string | undefined {
  const [, label = "", own = ""] = STATED.exec(text.normalize("NFKC").trim()) ?? [];
  const plain = plainLabel(label);
  if (!OFFICE_LABELS.includes(plain)) return undefined;
  const said = /^\S+/.exec(own === "" ? beside.normalize("NFKC").trim() : own)?.[0] ?? "";
  const name = compact(said.replace(SEAL, ""));
  const isName = SHORT_LABELS.includes(plain) ? isOfficeName(name) : NAME.test(name) && !HEADING_WORDS.test(name);
  return nameOrNone(isName ? name : undefined);
}

const STATED = /^([\p{Script=Han}\s]{2,8})(?:\([^)]*\))?\s*(?:[:]\s*(.*))?$/u;
const NAME = /^(?=.*\p{Script=Han}{2})[\p{Script=Han}\w()·×*○〇]{3,}$/u;
const SEAL = /\((?:盖章|公章|签章|章)\).*$/;

/** The office that a title (某某学校2024年度支出决算表) or the name of a sheet begins with; absent in doubt. */
export function officeInTitle(title: string): string | undefined {
  const plain = compact(title).replace(NUMBERING, "").replace(YEAR, "");
  return nameOrNone(TITLE_OFFICE.exec(plain)?.[1] ?? SHORT_SCHOOL.exec(plain)?.[0]);
}

const NUMBERING =
  /^(?:附[件表录]?[一二三四五六七八九十\d]*[:、.-]?|表?\d{1,2}(?!\d)(?:[-.]\d+)*[、.:_-]?|[一二三四五六七八九十]+、|\(\d+\))/;
const YEAR = /^(?:19|20)\d\d(?:年度?)?/;

function isOfficeName(name: string): boolean {
  return WHOLE_OFFICE.test(name) || SHORT_SCHOOL.exec(name)?.[0] === name;
}

/** Absent for names that say no one office. */
function nameOrNone(name: string | undefined): string | undefined {
  return name === undefined || NO_OFFICE.test(name) || SECTION.test(name) ? undefined : name;
}

/** True for the office's own level (本级), without those below it. */
export function isOwnLevel(name: string): boolean {
  return /(?:本级\)?|机关|本部)$/.test(compact(name));
}

/** Whether two names mean one office: with or without the place in front, 人民政府, 机关 or 本级 behind, in short or in full. */
export function isSameOffice(one: string, other: string): boolean {
  const [short = "", long = ""] = [one, other].map(bareName).sort((left, right) => left.length - right.length);
  if (short === "" || short === long) return short === long;
  if (AUTHORITY.test(short)) return isInShort(short, long);
  if (!long.endsWith(short)) return false;
  return PLACE.test(long.slice(0, long.length - short.length)) || /^(?:[省市区县镇乡州盟旗]|社区)/.test(short);
}

function bareName(name: string): string {
  let bare = compact(name);
  for (let before = ""; before !== bare;) {
    before = bare;
    bare = bare.replace(SAME_ENDING, "");
  }
  return bare
    .replace(/委员会$/, "委")
    .replace(/办公室$/, "办")
    .replace(/第([一二三四五六七八九十]+)(中|小)学$/, "$1$2");
}

/**
 * The characters of the short name stand in the long one in their order, the last one only at its end (税务局稽查局 is below 税务局),
 * and no place below that of the short name between them (市甲区教育局 is below 市教育局).
 */
function isInShort(short: string, long: string): boolean {
  const gaps = gapsBetween(short, long);
  if (gaps?.at(-1) !== "" || gapsBetween(short, long.slice(0, -1)) !== undefined) return false;
  const place = PLACE_IN_FRONT.exec(short)?.[0] ?? "";
  return (
    !gaps.slice(0, place.length).some((gap) => PLACE_BELOW.test(gap)) && long.endsWith(PARTY.exec(short)?.[0] ?? "")
  );
}

/** What the long name has behind each character of the short one, read from its end; absent where it lacks one of them. */
function gapsBetween(short: string, long: string): readonly string[] | undefined {
  const gaps: string[] = [];
  let rest = long;
  for (const character of Array.from(short).reverse()) {
    const at = rest.lastIndexOf(character);
    if (at < 0) return undefined;
    gaps.unshift(rest.slice(at + 1));
    rest = rest.slice(0, at);
  }
  return gaps;
}

function compact(text: string): string {
  return text.normalize("NFKC").replace(/[\s“”"'《》]/g, "");
}
