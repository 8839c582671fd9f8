import type { Indicator, IndicatorCell } from "../scoring/Indicator";
import { figureOf, isEmptyCell, readFigure } from "../scoring/readCell";
import type { IndicatorScore } from "../scoring/Scorecard";
import { cellFault } from "./cellFault";
import type { Draft } from "./Draft";
import { labelPath } from "./labelPath";
import { runsOf, sideOf, type ColumnWord } from "./sides";
import type { ValidationInput } from "./ValidationInput";

/** Fields that are blank where a score needs them, figures kept as text, units that do not go together. */
export function validateFields(input: ValidationInput): readonly Draft[] {
  const { scorecard, sheet } = input;
  const ofEach = (check: (entry: IndicatorScore, title: string) => readonly Draft[]) =>
    scorecard.indicators.flatMap((entry) => check(entry, sheet.title));
  return [
    ...[checkWeight, checkRule, checkAchieved].flatMap((check) =>
      told(ofEach(check), scorecard.indicators, sheet.title),
    ),
    ...ofEach(checkUnits),
    ...checkTotalScore(input),
    ...(["target", "achieved"] as const).flatMap((column) => checkTexts(sheet.indicators, column, sheet.title)),
    ...checkWeightUnits(sheet.indicators, sheet.title),
  ];
}

/** What no indicator of a table has (no column of weights, no actual values yet) is said once, of all of them. */
function told(drafts: readonly Draft[], { length }: readonly IndicatorScore[], title: string): readonly Draft[] {
  const [first, ...others] = drafts;
  const isOfAll = drafts.length === length && others.length > 0;
  const isAlike = ({ verdict, because }: Draft) => verdict === "unchecked" && because?.code === first?.because?.code;
  if (first === undefined || !isOfAll || !drafts.every(isAlike)) return drafts;
  const places = drafts.map(({ at }) => at.place);
  const rows = places.map(({ row }) => row);
  const columns = places.map(({ column }) => column);
  const range = {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
  const at = { place: first.at.place, range, label: "各指标", value: "" };
  return [{ ...first, path: [title, "各指标"], at, with: [] }];
}

function checkWeight({ indicator, weight }: IndicatorScore, title: string): readonly Draft[] {
  if (weight !== undefined) return [];
  if (indicator.weight === undefined) {
    const noColumn = { code: "noWeight", values: [] } as const;
    return [
      { ...missing(indicator, "weight", undefined, title), verdict: "unchecked", affects: "none", because: noColumn },
    ];
  }
  const because = cellFault(indicator.weight);
  if (because !== undefined) {
    return [
      { ...missing(indicator, "weight", indicator.weight, title), verdict: "unchecked", affects: "none", because },
    ];
  }
  return [{ ...missing(indicator, "weight", indicator.weight, title), verdict: "suspect", affects: "score" }];
}

function checkRule({ indicator, because }: IndicatorScore, title: string): readonly Draft[] {
  if (because?.code !== "noRule") return [];
  return [{ ...missing(indicator, "rule", indicator.rule, title), verdict: "unchecked", because }];
}

/** A target without an actual value: suspect where a person scored it all the same, else not checked. */
function checkAchieved({ indicator, because, given }: IndicatorScore, title: string): readonly Draft[] {
  if (because?.code !== "noAchieved") return [];
  const target = indicator.target === undefined ? [] : [sideOf(indicator.target, indicator.label.text, "target")];
  const verdict = given === undefined || indicator.achieved === undefined ? "unchecked" : "suspect";
  return [{ ...missing(indicator, "achieved", indicator.achieved, title), with: target, verdict, because }];
}

/** Target and actual value counted in different things (%, 人次). */
function checkUnits({ indicator, because }: IndicatorScore, title: string): readonly Draft[] {
  if (because?.code !== "unitsDiffer" || indicator.achieved === undefined) return [];
  const { label, target, achieved } = indicator;
  return [
    {
      kind: "unit",
      variant: "target",
      path: labelPath(indicator, title),
      at: sideOf(achieved, label.text, "achieved"),
      with: target === undefined ? [] : [sideOf(target, label.text, "target")],
      unit: "",
      verdict: "suspect",
      affects: "score",
      because,
    },
  ];
}

/** The total of the scores left empty although scores stand above it. */
function checkTotalScore({ scorecard, sheet, groupTables, cover }: ValidationInput): readonly Draft[] {
  const cell = sheet.total?.score;
  const given = scorecard.indicators.flatMap(({ indicator }) =>
    figureOf(indicator.score) === undefined ? [] : (indicator.score ?? []),
  );
  if (sheet.total === undefined || cell === undefined || !isEmptyCell(cell) || given.length === 0) return [];
  const label = sheet.total.label.text;
  const twins = [...groupTables.map((table) => table.total?.score), ...cover.map((cells) => cells.total)];
  return [
    {
      kind: "missing",
      variant: "totalScore",
      path: [sheet.title, label],
      at: sideOf(cell, label, "score"),
      with: [
        ...runsOf(given, "各指标", "score"),
        ...twins.flatMap((twin) => (twin === undefined ? [] : [sideOf(twin, "总分")])),
      ],
      unit: "分",
      verdict: "remark",
      affects: "score",
      ...(scorecard.isProvisional ? {} : { expected: scorecard.total }),
    },
  ];
}

/** Bare figures and percentages kept as text; one remark a column: the same habit told once. */
function checkTexts(indicators: readonly Indicator[], column: "target" | "achieved", title: string): readonly Draft[] {
  const own = indicators.filter(({ funding }) => funding === undefined);
  const texts = own.filter((indicator) => readFigure(indicator[column])?.isText === true);
  const [first, ...others] = texts.flatMap((indicator) => sideAt(indicator, indicator[column], column));
  if (first === undefined) return [];
  return [
    {
      kind: "type",
      variant: "textNumber",
      path: [title, column],
      at: first,
      with: others,
      unit: "",
      verdict: "remark",
      affects: "none",
    },
  ];
}

/** Weights written in per cent among weights in points. */
function checkWeightUnits(indicators: readonly Indicator[], title: string): readonly Draft[] {
  const weighed = indicators.filter((indicator) => figureOf(indicator.weight) !== undefined);
  const percent = weighed.filter((indicator) => indicator.weight?.text.endsWith("%") === true);
  if (percent.length === 0 || percent.length === weighed.length) return [];
  return percent.flatMap((indicator) =>
    sideAt(indicator, indicator.weight, "weight").map((at) => ({
      kind: "unit",
      variant: "weights",
      path: labelPath(indicator, title),
      at,
      with: [],
      unit: "分",
      verdict: "suspect",
      affects: "score",
    })),
  );
}

/** The blank field, or the label where the table has no such column. */
function missing(indicator: Indicator, column: ColumnWord, cell: IndicatorCell | undefined, title: string) {
  const { label } = indicator;
  const at = cell === undefined ? sideOf(label, label.text) : sideOf(cell, label.text, column);
  const path = labelPath(indicator, title);
  return { kind: "missing", variant: column, path, at, with: [], unit: "", affects: "none" } as const;
}

function sideAt(indicator: Indicator, cell: IndicatorCell | undefined, column: ColumnWord) {
  return cell === undefined ? [] : [sideOf(cell, indicator.label.text, column)];
}
