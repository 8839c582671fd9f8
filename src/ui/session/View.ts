import type { IndicatorScore } from "../../core";
import type { ShownVerdict } from "../icons/LevelIcon";

export type Tab = "score" | "findings" | "tables" | "settings";

/** Which indicators are listed. */
export type StatusFilter = "all" | IndicatorScore["status"];

/** What of a result is on show, and what was chosen in its lists; kept while other pages are open, so that a way back leads to the same place. */
export interface View {
  readonly tab: Tab;
  /** The tab 得分 shows the groups, or the tree of indicators. */
  readonly score: "groups" | "indicators";
  readonly status: StatusFilter;
  /** Names of opened indicators and closed groups. */
  readonly opened: readonly string[];
  readonly closed: readonly string[];
  readonly verdicts: readonly ShownVerdict[];
  /** True while the group of remarks (提示) is unfolded. */
  readonly areRemarksOpen: boolean;
  /** Only findings that affect the score. */
  readonly isAffecting: boolean;
  /** Id of the finding that the list stands at. */
  readonly finding: string | undefined;
  /** True while the details of that finding are on show. */
  readonly isDetail: boolean;
  /** The table whose columns and corrections are on show. */
  readonly table: string | undefined;
}

export const FIRST_VIEW: View = {
  tab: "score",
  score: "groups",
  status: "all",
  opened: [],
  closed: [],
  verdicts: ["error", "suspect", "remark"],
  areRemarksOpen: false,
  isAffecting: false,
  finding: undefined,
  isDetail: false,
  table: undefined,
};

export type ViewAction =
  | { readonly do: "showTab"; readonly tab: Tab }
  | { readonly do: "showIndicators"; readonly status: StatusFilter }
  | { readonly do: "toggleIndicator"; readonly name: string }
  | { readonly do: "toggleGroup"; readonly name: string }
  | { readonly do: "toggleVerdict"; readonly verdict: ShownVerdict }
  | { readonly do: "showVerdict"; readonly verdict: ShownVerdict }
  | { readonly do: "showAffecting" }
  | { readonly do: "foldRemarks"; readonly areOpen: boolean }
  | { readonly do: "selectFinding"; readonly id: string }
  | { readonly do: "openFinding"; readonly id: string }
  | { readonly do: "closeFinding" }
  | { readonly do: "openTable"; readonly table: string }
  | { readonly do: "closeTable" };

export function changeView(view: View, action: ViewAction): View {
  switch (action.do) {
    case "showTab":
      return { ...view, tab: action.tab, score: "groups", isDetail: false, table: undefined };
    case "showIndicators":
      return { ...view, tab: "score", score: "indicators", status: action.status };
    case "toggleIndicator":
      return { ...view, opened: toggled(view.opened, action.name) };
    case "toggleGroup":
      return { ...view, closed: toggled(view.closed, action.name) };
    case "toggleVerdict":
      return { ...view, verdicts: toggled(view.verdicts, action.verdict), isAffecting: false };
    case "showVerdict":
      return { ...view, ...oneLevel(action.verdict), tab: "findings", isAffecting: false, isDetail: false };
    case "foldRemarks":
      return { ...view, areRemarksOpen: action.areOpen };
    case "showAffecting":
      return { ...view, tab: "findings", verdicts: ["error", "suspect", "remark"], isAffecting: true, isDetail: false };
    case "selectFinding":
      return { ...view, finding: action.id };
    case "openFinding":
      return { ...view, tab: "findings", finding: action.id, isDetail: true };
    case "closeFinding":
      return { ...view, isDetail: false };
    case "openTable":
      return { ...view, tab: "tables", table: action.table };
    case "closeTable":
      return { ...view, table: undefined };
  }
}

/** Remarks stand folded at the end of the list, but for somebody who wants nothing else. */
function oneLevel(verdict: ShownVerdict): Pick<View, "verdicts" | "areRemarksOpen"> {
  return { verdicts: [verdict], areRemarksOpen: verdict === "remark" };
}

function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}
