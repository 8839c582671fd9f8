import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLayout } from "../frame/layout";
import { StatusIcon } from "../icons/StatusIcon";
import { Counters } from "../result/Counters";
import type { StatusFilter } from "../session/View";
import { FILTER_WORDS, INDICATOR_WORDS } from "../words/indicators";
import { GroupRow } from "./GroupRow";
import { countStatuses, indicatorLines } from "./indicatorLines";
import type { IndicatorsProps } from "./IndicatorsProps";
import { IndicatorRow } from "./IndicatorRow";

const FILTERS: readonly StatusFilter[] = ["all", "computed", "judged", "unscored"];

const useStyles = makeStyles({
  counters: { padding: "10px var(--jihePad)" },
  empty: { padding: "16px var(--jihePad)", textAlign: "center" },
});

/** The indicator tree: score and weight of every line, how it came about; a line opens to its rule, calculation and sources. */
export function IndicatorsPage(props: IndicatorsProps): ReactElement {
  const { scorecard, view, onView } = props;
  const styles = useStyles();
  const layout = useLayout();
  const counts = countStatuses(scorecard);
  const lines = indicatorLines(scorecard, view);
  const counters = FILTERS.map((name) => ({
    name,
    word: FILTER_WORDS[name],
    number: counts[name],
    ...(name === "all" ? {} : { icon: <StatusIcon status={name} /> }),
  }));
  return (
    <>
      <div className={styles.counters}>
        <Counters
          label={INDICATOR_WORDS.filter}
          counters={counters}
          chosen={[view.status]}
          onChoose={(status) => {
            onView({ do: "showIndicators", status });
          }}
        />
      </div>
      {lines.length === 0 ? (
        <div className={mergeClasses(styles.empty, layout.muted)}>{INDICATOR_WORDS.none}</div>
      ) : null}
      <ul className={layout.plainList} aria-label={INDICATOR_WORDS.list}>
        {lines.map((line) =>
          line.kind === "group" ? (
            <GroupRow key={line.name} line={line} places={scorecard.scheme.places} onView={onView} />
          ) : (
            <IndicatorRow key={line.name} line={line} {...props} />
          ),
        )}
      </ul>
    </>
  );
}
