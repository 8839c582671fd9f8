import type { Check, CheckSide } from "../core";
import { differenceText, figureText, placesOf, unitOf } from "./figures";
import { sideAddress } from "./places";

/** The sides and figures of a check in words; "" where there is none. */
export interface Said {
  /** 表1.7 项目明细「合计 / 年初预算」. */
  readonly at: string;
  readonly actual: string;
  readonly expected: string;
  /** "，差 −0.79 万元". */
  readonly gap: string;
  /** The first of the other side, and how many there are. */
  readonly other: string;
  readonly otherValue: string;
  /** What should stand there, where it is no figure. */
  readonly proposed: string;
  /** "等 3 处" where the accused cell stands for several. */
  readonly count: string;
}

/** Puts a check into the words that its sentence is made of. */
export function say(check: Check): Said {
  const { at, with: others, expected, actual, difference, expectedText = "" } = check;
  const unit = unitOf(check);
  const places = placesOf(check);
  const [other] = others;
  const expectedFigure = expected === undefined ? "" : figureText(expected, unit, places);
  return {
    at: sideText(at, undefined),
    actual: actual === undefined ? at.value : figureText(actual, unit, places),
    expected: expectedFigure,
    gap: difference === undefined ? "" : `，差 ${differenceText(difference, unit, places)}`,
    other: other === undefined ? "对应数" : sideText(other, at.place.sheet) + countText(others.length),
    otherValue:
      expectedText !== "" ? expectedText : expectedFigure !== "" ? expectedFigure : (other?.value ?? "未注明"),
    proposed: expectedText,
    count: countText(others.length + 1),
  };
}

/** A side in the table's words; the sheet is left out where it is the one just named. */
function sideText(side: CheckSide, home: string | undefined): string {
  const { file, label, place } = side;
  const isHome = file === undefined && (place.sheet === home || place.sheet === label);
  const sheet = isHome ? "" : `${file === undefined ? "" : `上年工作簿“${file}”`}${place.sheet}`;
  return label === "" ? `${sheet} ${sideAddress(side)}`.trim() : `${sheet}「${label}」`;
}

function countText(count: number): string {
  return count > 1 ? `等 ${String(count)} 处` : "";
}
