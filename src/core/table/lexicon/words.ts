import type { WrittenUnit } from "../../quantity";
import { COVER_LABELS, SHORT_LABELS } from "./officeWords";

/** Labels of rows that add others up (合计, 小计), as whole labels. */
export const TOTAL_WORDS: readonly string[] = [
  ..."合计,总计,总额,共计,总分,总得分,合计得分,综合得分,总合计,全年合计,得分合计,合计数,合 计".split(","),
];
export const SUBTOTAL_WORDS: readonly string[] = ["小计", "分计", "部门小计", "本页小计", "类小计"];

/** Labels of the grade (评价等级). */
export const GRADE_WORDS: readonly string[] = [
  "评价等级",
  "绩效等级",
  "评价等次",
  "绩效评价等级",
  "综合等级",
  "评定等级",
  "等级",
  "评价级别",
];

/** Labels of rows and columns that average others (平均、均值), and of amounts per person, household or piece (单价). */
export const AVERAGE =
  /^(?:平均(?:值|数|分|水平)?|均值|算术平均(?:值|数)?|(?:月|季|年)(?:均|平均)(?:值|数)?|三年平均)$/;
export const PER_HEAD = /^(?:[人户次生校亩床村日件例台班]均|(?:采购|平均)?单价)/;

/** Beginnings of rows that are taken off the total (减：). */
export const DEDUCTED = /^(?:减|扣除)[:：]/;

/** Beginnings of labels that name a part of the row above (其中). */
export const OF_WHICH = /^(其中|其中包括|内含|含)[:：]?/;

/** Beginnings of rows that speak about the table instead of belonging to it (表下注释、签章行). */
export const NOTE =
  /^(注\d*[:：、.]|注\s*\d|备注[:：]|说明[:：]|附注|资料来源|数据来源|填表说明|填报说明|编制人|填表人|填报人|复核人|审核人|单位负责人|经办人|联系电话|制表)/;

/** Lines above a table that are no title: units, offices, dates, years, numbers of annexes and pages, as half-width text. */
export const NO_TITLE = new RegExp(
  [
    /^[([]?\s*(?:金额|货币|计量)?单位\s*[::]/.source,
    `^(?:${[...COVER_LABELS, ...SHORT_LABELS].join("|")}|主管部门|项目名称|填报人|联系电话|(?:填报|填表|编制)?日期|填报时间)(?:\\([^)]*\\))?\\s*[:(]`,
    /^[([]?\s*(?:(?:评价|预算|所属)?年度[::]\s*)?(?:19|20)\d\d\s*年?度?(?:\d{1,2}月(?:\d{1,2}日)?)?\s*[)\]]?$/.source,
    /^附[件表录]?\s*\d*(?:[-—]\d+)?\s*[::]?$|^(?:公开|财决|附)?\s*\d{1,3}\s*表$|^表\s*\d+(?:[-.]\d+)*$/.source,
    /^第\s*\d+\s*页|^[([]?续表\d*[)\]]?$|^[\d\s.,;/-]*$/.source,
  ].join("|"),
);

/** A line that says something of the table instead of naming it: `发放问卷300份,收回有效问卷290份。` (half-width). */
export const SENTENCE = /[。;]|,.*\d+(?:\.\d+)?\s*(?:份|人|户|个|家|%)/;

/** A line that only tells the year: `（2024年度）`, `2024年`, `评价年度：2024年`; not the day when a form was filled in. */
export const YEAR_LINE = /^[([]?\s*(?:(?:评价|预算|所属)?年度[::]\s*)?(?:19|20)\d\d\s*年?度?\s*[)\]]?$/;

/** Money units and how many 元 they are (power of ten). */
export const MONEY_UNITS: readonly WrittenUnit[] = [
  { name: "元", power: 0 },
  { name: "人民币元", power: 0 },
  { name: "千元", power: 3 },
  { name: "万元", power: 4 },
  { name: "百万元", power: 6 },
  { name: "亿元", power: 8 },
];

/** Where a sheet states its unit: `单位：万元`, `金额单位：元`; not `编制单位：…`. */
export const UNIT_LINE = /(?:^|[^\u4e00-\u9fff])(?:金额|货币|计量)?单位[:：]\s*(?:人民币)?\s*([\u4e00-\u9fff%％]{1,4})/;

/** Headings of an amount of one month or quarter, and of all up to it (当期 | 累计). */
export const OF_PERIOD = /^(?:当|本)(?:期|月|季|季度)(?:数|发生额?|执行数?|支出数?|完成数?)?$/;
export const CUMULATIVE = /^(?:本年|年度|截至本期)?累计(?:数|发生额?|执行数?|支出数?|完成数?)?$/;

/** Titles of tables that list some of all (重点项目), and headings by which 项目 only names the rows. */
export const SOME_OF_ALL = /重点|主要|部分|抽查/;
export const ITEM_HEADING = /^(?:支出|收入)?项目$/;
