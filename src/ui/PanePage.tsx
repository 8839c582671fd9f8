import { useMemo, type ReactElement } from "react";
import { decideCheck } from "../app/decide";
import { chooseScore, saveCorrections, saveSettings } from "../app/remember";
import { planMarks } from "../report/marks";
import { planChanges } from "../report/sheets";
import type { CellPlace } from "../core";
import type { Workbook } from "../workbook/Workbook";
import { FirstRun } from "./first/FirstRun";
import { useLayout } from "./frame/layout";
import type { Host } from "./host";
import { PreviewPage } from "./preview/PreviewPage";
import { ReceiptPage } from "./receipt/ReceiptPage";
import { ResultView } from "./result/ResultView";
import { RunningPage } from "./running/RunningPage";
import type { PaneState, Result } from "./session/PaneState";
import type { PaneSession } from "./session/usePane";
import { useLanding } from "./session/useLanding";
import { choicesOf, type Writing } from "./session/useWriting";
import { PAGE_WORDS } from "./words/pages";

interface Props {
  readonly workbook: Workbook;
  readonly session: PaneSession;
  readonly writing: Writing;
  readonly host: Host;
}

/** The page that belongs to the state; keeps the focus in the pane when one makes way for another. */
export function PanePage(props: Props): ReactElement {
  const layout = useLayout();
  const page = useLanding(props.session.state);
  return (
    <section ref={page} tabIndex={-1} className={layout.page} aria-label={PAGE_WORDS[props.session.state.at]}>
      <Page {...props} />
    </section>
  );
}

function Page(props: Props): ReactElement {
  const { workbook, session, writing, host } = props;
  const { state, overview, start, cancel } = session;
  const jump = useJump(props);
  switch (state.at) {
    case "idle": {
      const { fault, task } = state;
      const own = { name: workbook.name, overview, fault, failed: fault === undefined ? undefined : task, host };
      const { undoAll, clear } = writing;
      return <FirstRun {...own} onStart={start} onUndoAll={undoAll} onClearMarks={clear} onJump={jump} />;
    }
    case "running":
      return <RunningPage run={state} sheets={overview?.names ?? []} onCancel={cancel} />;
    case "result":
      return <Finished {...props} result={state.result} fault={state.fault} />;
    case "preview":
    case "writing":
      return <Preview {...props} state={state} />;
    case "receipt":
      return <Receipt {...props} state={state} />;
  }
}

function useJump({ workbook, session }: Props): (place: CellPlace) => void {
  const { attempt } = session;
  return useMemo(
    () => (place: CellPlace) => {
      attempt("jump", () => workbook.select(place));
    },
    [attempt, workbook],
  );
}

interface FinishedProps extends Props {
  readonly result: Result;
  readonly fault: Extract<PaneState, { readonly at: "result" }>["fault"];
}

function Finished(props: FinishedProps): ReactElement {
  const { workbook, session, writing, result, fault } = props;
  const { dispatch, attempt, refresh, start, overview } = session;
  const remembered = (doing: () => Promise<unknown>): void => {
    attempt("remember", () => refresh(result.task, doing));
  };
  return (
    <ResultView
      result={result}
      sheets={overview?.names ?? []}
      fault={fault}
      onView={(change) => {
        dispatch({ do: "view", change });
      }}
      onJump={useJump(props)}
      onDecide={(check, decision, reason) => {
        attempt("remember", async () => {
          dispatch({ do: "decided", run: await decideCheck(workbook, result.run, check, decision, reason) });
        });
      }}
      onChoose={({ indicator }, choice) => {
        remembered(() => chooseScore(workbook, indicator, choice ?? null));
      }}
      onSettings={(settings) => {
        remembered(() => saveSettings(workbook, settings));
      }}
      onCorrect={(corrections) => {
        remembered(() => saveCorrections(workbook, corrections));
      }}
      onPreview={() => {
        dispatch({ do: "preview" });
      }}
      onAgain={() => {
        start(result.task);
      }}
      onUndoAll={writing.undoAll}
      onClearMarks={writing.clear}
    />
  );
}

interface PreviewProps extends Props {
  readonly state: Extract<PaneState, { readonly at: "preview" | "writing" }>;
}

function Preview(props: PreviewProps): ReactElement {
  const { session, writing, state } = props;
  const { dispatch } = session;
  const { result, draft } = state;
  const { inspection, provenance } = result.run;
  const jump = useJump(props);
  const plan = useMemo(
    () => planChanges(inspection, provenance, choicesOf(result, draft)),
    [inspection, provenance, result, draft],
  );
  const marks = useMemo(() => planMarks(inspection.checks).length, [inspection.checks]);
  return (
    <PreviewPage
      inspection={inspection}
      plan={plan}
      marks={marks}
      draft={draft}
      isWriting={state.at === "writing"}
      fault={state.fault}
      onOverwrite={(cell, isAllowed) => {
        dispatch({ do: "overwrite", cell, isAllowed });
      }}
      onMarks={(shown) => {
        dispatch({ do: "mark", marks: shown });
      }}
      onWrite={() => {
        writing.write(result, draft);
      }}
      onBack={() => {
        dispatch({ do: "back" });
      }}
      onJump={jump}
    />
  );
}

interface ReceiptProps extends Props {
  readonly state: Extract<PaneState, { readonly at: "receipt" }>;
}

function Receipt(props: ReceiptProps): ReactElement {
  const { session, writing, state, host } = props;
  const { result, written, fault } = state;
  return (
    <ReceiptPage
      written={written}
      checks={result.run.inspection.checks}
      settings={result.run.memory.settings}
      areMarksShown={result.standing.marks > 0}
      fault={fault}
      host={host}
      onUndo={writing.undo}
      onMarks={(shown) => {
        writing.showMarks(result, written.draft, shown);
      }}
      onDone={() => {
        session.dispatch({ do: "back" });
      }}
      onJump={useJump(props)}
    />
  );
}
