const DIGITS = "零一二三四五六七八九";
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Reads a whole number below 10,000 in Chinese or Arabic digits: 十二, 一百零五, 二〇二五, 12; absent for anything else. */
export function readHanNumber(text: string): number | undefined {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  const plain = text.replace(/〇/g, "零").replace(/两/g, "二");
  if (/^[零一二三四五六七八九]{2,4}$/.test(plain)) return byPlace(plain);
  if (
    !/^(?:[一二三四五六七八九]千零?)?(?:[一二三四五六七八九]百零?)?(?:[一二三四五六七八九]?十)?[零一二三四五六七八九]?$/.test(
      plain,
    )
  ) {
    return undefined;
  }
  return plain === "" ? undefined : byName(plain);
}

function byPlace(text: string): number {
  return Array.from(text).reduce((number, sign) => number * 10 + DIGITS.indexOf(sign), 0);
}

function byName(text: string): number {
  let number = 0;
  let digit: number | undefined;
  for (const sign of text) {
    const ten = TENS[sign];
    if (ten === undefined) {
      digit = DIGITS.indexOf(sign);
    } else {
      number += (digit ?? 1) * ten;
      digit = undefined;
    }
  }
  return number + (digit ?? 0);
}
