import { makeStyles, tokens } from "@fluentui/react-components";

/** Tables of figures: thin lines, words left, figures right. */
export const useTable = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: "12px", lineHeight: "18px" },
  head: {
    padding: "4px 6px 4px 0",
    fontWeight: "normal",
    textAlign: "left",
    color: tokens.colorNeutralForeground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cell: { padding: "5px 6px 5px 0", fontWeight: "normal", textAlign: "left", verticalAlign: "top" },
  figure: { paddingRight: 0, paddingLeft: "6px", textAlign: "right", whiteSpace: "nowrap" },
  line: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  sum: { borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  sign: { width: "14px", paddingRight: "4px" },
});
