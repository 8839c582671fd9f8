import { exactFromInteger, isEqual } from "../quantity";
import type { Indicator } from "../scoring/Indicator";
import { readIndicatorSheet } from "../scoring/readIndicatorSheet";
import type { RuleEngine } from "../scoring/RuleEngine";
import type { Scheme } from "../scoring/Scorecard";
import { standInRules } from "../scoring/standInRules";
import type { SheetReading, Table } from "../table";
import type { Check } from "./Check";
import type { Draft } from "./Draft";
import { finishChecks } from "./finishChecks";
import { saysWhy } from "./judgeAssumed";
import { labelPath } from "./labelPath";
import { sideOf } from "./sides";
import { validateForms } from "./validateForms";

/** Tables that hold targets and actual values without any points (绩效目标自评表): which targets are met, missed, or cannot be compared. */
export function checkGoals(readings: readonly SheetReading[], scheme: Scheme, engine: RuleEngine): readonly Check[] {
  const drafts = readings.flatMap(({ view, tables }) =>
    tables.filter(hasResults).flatMap((table) => {
      const { title, indicators } = readIndicatorSheet(view, table);
      const goals = indicators.flatMap((indicator) => checkGoal(indicator, title, scheme, engine));
      return [
        ...goals,
        ...validateForms(
          indicators.map((indicator) => ({ indicator })),
          title,
        ),
      ];
    }),
  );
  return finishChecks(drafts);
}

function hasResults({ kind, columns }: Table): boolean {
  return kind === "targets" && columns.some(({ heading }) => heading?.role === "achieved");
}

const WHOLE = exactFromInteger(1);

function checkGoal(indicator: Indicator, title: string, { rules }: Scheme, engine: RuleEngine): readonly Draft[] {
  const { target, achieved, name, label } = indicator;
  const { goal } = standInRules(rules, engine);
  if (target === undefined || achieved === undefined || "because" in goal) return [];
  const base = {
    path: labelPath(indicator, title),
    at: sideOf(achieved, label.text, "achieved"),
    with: [sideOf(target, label.text, "target")],
    unit: "",
    affects: "none",
  } as const;
  const result = engine.applyRule(goal.rule, { weight: WHOLE, name, places: 2, target, achieved });
  if ("points" in result && isEqual(result.points, WHOLE)) {
    return [{ ...base, kind: "target", variant: "met", verdict: "pass" }];
  }
  if ("points" in result || result.because.code === "missedLimit") {
    return [{ ...base, kind: "target", variant: "unmet", verdict: saysWhy({ indicator }) ? "pass" : "suspect" }];
  }
  const { because } = result;
  if (because.code === "noTarget") return [];
  if (because.code === "unitsDiffer")
    return [{ ...base, kind: "unit", variant: "target", verdict: "suspect", because }];
  return [{ ...base, kind: "target", variant: "met", verdict: "unchecked", because }];
}
