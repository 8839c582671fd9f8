import { isEqual, minus, readAllWritten, readWritten, shift, type WrittenDate, type WrittenFigure } from "../quantity";
import type { Indicator, IndicatorCell } from "../scoring/Indicator";
import type { IndicatorSheet } from "../scoring/IndicatorSheet";
import { readIndicatorSheet } from "../scoring/readIndicatorSheet";
import type { SheetReading } from "../table";
import type { Check, CheckSide } from "./Check";
import type { Draft } from "./Draft";
import { finishChecks } from "./finishChecks";
import { labelPath } from "./labelPath";
import { matchTargets, normalise, type TargetPair } from "./matchTargets";

/** Targets of the indicator table against the targets table (绩效目标分解表): another figure is at most suspect, a person may have revised it. */
export function checkTargets(readings: readonly SheetReading[], sheets: readonly IndicatorSheet[]): readonly Check[] {
  const tables = readings.flatMap(({ view, tables: all }) =>
    all.filter((table) => table.kind === "targets").map((table) => readIndicatorSheet(view, table)),
  );
  return finishChecks(matchTargets(tables, sheets).flatMap(judgePair));
}

function judgePair({ sheet, indicator, target }: TargetPair): readonly Draft[] {
  const [own, other] = [indicator.target, target.target];
  const agrees = own === undefined || other === undefined ? undefined : agree(own.text, other.text);
  if (own === undefined || other === undefined || agrees === undefined) return [];
  return [
    {
      kind: "target",
      variant: "decomposed",
      verdict: agrees ? "pass" : "suspect",
      path: labelPath(indicator, sheet.title),
      at: sideOf(indicator, own),
      with: [sideOf(target, other)],
      affects: "none",
      ...(agrees ? { unit: "" } : figuresOf(own, other)),
    },
  ];
}

/** Whether two targets say the same; absent where one is blank or words alone leave it open. */
function agree(own: string, other: string): boolean | undefined {
  if (isBlank(own) || isBlank(other)) return undefined;
  if (normalise(own) === normalise(other)) return true;
  const [left, right] = [readWritten(own), readWritten(other)];
  if (left.kind === "date" && right.kind === "date") return isSameDay(left.date, right.date);
  const figures = [readAllWritten(own), readAllWritten(other)].sort((a, b) => a.length - b.length);
  const [fewer = [], more = []] = figures;
  return fewer.length === 0 ? undefined : fewer.every((figure) => more.some((twin) => isSame(figure, twin)));
}

function isBlank(text: string): boolean {
  return readWritten(text).kind === "nothing" && !/[\p{Letter}\p{Number}]/u.test(text);
}

/** A year that only one of them states says nothing. */
function isSameDay(left: WrittenDate, right: WrittenDate): boolean {
  const isSameYear = left.year === undefined || right.year === undefined || left.year === right.year;
  return isSameYear && left.month === right.month && left.day === right.day;
}

/** The same figure, also where one side leaves the unit out (95 for 95%); at least and at most are two things. */
function isSame(left: WrittenFigure, right: WrittenFigure): boolean {
  if (isUpper(left) !== undefined && isUpper(right) !== undefined && isUpper(left) !== isUpper(right)) return false;
  const isBare = left.number.unit.name === "" || right.number.unit.name === "";
  return isEqual(left.number.value, right.number.value) || (isBare && isEqual(asWritten(left), asWritten(right)));
}

function isUpper({ comparison }: WrittenFigure): boolean | undefined {
  return comparison === undefined || comparison === "=" ? undefined : comparison === "<" || comparison === "≤";
}

function asWritten({ number }: WrittenFigure) {
  return shift(number.value, -number.unit.power);
}

/** Figures to score again with, where both cells hold a number of one kind. */
function figuresOf(
  own: IndicatorCell,
  other: IndicatorCell,
): Pick<Draft, "unit" | "actual" | "expected" | "difference"> {
  const isRate = own.text.endsWith("%");
  if (own.number === undefined || other.number === undefined || isRate !== other.text.endsWith("%"))
    return { unit: "" };
  return {
    unit: isRate ? "%" : "",
    actual: own.number,
    expected: other.number,
    difference: minus(own.number, other.number),
  };
}

function sideOf(indicator: Indicator, cell: IndicatorCell): CheckSide {
  return { place: cell.place, label: `${indicator.label.text} / 目标值`, value: cell.text };
}
