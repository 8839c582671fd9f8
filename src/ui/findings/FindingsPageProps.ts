import type { Check } from "../../core";
import type { Jump } from "../frame/CellLink";
import type { View, ViewAction } from "../session/View";

export interface FindingsPageProps {
  readonly checks: readonly Check[];
  /** Ids of checks whose cells were edited since (待复查). */
  readonly stale: ReadonlySet<string>;
  readonly view: View;
  readonly onView: (action: ViewAction) => void;
  readonly onJump: Jump;
}
