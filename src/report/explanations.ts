import type { Check, CheckSide, Exact } from "../core";
import { absolute, exactFromText, ZERO } from "../core";
import { plainText, placesOf } from "./figures";

/** What may help with a finding, as clauses of its sentence: the rows that make up the difference, what it may have come from, where else the same is missing. */
export function explanationsOf(check: Check): readonly string[] {
  return [bridgeText(check), hintText(check), sameGapText(check)].filter((text) => text !== "");
}

/** Bridges of checks that a finding explains, by the id of the last finding that does: they are part of its story. */
export function causedBridges(checks: readonly Check[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const check of checks) {
    const id = check.root?.at(-1);
    const text = bridgeText(check);
    if (id !== undefined && text !== "") texts.set(id, `「${check.at.label}」${text}`);
  }
  return texts;
}

/** 差异构成：17.85 = 其他收入 15.23 + 年初结转和结余 37.36 − 年末结转和结余 34.74. */
function bridgeText(check: Check): string {
  const { bridge, difference } = check;
  if (bridge === undefined || bridge.length === 0 || difference === undefined) return "";
  const places = placesOf(check);
  const terms = bridge.map((term, index) => {
    const sign = term.sign === 1 ? (index === 0 ? "" : " + ") : index === 0 ? "−" : " − ";
    return `${sign}${rowName(term)} ${plainText(figureOf(term), places)}`;
  });
  return `差异构成：${plainText(absolute(difference), places)} = ${terms.join("")}`;
}

const HINTS: Readonly<Record<NonNullable<Check["hints"]>[number]["code"], (side: string) => string>> = {
  leftOut: (side) => `漏加${side}`,
  countedTwice: (side) => `重复计入${side}`,
  sign: () => "正负号写反",
  unit: () => "单位或小数点错位",
  transposed: () => "相邻两位数字颠倒",
  oneDigit: () => "有一位数字写错",
  lastYear: (side) => `误填上年数${side}`,
  sameGap: (side) => `${side}有同额差异`,
  copied: (side) => `与相邻的${side}相同，误抄`,
};

/** 可能原因：漏加「项目支出」. */
function hintText(check: Check): string {
  const [first] = hintTexts(check);
  return first === undefined ? "" : `可能原因：${first}`;
}

/** What a difference may have come from, likeliest first: 漏加「项目支出」. */
export function hintTexts({ hints = [] }: Check): readonly string[] {
  const causes = hints.filter(({ code }) => code !== "sameGap");
  return causes.map(({ code, side }) => HINTS[code](side === undefined ? "" : `「${side.label}」`));
}

/** 同额差异：…: a lead for whoever looks for the cause, no cause itself. */
function sameGapText({ hints = [] }: Check): string {
  const sides = hints.flatMap(({ code, side }) => (code === "sameGap" && side !== undefined ? [side] : []));
  const [first] = sides;
  if (first === undefined) return "";
  const others = sides.length > 1 ? `等 ${String(sides.length)} 处` : "";
  return `同额差异：${first.place.sheet}「${first.label}」${others}`;
}

/** The row label of a side: its path without year and column. */
export function rowName({ label }: CheckSide): string {
  const parts = label.split(" / ").filter((part) => !/^\d{4}年$/.test(part));
  return parts[0] ?? label;
}

function figureOf({ value }: CheckSide): Exact {
  return exactFromText(value) ?? ZERO;
}
