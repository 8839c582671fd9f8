import type { Fact } from "../ledger";
import type { Indicator } from "../scoring/Indicator";
import type { CoverCells, GroupTable, IndicatorSheet, LedgerInput, SurveyTable } from "../scoring/IndicatorSheet";
import type { AmountChange } from "../scoring/measures/explainedRate";
import type { Scorecard } from "../scoring/Scorecard";
import type { Check } from "./Check";

/** A scorecard and the tables of the workbook that state parts of the same outcome. */
export interface ValidationInput {
  readonly scorecard: Scorecard;
  readonly sheet: IndicatorSheet;
  readonly groupTables: readonly GroupTable[];
  readonly surveys: readonly SurveyTable[];
  readonly cover: readonly CoverCells[];
  /** The rate that the tables give for an indicator, as they stand or with accused figures put right. */
  readonly ledgerInput?: (indicator: Indicator, accused?: readonly Check[]) => LedgerInput | undefined;
  /** The two figures of one row that say what an amount was before and after a change. */
  readonly changeIn?: (change: AmountChange) => readonly Fact[] | undefined;
  /** Findings about figures of the tables: they may explain what is found here. */
  readonly accused?: readonly Check[];
  /** Scores again with other figures in the indicator table. */
  readonly rescore?: (sheet: IndicatorSheet) => Scorecard;
}
