import { Button } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import type { ReactElement } from "react";
import { IndicatorsPage } from "../indicators/IndicatorsPage";
import { rankFindings } from "../../report/findings";
import { FindingPage } from "../detail/FindingPage";
import { FindingsPage } from "../findings/FindingsPage";
import { countFindings, countShown, listAround } from "../findings/selectFindings";
import { FaultBar } from "../frame/FaultBar";
import { Footer } from "../frame/Footer";
import { useLayout } from "../frame/layout";
import { OwnLayerNote } from "../receipt/OwnLayerNote";
import { staleFindings } from "../session/staleFindings";
import { SettingsPage } from "../settings/SettingsPage";
import { TablePage } from "../tables/TablePage";
import { tableKey, tablesOf } from "../tables/tablesOf";
import { TablesPage } from "../tables/TablesPage";
import { RESULT_WORDS } from "../words/result";
import { NothingRecognised } from "./NothingRecognised";
import { ResultPage } from "./ResultPage";
import type { ResultProps } from "./ResultProps";
import { ScoreHead } from "./ScoreHead";
import { ScoreLine } from "./ScoreLine";
import { StaleBar } from "./StaleBar";
import { Tabs } from "./Tabs";

/** A finished run: score, tabs, the chosen tab, the next step; or one finding on a page of its own. */
export function ResultView(props: ResultProps): ReactElement {
  const { result, fault, onView, onJump, onDecide } = props;
  const { view, run, edits } = result;
  const { checks } = run.inspection;
  const stale = staleFindings(checks, edits);
  const finding = view.isDetail ? rankFindings(checks).find(({ id }) => id === view.finding) : undefined;
  if (finding !== undefined) {
    const list = listAround(checks, view, finding.id);
    const own = { finding, list, checks, isStale: stale.has(finding.id), fault, onView, onJump, onDecide };
    return <FindingPage {...own} />;
  }
  const table = tablesOf(run.inspection).find((each) => tableKey(each) === view.table);
  if (table !== undefined) {
    return <TablePage {...{ table, run, fault, onView, onJump }} onCorrect={props.onCorrect} />;
  }
  return <Tabbed {...props} stale={stale} />;
}

interface TabbedProps extends ResultProps {
  readonly stale: ReadonlySet<string>;
}

function Tabbed(props: TabbedProps): ReactElement {
  const { result, onView, stale } = props;
  const layout = useLayout();
  const { view, run, edits } = result;
  const { scorecard, checks, tables } = run.inspection;
  const isOverview = view.tab === "score" && view.score === "groups";
  return (
    <>
      {scorecard === undefined ? null : isOverview ? (
        <ScoreHead scorecard={scorecard} />
      ) : (
        <ScoreLine scorecard={scorecard} />
      )}
      <Tabs
        tab={view.tab}
        findings={countFindings(countShown(checks))}
        tables={tables.length}
        onTab={(tab) => {
          onView({ do: "showTab", tab });
        }}
      />
      {edits.length === 0 ? null : <StaleBar number={stale.size} onAgain={props.onAgain} />}
      <div className={layout.body} key={`${view.tab}${view.score}`}>
        <Content {...props} />
      </div>
      <NextStep {...props} />
    </>
  );
}

function Content(props: TabbedProps): ReactElement {
  const { result, sheets, stale, onView, onJump, onChoose } = props;
  const { view, run } = result;
  const { scorecard, checks, tables } = run.inspection;
  switch (view.tab) {
    case "score":
      if (scorecard === undefined) return <Unscored {...props} />;
      return view.score === "groups" ? (
        <ResultPage {...props} scorecard={scorecard} />
      ) : (
        <IndicatorsPage scorecard={scorecard} view={view} onView={onView} onJump={onJump} onChoose={onChoose} />
      );
    case "findings":
      if (tables.length === 0 && checks.length === 0) return <NothingRecognised hasTables={false} />;
      return <FindingsPage checks={checks} stale={stale} view={view} onView={onView} onJump={onJump} />;
    case "tables":
      return <TablesPage run={run} sheets={sheets} onView={onView} onCorrect={props.onCorrect} onJump={onJump} />;
    case "settings":
      return <SettingsPage run={run} onSettings={props.onSettings} />;
  }
}

function Unscored({ result, onUndoAll, onClearMarks }: ResultProps): ReactElement {
  const { standing, run } = result;
  return (
    <>
      <NothingRecognised hasTables={run.inspection.tables.length > 0} />
      <OwnLayerNote standing={standing} onUndo={onUndoAll} onClearMarks={onClearMarks} />
    </>
  );
}

function NextStep({ result, fault, onPreview, onAgain }: ResultProps): ReactElement | null {
  const { view, task, run } = result;
  const { inspection } = run;
  if (view.tab === "settings") return fault === undefined ? null : <Footer above={<FaultBar fault={fault} />} />;
  const hasResult = inspection.scorecard !== undefined || inspection.checks.length > 0;
  const again = task === "check" || view.tab === "findings" ? RESULT_WORDS.checkAgain : RESULT_WORDS.scoreAgain;
  return (
    <Footer above={fault === undefined ? undefined : <FaultBar fault={fault} />}>
      {hasResult ? (
        <Button appearance="primary" onClick={onPreview}>
          {view.tab === "findings" ? RESULT_WORDS.mark : RESULT_WORDS.preview}
        </Button>
      ) : null}
      <Button icon={<ArrowSyncRegular />} onClick={onAgain}>
        {again}
      </Button>
    </Footer>
  );
}
