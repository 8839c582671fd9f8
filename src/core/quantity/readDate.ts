import { readHanNumber } from "./hanNumber";
import type { WrittenDate } from "./Written";

const N = "[\\d〇零一二三四五六七八九十]";
const YEAR = `(?:(?<year>${N}{4})年|当年|本年|今年)?度?`;

/** Ways to name a day or a period of the calendar, in compact half-width text. */
const PERIODS: readonly string[] = [
  String.raw`(?<year>(?:19|20)\d\d)(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?:日)?(?:\s\d{1,2}:\d\d(?::\d\d)?)?`,
  String.raw`(?<year>(?:19|20)\d\d)[-/](?<month>0?[1-9]|1[0-2])(?!\d)`,
  `${YEAR}(?<month>${N}{1,3})月份?(?:(?<day>${N}{1,3})[日号]|(?<part>上旬|中旬|下旬|底|末|初)?)`,
  `${YEAR}第?(?<quarter>[一二三四1-4])季度?(?:底|末)?`,
  `${YEAR}(?<half>上|下)半年(?:底|末)?`,
  `(?:(?<year>${N}{4})年度?(?:底|末)?|(?:当|本|今)?年度?(?:底|末|终)|(?:当|本)年度?|年度?(?=内))`,
];
const LEAD = "(?:于|在|截至|截止到|截止|至|到)?";
const DEADLINE = "(?<before>(?:之|以)?前|(?:以|之)?内)?";
const TAIL = "(?:全部|均|已|全面|如期|按期|按时)?(?:完成|办结|完工|竣工|到位|达成|完毕|结项|交付)?";

const WHOLE = PERIODS.map((period) => new RegExp(`^${LEAD}${period}${DEADLINE}${TAIL}$`, "u"));
const ANYWHERE = PERIODS.slice(0, 4).map((period) => new RegExp(period, "gu"));
const SPANS = /\d{1,2}(?:月份?)?[-~至到](?=\d{1,2}月)/g;
const YEARS = /(?<!\d)(?:19|20)\d\d年/g;

/** Reads a compact text that names a day or a period and nothing else (12月底前, 2024年三季度末, 2024-12-31); absent otherwise. */
export function readDate(text: string): WrittenDate | undefined {
  if (!/[年月季\d]/.test(text)) return undefined;
  for (const pattern of WHOLE) {
    const groups = pattern.exec(text)?.groups;
    if (groups !== undefined) return dateFrom(groups);
  }
  return undefined;
}

/** The text with every date and year in it blotted out, so that 2024年12月 is no figure. */
export function withoutDates(text: string): string {
  if (!/[年月季]|\d[-/.]\d/.test(text)) return text;
  return ANYWHERE.reduce((rest, pattern) => rest.replace(pattern, "※"), text.replace(SPANS, "")).replace(YEARS, "※");
}

function dateFrom(groups: Readonly<Record<string, string | undefined>>): WrittenDate | undefined {
  const year = groups["year"] === undefined ? undefined : readHanNumber(groups["year"]);
  const month = lastMonth(groups);
  if (month === undefined || month < 1 || month > 12) return undefined;
  const day = lastDay(groups, year, month);
  if (day === undefined || day < 1 || day > daysIn(year, month)) return undefined;
  return { ...(year === undefined ? {} : { year }), month, day, isDeadline: groups["before"] !== undefined };
}

function lastMonth(groups: Readonly<Record<string, string | undefined>>): number | undefined {
  const { month, quarter, half } = groups;
  if (month !== undefined) return readHanNumber(month);
  if (quarter !== undefined) return (readHanNumber(quarter) ?? 0) * 3;
  return half === "上" ? 6 : 12;
}

function lastDay(
  groups: Readonly<Record<string, string | undefined>>,
  year: number | undefined,
  month: number,
): number | undefined {
  if (groups["day"] !== undefined) return readHanNumber(groups["day"]);
  if (groups["part"] === "上旬" || groups["part"] === "初") return 10;
  return groups["part"] === "中旬" ? 20 : daysIn(year, month);
}

/** Days of a month; February has 29 where the year is not known. */
function daysIn(year: number | undefined, month: number): number {
  if (month === 2) return year === undefined || isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
