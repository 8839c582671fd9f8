/** Beginnings of headings of what is there at the start and the end of a year (增减变动). */
export const OPENING = /^(?:年初|期初|上年末|上期末|上年度?(?=结转|结余))(?:数|余额|数额|金额)?/;
export const CLOSING = /^(?:年末|期末|本年末|本期末)(?:数|余额|数额|金额)?/;

/** Headings of what an amount grew or shrank by, as whole headings. */
export const KNOWN_CHANGE = /^(?:本[年期])?(?:增加|减少)(?:额|数)?$/;

/** Words of changes that are taken off. */
export const TAKEN_OFF = /减少|减值|处置|支出|使用|核销|转出|报废|划出|上缴|缴回|调出/;

/** Words of changes that go either way, and the headings of what an amount of one year is above that of another. */
const CHANGE = "增减|变动|差异|差额";
export const EITHER_WAY = new RegExp(`${CHANGE}|±|\\+/-|调整(?!后|预算)`);
export const DIFFERENCE = new RegExp(`(?:${CHANGE})(?:变[动化])?(?:额|数|金额)?$`);

/** Words of money that is neither the budget of a row nor what was spent of it. */
export const OTHER_MONEY = new RegExp(
  `结转|结余|结存|剩余|可用|追加|追减|调增|调减|压减|压缩|${CHANGE}|未(?:支|用|使用|动用|执行|拨|下拨|下达|到位|付|兑付|列支|报销|核销|结算|缴|上缴|分配|安排|实施|完成|形成|收回)`,
);

/** 净值 is what is left of the value after what it has lost (折旧、摊销). */
export const NET_VALUE = /净值|净额/;
export const GROSS_VALUE = /原值|期末|年末/;
export const WORN_OFF = /累计(?:折旧|摊销)/;

/** Words of money that was carried over from one year to the next, whatever it is for (基本支出结转). */
export const CARRIED_OVER = /结转|结余/;

/** Words of an adjustment that only takes off; and headings of how far two stages of a budget lie apart. */
export const CUT = /减(?!.*[增加])(?<![增加].*)/;
export const GAP = /(?:差异|差额|偏差)(?:额|数|金额)?$/;
