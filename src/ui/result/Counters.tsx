import { ToggleButton, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { own } from "../theme/palette";

const useStyles = makeStyles({
  group: {
    display: "flex",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
  },
  counter: {
    display: "flex",
    flexDirection: "column",
    flex: "1 1 0",
    minWidth: 0,
    padding: "6px 2px 7px",
    border: "none",
    borderRadius: 0,
    borderBottom: "2px solid transparent",
    fontWeight: "normal",
    color: tokens.colorNeutralForeground1,
    "&:hover, &:active": { color: tokens.colorNeutralForeground1 },
    "@media (forced-colors: active)": {
      borderBottomColor: "Canvas",
      "&:hover, &:active": { borderBottomColor: "Canvas" },
    },
    "& + &": { borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
    "&:focus-visible": { outlineOffset: "-3px", outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: {
    backgroundColor: own.jiheSelected,
    borderBottomColor: own.jiheBar,
    "&:hover, &:active, &:hover:active": { backgroundColor: own.jiheSelected, borderBottomColor: own.jiheBar },
    // Shapes of levels have the ink of the page: the chosen one keeps its ground, and the line below tells it apart.
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      "&, &:hover, &:active, &:focus": {
        backgroundColor: "Canvas",
        color: "CanvasText",
        borderBottomColor: "Highlight",
      },
    },
  },
  figure: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    columnGap: "5px",
    fontSize: "16px",
    lineHeight: "22px",
    fontWeight: tokens.fontWeightSemibold,
  },
  word: { fontSize: "12px", lineHeight: "16px", whiteSpace: "nowrap" },
});

export interface Counter<Name extends string> {
  readonly name: Name;
  readonly word: string;
  readonly number: number;
  readonly icon?: ReactNode;
}

interface Props<Name extends string> {
  readonly label: string;
  readonly counters: readonly Counter<Name>[];
  readonly chosen: readonly Name[];
  readonly onChoose: (name: Name) => void;
}

/** Counts by kind; each is a switch for what the list below shows. */
export function Counters<Name extends string>({ label, counters, chosen, onChoose }: Props<Name>): ReactElement {
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.group}>
      {counters.map(({ name, word, number, icon }) => (
        <ToggleButton
          key={name}
          appearance="transparent"
          checked={chosen.includes(name)}
          className={mergeClasses(styles.counter, chosen.includes(name) && styles.chosen)}
          onClick={() => {
            onChoose(name);
          }}
        >
          <span className={styles.figure}>
            {icon}
            {number}
          </span>
          <span className={styles.word}>{word}</span>
        </ToggleButton>
      ))}
    </div>
  );
}
