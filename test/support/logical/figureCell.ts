import type { Cell } from "../../../src/core";
import type { Figure, Measure } from "./LogicalWorkbook";
import { scaleOf, type Style } from "./Rendered";

/** Styles of the figures of a table: its money, and rates, counts, points as its layout writes them. */
export type Styles = Readonly<Record<Measure, Style>>;

const EXACT = Number.POSITIVE_INFINITY;

export const YUAN: Style = { power: 0, decimals: 2 };
export const TEN_THOUSAND: Style = { power: 4, decimals: 2 };
export const PERCENT: Style = { power: 0, decimals: 4, format: "0.00%" };
export const PERCENT_TEXT: Style = { power: 0, decimals: 4, isText: true };
const PLAIN: Style = { power: 0, decimals: EXACT };

export function stylesOf(money: Style, rate: Style = PERCENT): Styles {
  return { money, rate, count: PLAIN, points: PLAIN };
}

/** The figure rounded as its style writes it, half away from zero. */
export function shownValue(figure: Figure, style: Style): number {
  const written = figure.value / scaleOf({ measure: figure.measure, style });
  if (!Number.isFinite(style.decimals)) return written;
  const factor = 10 ** style.decimals;
  const nudge = Math.sign(written) * 1e-7;
  return (Math.round((Math.abs(written) + Math.abs(nudge) / factor) * factor) * Math.sign(written)) / factor;
}

/** A cell that shows this value in this style. */
export function figureCell(shown: number, measure: Measure, style: Style): Cell {
  if (style.isFullWidth === true) return { value: fullWidth(textOf(shown, measure, style)) };
  if (style.isText === true) return { value: textOf(shown, measure, style) };
  if (style.isHundredfold === true) return { value: Number((shown * 100).toFixed(10)) };
  return { value: shown, ...(style.format === undefined ? {} : { format: style.format }) };
}

function textOf(shown: number, measure: Measure, style: Style): string {
  if (measure === "rate") return `${plain(shown * 100, style.decimals - 2)}%`;
  const [whole = "", fraction] = plain(shown, Number.isFinite(style.decimals) ? style.decimals : 0).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** At least so many decimals, more where the value has more. */
function plain(value: number, decimals: number): string {
  const shortest = String(Number(value.toPrecision(15)));
  const own = shortest.includes("e") ? 0 : (shortest.split(".")[1]?.length ?? 0);
  return Number(shortest).toFixed(Math.max(decimals, Math.min(own, 10)));
}

function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}
