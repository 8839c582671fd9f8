import { settingOfOffice, type Ledger, type Setting } from "../ledger";
import { findLedgerInput } from "../scoring/findLedgerInput";
import type { Measure } from "../scoring/measures/Measure";
import { measuresOf } from "../scoring/measures/measuresOf";
import type { Indicator } from "../scoring/Indicator";
import type { IndicatorSheet, LedgerInput } from "../scoring/IndicatorSheet";
import type { Scorecard } from "../scoring/Scorecard";
import type { Check } from "./Check";
import { findChange } from "./findChange";
import { putRight } from "./putRight";
import type { ValidationInput } from "./ValidationInput";

/** An indicator table with its scorecard, and how to score it again. */
export interface Scored {
  readonly card: Scorecard;
  readonly sheet: IndicatorSheet;
  /** The scorecard of the same table with other figures in it. */
  readonly rescore: (sheet: IndicatorSheet) => Scorecard;
}

/** What the other tables say, with the findings about them. */
export interface Known {
  readonly ledger: Ledger;
  readonly setting: Setting;
  readonly reconciled: readonly Check[];
}

/** All that an indicator table is checked with; without `known` no actual value is compared with the tables. */
export function validationInputOf(
  { card, sheet, rescore }: Scored,
  tables: Pick<ValidationInput, "groupTables" | "surveys" | "cover">,
  known?: Known,
): ValidationInput {
  return {
    ...tables,
    scorecard: card,
    sheet,
    rescore,
    ...(known === undefined ? {} : comparedWith(known, sheet, measuresOf(card.scheme))),
  };
}

function comparedWith(
  { ledger, setting, reconciled }: Known,
  { entity }: IndicatorSheet,
  measures: readonly Measure[],
): Pick<ValidationInput, "accused" | "ledgerInput" | "changeIn"> {
  const asItStands = new Map<string, LedgerInput | undefined>();
  const own = settingOfOffice(setting, entity);
  const find = (indicator: Indicator, from: Ledger) => findLedgerInput(indicator, from, own, measures);
  return {
    accused: reconciled.filter(
      ({ verdict, root }) => (verdict === "error" || verdict === "suspect") && root === undefined,
    ),
    changeIn: (change) => findChange(change, ledger),
    ledgerInput: (indicator, accused = []) => {
      if (accused.length > 0) return find(indicator, putRight(ledger, accused));
      if (!asItStands.has(indicator.name)) asItStands.set(indicator.name, find(indicator, ledger));
      return asItStands.get(indicator.name);
    },
  };
}
