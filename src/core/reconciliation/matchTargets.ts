import { toCompact } from "../quantity";
import { groupBy } from "../relation";
import type { Indicator } from "../scoring/Indicator";
import type { IndicatorSheet } from "../scoring/IndicatorSheet";
import { readCode } from "../scoring/readCode";

/** An indicator of the indicator table and the row of the targets table that sets its target. */
export interface TargetPair {
  readonly sheet: IndicatorSheet;
  readonly indicator: Indicator;
  readonly target: Indicator;
}

/** Pairs the rows of targets tables (绩效目标分解表) with indicators by label; a table goes to the one indicator table that it fits best. */
export function matchTargets(targets: readonly IndicatorSheet[], sheets: readonly IndicatorSheet[]) {
  const candidates = targets.flatMap((table) =>
    sheets.map((sheet) => ({ table, sheet, pairs: pairRows(table.indicators, sheet) })),
  );
  const fitting = candidates.filter(
    ({ table, pairs }) => pairs.length > 0 && pairs.length * 2 >= table.indicators.length,
  );
  const isBest = (entry: (typeof fitting)[number]) =>
    fitting.every(
      (other) =>
        other === entry ||
        (other.table !== entry.table && other.sheet !== entry.sheet) ||
        other.pairs.length < entry.pairs.length,
    );
  return fitting.filter(isBest).flatMap(({ pairs }): readonly TargetPair[] => pairs);
}

type Naming = (indicator: Indicator) => string;

const nameOf: Naming = ({ name }) => normalise(name);
const parentOf: Naming = (indicator) => `${normalise(plainName(indicator.groups.at(-1)))}/${nameOf(indicator)}`;
const pathOf: Naming = (indicator) => [...indicator.groups.map(plainName).map(normalise), nameOf(indicator)].join("/");

/** By the whole path where it says enough, by parent and label, by the label alone where both sides have it once. */
function pairRows(targets: readonly Indicator[], sheet: IndicatorSheet): readonly TargetPair[] {
  const found = new Map<Indicator, Indicator>();
  const taken = new Set<Indicator>();
  for (const naming of [pathOf, parentOf, nameOf]) {
    const [left, right] = [groupBy(targets, naming), groupBy(sheet.indicators, naming)];
    for (const [name, rows] of left) {
      const others = right.get(name) ?? [];
      if (rows.length !== others.length || (naming === nameOf && rows.length > 1)) continue;
      const open = others.filter((indicator) => !found.has(indicator));
      rows
        .filter((target) => !taken.has(target))
        .forEach((target, index) => {
          const indicator = open[index];
          if (indicator === undefined) return;
          found.set(indicator, target);
          taken.add(target);
        });
    }
  }
  return sheet.indicators.flatMap((indicator) => {
    const target = found.get(indicator);
    return target === undefined ? [] : [{ sheet, indicator, target }];
  });
}

function plainName(label = ""): string {
  return readCode(label).name;
}

/** Text without what says nothing: width, spaces, quotation marks, the kind of dash. */
export function normalise(text: string): string {
  return toCompact(text)
    .normalize("NFKC")
    .replace(/[\s"'“”‘’「」『』《》]/g, "");
}
