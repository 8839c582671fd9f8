import type { Correction } from "../../core";
import type { Decide } from "../detail/DecisionFooter";
import type { Jump } from "../frame/CellLink";
import type { ChooseScore } from "../indicators/IndicatorsProps";
import type { Fault, Result } from "../session/PaneState";
import type { ViewAction } from "../session/View";
import type { SaveSettings } from "../settings/SettingsPage";

export interface ResultProps {
  readonly result: Result;
  readonly sheets: readonly string[];
  readonly fault: Fault | undefined;
  readonly onView: (action: ViewAction) => void;
  readonly onJump: Jump;
  readonly onDecide: Decide;
  readonly onChoose: ChooseScore;
  readonly onSettings: SaveSettings;
  readonly onCorrect: (corrections: readonly Correction[]) => void;
  readonly onPreview: () => void;
  readonly onAgain: () => void;
  readonly onUndoAll: () => void;
  readonly onClearMarks: () => void;
}
