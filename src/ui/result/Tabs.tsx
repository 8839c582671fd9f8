import { Tab as FluentTab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Tab } from "../session/View";
import { TAB_WORDS } from "../words/result";

const useStyles = makeStyles({
  list: {
    flexShrink: 0,
    minHeight: "40px",
    paddingLeft: "calc(var(--jihePad) - 6px)",
    columnGap: "8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: { paddingLeft: "6px", paddingRight: "6px", minHeight: "40px" },
  count: { marginLeft: "4px", fontSize: "12px", color: tokens.colorNeutralForeground3, fontWeight: "normal" },
});

interface Props {
  readonly tab: Tab;
  readonly findings: number;
  readonly tables: number;
  readonly onTab: (tab: Tab) => void;
}

/** 得分、问题、表格、设置, with how many findings and tables there are. */
export function Tabs({ tab, findings, tables, onTab }: Props): ReactElement {
  const styles = useStyles();
  const counts: Partial<Record<Tab, number>> = { findings, tables };
  return (
    <TabList
      className={styles.list}
      selectedValue={tab}
      onTabSelect={(_, { value }) => {
        const next = TABS.find((each) => each === value);
        if (next !== undefined) onTab(next);
      }}
    >
      {TABS.map((each) => (
        <FluentTab key={each} value={each} className={styles.tab}>
          {TAB_WORDS[each]}
          {counts[each] === undefined ? null : <span className={styles.count}>{counts[each]}</span>}
        </FluentTab>
      ))}
    </TabList>
  );
}

const TABS = ["score", "findings", "tables", "settings"] as const satisfies readonly Tab[];
