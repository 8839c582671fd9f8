/** Labels of months and quarters, as whole labels. */
export const MONTH_OR_QUARTER =
  /^(?:(?:19|20)\d\d年)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?$|^第?[一二三四1-4]季度?$/;

/** 1-12月 is the whole year. */
export const WHOLE_YEAR = /(?<!\d)(?:1|一)月?[-—~至](?:12|十二)月/g;

/** Parts of a year (三季度、上半年、1-9月). 12月31日 ends the year, and so do 1-12月 and 截至12月; 1月1日 begins it. */
export const PART_OF_YEAR =
  /第?[一二三四1-4]季度?|[上下]半年|(?<!\d|[\d月]至|\d[-—~])(?:[1-9]|1[01])(?:[-—~至](?:\d|1[01]))?月份?(?!1日)|(?<![一二三四五六七八九十]|[一二三四五六七八九十月]至)(?:十一|[一二三四五六七八九十])月份?/;

/** A month as a whole heading, the last one of a year too. */
export const ONLY_MONTH = /^(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月份?$/;

/** What was there when the year began, whatever part of it a table is of. */
export const YEAR_START = /年初|上年度?(?:末|结转|结余)/;

/** The month or quarter that a table is of. */
export const THIS_PART = /本(?:季|月)/;

/** Words of the year before and of this one. */
const LAST_YEAR = "上年度?|上一年度?|去年";
const THIS_YEAR = "本年度?|今年|当年";

/** In front of the words of a heading (上年决算数、本年同期实际数). */
export const RELATIVE_YEAR = new RegExp(
  `^(?:${LAST_YEAR}|${THIS_YEAR})(?:同期)?(?=决算|预算|执行|实际|完成|金额|支出数|收入数|数$)`,
);

/** Headings of the year before. */
export const YEAR_BEFORE = new RegExp(
  `^(?:${LAST_YEAR})(?:同期)?(?:$|数|决算|预算|执行|实际|完成|金额|支出(?:数|$)|收入(?:数|$)|发生)`,
);

/** Headings that say of which year the figures below are, and no more. */
export const ONLY_YEAR = new RegExp(`^\\s*(?:(?:19|20)\\d\\d\\s*年?度?|${LAST_YEAR}|${THIS_YEAR})\\s*$`);

/** Amounts of the year or period before, but for what it left (上年结转、上年末余额), and of this one. */
export const OF_LAST = new RegExp(`(?:${LAST_YEAR}|上期)(?!.*(?:末|结转|结余|余额))`);
export const OF_THIS = new RegExp(`${THIS_YEAR}|本期`);

/** Headings of what was to be spent, whatever the table tells beside it. */
export const PLANNED = /预算|计划/;
