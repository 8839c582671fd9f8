import type { IndicatorScore, ScoreChoice, Scorecard } from "../../core";
import type { Jump } from "../frame/CellLink";
import type { View, ViewAction } from "../session/View";

/** Keeps or withdraws (undefined) what an evaluator chose for an indicator. */
export type ChooseScore = (score: IndicatorScore, choice: Pick<ScoreChoice, "score" | "reason"> | undefined) => void;

export interface IndicatorsProps {
  readonly scorecard: Scorecard;
  readonly view: View;
  readonly onView: (action: ViewAction) => void;
  readonly onJump: Jump;
  readonly onChoose: ChooseScore;
}
