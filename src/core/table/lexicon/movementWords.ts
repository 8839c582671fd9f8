/** Beginnings of headings of what is there at the start and the end of a year (增减变动). */
export const OPENING = /^(?:年初|期初|上年末|上期末)(?:数|余额|数额|金额)?/;
export const CLOSING = /^(?:年末|期末|本年末|本期末)(?:数|余额|数额|金额)?/;

/** Headings of what an amount grew or shrank by, as whole headings. */
export const KNOWN_CHANGE = /^(?:本[年期])?(?:增加|减少)(?:额|数)?$/;

/** Words of changes that are taken off, and of those that go either way. */
export const TAKEN_OFF = /减少|减值|处置|支出|使用|核销|转出|报废|划出|上缴|缴回|调出/;
export const EITHER_WAY = /增减|变动|差异|差额/;

/** 净值 is what is left of the value after what it has lost (折旧、摊销). */
export const NET_VALUE = /净值|净额/;
export const GROSS_VALUE = /原值|期末|年末/;
export const WORN_OFF = /累计(?:折旧|摊销)/;

/** Words of money that was carried over from one year to the next, whatever it is for (基本支出结转). */
export const CARRIED_OVER = /结转|结余/;
