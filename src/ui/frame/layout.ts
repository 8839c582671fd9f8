import { makeStyles, tokens } from "@fluentui/react-components";

/** Lines, spacing and type that every page shares. Side padding is 16 px, 12 px in a very narrow pane. */
export const useLayout = makeStyles({
  pane: {
    "--jihePad": "16px",
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minHeight: 0,
    minWidth: 0,
    overflow: "hidden",
    fontSize: "14px",
    lineHeight: "20px",
    fontVariantNumeric: "tabular-nums",
    lineBreak: "strict",
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    "@media (max-width: 319px)": { "--jihePad": "12px" },
  },
  /** A page below the header: fills the rest of the pane; only its body scrolls. */
  page: { display: "flex", flexDirection: "column", flex: "1 1 auto", minHeight: 0, outlineStyle: "none" },
  body: { flex: "1 1 auto", minHeight: 0, overflowY: "auto", overflowX: "hidden", position: "relative" },
  section: {
    padding: "14px var(--jihePad)",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  lastSection: { padding: "14px var(--jihePad)" },
  title: { margin: 0, fontSize: "20px", lineHeight: "28px", fontWeight: tokens.fontWeightSemibold },
  heading: { margin: 0, fontSize: "14px", lineHeight: "20px", fontWeight: tokens.fontWeightSemibold },
  pageTitle: { fontSize: "16px", lineHeight: "22px", outlineStyle: "none" },
  row: { display: "flex", alignItems: "baseline", justifyContent: "space-between", columnGap: "8px" },
  wrapRow: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: "8px",
    rowGap: "4px",
  },
  stack: { display: "flex", flexDirection: "column", rowGap: "8px", minWidth: 0 },
  /** A control that is as wide as its place, however long its options are. */
  fill: { width: "100%", minWidth: 0, "& select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" } },
  small: { fontSize: "12px", lineHeight: "18px" },
  muted: { color: tokens.colorNeutralForeground3 },
  second: { color: tokens.colorNeutralForeground2 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  figure: { whiteSpace: "nowrap", textAlign: "right" },
  /** A clause: lines break between clauses, not inside. */
  clause: { display: "inline-block" },
  nowrap: { whiteSpace: "nowrap" },
  grow: { flex: "1 1 auto", minWidth: 0 },
  plainList: { listStyleType: "none", margin: 0, padding: 0 },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
