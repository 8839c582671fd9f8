import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Scorecard } from "../../core";
import { useLayout } from "../frame/layout";
import { TextLink } from "../frame/TextLink";
import { VerdictCounters } from "../findings/FindingsPage";
import { countAffecting, countAllExplained, countVerdict } from "../findings/selectFindings";
import { OwnLayerNote } from "../receipt/OwnLayerNote";
import { isNothingStanding } from "../session/PaneState";
import { affectingLink, affectingText, coverage, lossText, RESULT_WORDS, runLine } from "../words/result";
import { GroupBars } from "./GroupBars";
import type { ResultProps } from "./ResultProps";
import { lossOf } from "./scoreFigures";

interface Props extends Pick<ResultProps, "result" | "onView" | "onUndoAll" | "onClearMarks"> {
  readonly scorecard: Scorecard;
}

/** The groups with their score rates, what was lost, the counters of findings, when this was worked out. */
export function ResultPage({ result, scorecard, onView, onUndoAll, onClearMarks }: Props): ReactElement {
  const layout = useLayout();
  const { losing, points } = lossOf(scorecard);
  const { task, time, standing } = result;
  return (
    <>
      <section className={layout.section}>
        <GroupBars scorecard={scorecard} />
        <div className={mergeClasses(layout.wrapRow, layout.small)} style={{ marginTop: "10px" }}>
          <Clauses clauses={lossText(scorecard.indicators.length, losing, points)} />
          <TextLink
            onClick={() => {
              onView({ do: "showIndicators", status: "all" });
            }}
          >
            {RESULT_WORDS.allIndicators}
          </TextLink>
        </div>
      </section>
      <Reconciliation result={result} onView={onView} />
      <OwnLayerNote standing={standing} onUndo={onUndoAll} onClearMarks={onClearMarks} />
      <p className={mergeClasses(layout.lastSection, layout.small, layout.muted)} style={{ margin: 0 }}>
        {runLine(time, task, isNothingStanding(standing))}
      </p>
    </>
  );
}

function Reconciliation({ result, onView }: Pick<Props, "result" | "onView">): ReactElement {
  const layout = useLayout();
  const { checks } = result.run.inspection;
  const affecting = countAffecting(checks);
  return (
    <section className={mergeClasses(layout.section, layout.stack)}>
      <div className={layout.wrapRow}>
        <h2 className={layout.heading}>{RESULT_WORDS.reconciliation}</h2>
        <span className={mergeClasses(layout.small, layout.muted)}>
          <Clauses clauses={coverage(checks.length, countVerdict(checks, "pass"), countAllExplained(checks))} />
        </span>
      </div>
      <VerdictCounters
        checks={checks}
        chosen={[]}
        onChoose={(verdict) => {
          onView({ do: "showVerdict", verdict });
        }}
      />
      <div className={mergeClasses(layout.wrapRow, layout.small)}>
        <span>{affectingText(affecting)}</span>
        {affecting === 0 ? null : (
          <TextLink
            onClick={() => {
              onView({ do: "showAffecting" });
            }}
          >
            {affectingLink(affecting)}
          </TextLink>
        )}
      </div>
    </section>
  );
}

function Clauses({ clauses }: { readonly clauses: readonly string[] }): ReactElement {
  const layout = useLayout();
  return (
    <span>
      {clauses.map((clause) => (
        <span key={clause} className={layout.clause}>
          {clause}
        </span>
      ))}
    </span>
  );
}
