import type { Edit } from "../../workbook/Workbook";
import type { CheckRun, Progress } from "../../app/Run";
import {
  FIRST_STATE,
  type Draft,
  type Fault,
  type PaneState,
  type Result,
  type Running,
  type Standing,
  type Task,
  type Written,
} from "./PaneState";
import { changeView, type ViewAction } from "./View";

export type PaneAction =
  | { readonly do: "start"; readonly task: Task }
  | { readonly do: "progress"; readonly progress: Progress }
  | { readonly do: "cancel" }
  | { readonly do: "finish"; readonly result: Result }
  | { readonly do: "fail"; readonly fault: Fault }
  | { readonly do: "view"; readonly change: ViewAction }
  | { readonly do: "preview" }
  | { readonly do: "refreshed"; readonly result: Result }
  | { readonly do: "overwrite"; readonly cell: string; readonly isAllowed: boolean }
  | { readonly do: "mark"; readonly marks: boolean }
  | { readonly do: "back" }
  | { readonly do: "write" }
  | { readonly do: "written"; readonly written: Written; readonly standing: Standing }
  | { readonly do: "undone"; readonly standing: Standing }
  | { readonly do: "standing"; readonly standing: Standing }
  | { readonly do: "halfDone"; readonly standing: Standing }
  | { readonly do: "edited"; readonly edit: Edit }
  | { readonly do: "decided"; readonly run: CheckRun };

const NO_PROGRESS: Progress = { stage: "read", done: 0, all: 0 };

/** What the pane shows after something happened; what does not fit the present state changes nothing. */
export function reducePane(state: PaneState, action: PaneAction): PaneState {
  if (isRunAction(action)) return reduceRun(state, action);
  if ("result" in state) return reduceResult(state, action);
  return state.at === "idle" && MENDING.some((name) => name === action.do) ? FIRST_STATE : state;
}

/** After these the fault of an earlier attempt is no more. */
const MENDING: readonly PaneAction["do"][] = ["standing", "undone"];

const RUN_ACTIONS = ["start", "progress", "cancel", "finish", "fail"] as const satisfies readonly PaneAction["do"][];

type RunAction = Extract<PaneAction, { readonly do: (typeof RUN_ACTIONS)[number] }>;

function isRunAction(action: PaneAction): action is RunAction {
  return RUN_ACTIONS.some((name) => name === action.do);
}

function reduceRun(state: PaneState, action: RunAction): PaneState {
  switch (action.do) {
    case "start":
      return { at: "running", task: action.task, progress: NO_PROGRESS, recognised: [], ...beforeOf(state) };
    case "progress":
      return state.at === "running" ? advanced(state, action.progress) : state;
    case "cancel":
      return state.at === "running" ? stateBefore(state) : state;
    case "finish":
      return state.at === "running" ? { at: "result", result: keepView(action.result, state.before) } : state;
    case "fail":
      return failed(state, action.fault);
  }
}

function advanced(state: Running, progress: Progress): Running {
  const { kinds } = progress;
  return { ...state, progress, recognised: kinds === undefined ? state.recognised : [...state.recognised, kinds] };
}

type WithResult = Extract<PaneState, { readonly result: Result }>;
type ResultAction = Exclude<PaneAction, RunAction>;

function reduceResult(state: WithResult, action: ResultAction): PaneState {
  const { result } = state;
  switch (action.do) {
    case "view":
      return { at: "result", result: { ...result, view: changeView(result.view, action.change) } };
    case "back":
      return { at: "result", result };
    case "preview":
      return { at: "preview", result, draft: FIRST_DRAFT };
    case "overwrite":
      return state.at === "preview" ? { at: "preview", result, draft: overwriting(state.draft, action) } : state;
    case "mark":
      return state.at === "preview" ? { at: "preview", result, draft: { ...state.draft, marks: action.marks } } : state;
    case "write":
      return state.at === "preview" ? { at: "writing", result, draft: state.draft } : state;
    case "written":
      return { at: "receipt", result: { ...result, standing: action.standing }, written: action.written };
    case "undone":
      return { at: "result", result: { ...result, standing: action.standing } };
    case "standing":
      return withoutFault({ ...state, result: { ...result, standing: action.standing } });
    // The result page tells what stands, and takes it back.
    case "halfDone":
      return {
        at: "result",
        result: { ...result, standing: action.standing },
        ...("fault" in state ? { fault: state.fault } : {}),
      };
    case "edited":
      return { ...state, result: { ...result, edits: [...result.edits, action.edit] } };
    case "refreshed":
      return { at: "result", result: action.result };
    case "decided":
      return { ...state, result: { ...result, run: action.run } };
  }
}

function withoutFault(state: WithResult): WithResult {
  const mended = { ...state };
  if ("fault" in mended) delete mended.fault;
  return mended;
}

function failed(state: PaneState, fault: Fault): PaneState {
  if (state.at === "writing") return { at: "preview", result: state.result, draft: state.draft, fault };
  if (state.at !== "running") return { ...state, fault };
  return state.before === undefined
    ? { at: "idle", task: state.task, fault }
    : { at: "result", result: state.before, fault };
}

/** Where a cancelled run leads back to. */
function stateBefore({ before }: Running): PaneState {
  return before === undefined ? { at: "idle" } : { at: "result", result: before };
}

function beforeOf(state: PaneState): { readonly before?: Result } {
  if ("result" in state) return { before: state.result };
  return state.at === "running" && state.before !== undefined ? { before: state.before } : {};
}

/** A second run of the same kind is looked at in the same place. */
function keepView(result: Result, before: Result | undefined): Result {
  return before?.task === result.task ? { ...result, view: before.view } : result;
}

const FIRST_DRAFT: Draft = { overwrite: [], marks: true };

function overwriting(draft: Draft, { cell, isAllowed }: { readonly cell: string; readonly isAllowed: boolean }): Draft {
  const others = draft.overwrite.filter((other) => other !== cell);
  return { ...draft, overwrite: isAllowed ? [...others, cell] : others };
}
