import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactElement } from "react";
import { pointsText } from "../../report/summary";
import { useLayout } from "../frame/layout";
import { weightText } from "../result/scoreFigures";
import type { ViewAction } from "../session/View";
import { own } from "../theme/palette";
import type { IndicatorLine } from "./indicatorLines";

export const useRows = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) auto",
    columnGap: "6px",
    alignItems: "baseline",
    width: "100%",
    padding: "8px var(--jihePad) 7px 0",
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: "14px",
    lineHeight: "20px",
    textAlign: "left",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chevron: { alignSelf: "start", paddingTop: "3px", fontSize: "14px", lineHeight: 0 },
  code: { marginRight: "6px", color: tokens.colorNeutralForeground3, fontWeight: "normal" },
  top: { backgroundColor: own.jiheGroup, fontWeight: tokens.fontWeightSemibold },
  figure: { whiteSpace: "nowrap", fontSize: "15px" },
  weight: { color: tokens.colorNeutralForeground3, fontWeight: "normal" },
  sticky: { position: "sticky", zIndex: 1 },
});

/** Space at the left of a line, by its depth in the tree. */
export function indent(depth: number): string {
  return `calc(var(--jihePad) - 4px + ${String(Math.min(depth, 3) * 12)}px)`;
}

interface Props {
  readonly line: Extract<IndicatorLine, { readonly kind: "group" }>;
  readonly places: number;
  readonly onView: (action: ViewAction) => void;
}

const ROW_HEIGHT = 36;
const STICKY_DEPTH = 2;

/** A group of the tree; the two outermost stay in sight while their indicators scroll by. */
export function GroupRow({ line, places, onView }: Props): ReactElement {
  const rows = useRows();
  const layout = useLayout();
  const { group, depth, name, isClosed } = line;
  const { code, score, weight } = group;
  const isSticky = depth < STICKY_DEPTH;
  return (
    <li
      className={isSticky ? rows.sticky : undefined}
      style={isSticky ? { top: `${String(depth * ROW_HEIGHT)}px`, zIndex: STICKY_DEPTH - depth } : undefined}
    >
      <button
        type="button"
        className={mergeClasses(rows.row, depth === 0 && rows.top)}
        style={{ paddingLeft: indent(depth) }}
        aria-expanded={!isClosed}
        onClick={() => {
          onView({ do: "toggleGroup", name });
        }}
      >
        <span className={rows.chevron}>{isClosed ? <ChevronRightRegular /> : <ChevronDownRegular />}</span>
        <span>
          {code === undefined ? null : <span className={mergeClasses(rows.code, layout.nowrap)}>{code}</span>}
          {group.name}
        </span>
        <span className={rows.figure}>
          {pointsText(score, places)}
          <span className={rows.weight}> / {weightText(weight)}</span>
        </span>
      </button>
    </li>
  );
}
