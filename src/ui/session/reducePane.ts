import type { Edit } from "../../workbook/Workbook";
import type { CheckRun, Progress } from "../../app/Run";
import type { Work } from "../words/faults";
import type { Draft, Fault, PaneState, Result, Running, Standing, Task, Undoing, Written } from "./PaneState";
import { changeView, type ViewAction } from "./View";

export type PaneAction =
  | { readonly do: "start"; readonly task: Task }
  | { readonly do: "progress"; readonly progress: Progress }
  | { readonly do: "cancel" }
  | { readonly do: "finish"; readonly result: Result }
  | { readonly do: "fail"; readonly work: Work; readonly fault: Fault }
  | { readonly do: "view"; readonly change: ViewAction }
  | { readonly do: "preview" }
  | { readonly do: "refresh" }
  /** Without a result what was to be kept is not, or not worked in. */
  | { readonly do: "refreshed"; readonly result: Result | undefined }
  | { readonly do: "overwrite"; readonly cell: string; readonly isAllowed: boolean }
  | { readonly do: "mark"; readonly marks: boolean }
  | { readonly do: "back" }
  | { readonly do: "write" }
  | { readonly do: "written"; readonly written: Written; readonly standing: Standing; readonly fault?: Fault }
  | { readonly do: "undone"; readonly left: number; readonly standing: Standing; readonly fault?: Fault }
  /** Without `standing` nobody could say what stands; the marks at least are gone. */
  | { readonly do: "cleared"; readonly standing?: Standing; readonly fault?: Fault }
  | { readonly do: "halfDone"; readonly standing: Standing | undefined }
  | { readonly do: "edited"; readonly edit: Edit }
  | { readonly do: "decided"; readonly run: CheckRun };

const NO_PROGRESS: Progress = { stage: "read", done: 0, all: 0 };

/** What the pane shows after something happened; what does not fit the present state changes nothing. */
export function reducePane(before: PaneState, action: PaneAction): PaneState {
  const state = before.done === undefined ? before : { ...before, done: undefined };
  if (isRunAction(action)) return reduceRun(state, action);
  if ("result" in state) return reduceResult(state, action);
  return action.do === "undone" || action.do === "cleared" ? { ...withoutFault(state), ...toldBy(action) } : state;
}

const RUN_ACTIONS = ["start", "progress", "cancel", "finish", "fail"] as const satisfies readonly PaneAction["do"][];

type RunAction = Extract<PaneAction, { readonly do: (typeof RUN_ACTIONS)[number] }>;

function isRunAction(action: PaneAction): action is RunAction {
  return RUN_ACTIONS.some((name) => name === action.do);
}

function reduceRun(state: PaneState, action: RunAction): PaneState {
  switch (action.do) {
    case "start":
      return state.at === "writing" ? state : started(state, action.task);
    case "progress":
      return state.at === "running" ? advanced(state, action.progress) : state;
    case "cancel":
      return state.at === "running" ? stateBefore(state) : state;
    case "finish":
      return state.at === "running" ? { at: "result", result: keepView(action.result, state.before) } : state;
    case "fail":
      return failed(state, action);
  }
}

function started(state: PaneState, task: Task): Running {
  return { at: "running", task, progress: NO_PROGRESS, recognised: [], ...beforeOf(state) };
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
      return { at: "receipt", result: nowStanding(result, action), written: action.written, ...faultIn(action) };
    case "undone":
      return { at: "result", result: nowStanding(result, action), ...toldBy(action) };
    case "cleared": {
      const { standing = { ...result.standing, marks: 0 } } = action;
      return { ...withoutFault(state), result: nowStanding(result, { standing }), ...toldBy(action) };
    }
    // The page of scores tells what stands, and takes it back.
    case "halfDone": {
      const { standing = result.standing } = action;
      const view = changeView(result.view, { do: "showTab", tab: "score" });
      return { at: "result", result: { ...nowStanding(result, { standing }), view } };
    }
    case "edited":
      return { ...state, result: { ...result, edits: [...result.edits, action.edit] } };
    case "refresh":
      return { ...state, result: { ...result, isRefreshing: true } };
    case "refreshed":
      return action.result === undefined
        ? { ...state, result: atRest(result) }
        : refreshed(state, { ...action.result, view: result.view });
    case "decided":
      return { ...withoutFault(state), result: { ...result, run: action.run } };
  }
}

function nowStanding(result: Result, { standing }: Pick<Result, "standing">): Result {
  return { ...result, standing };
}

function atRest(result: Result): Result {
  return { ...result, isRefreshing: undefined };
}

/** A preview was made for the result before. */
function refreshed(state: WithResult, result: Result): PaneState {
  return state.at === "preview" ? { at: "result", result } : { ...withoutFault(state), result };
}

type TakenBack = Extract<PaneAction, { readonly do: "undone" | "cleared" }>;

function toldBy(action: TakenBack): { readonly fault?: Fault; readonly done: Undoing } {
  const left = action.do === "undone" ? action.left : action.standing?.marks;
  return { done: { what: action.do, left }, ...faultIn(action) };
}

function faultIn({ fault }: { readonly fault?: Fault }): { readonly fault?: Fault } {
  return fault === undefined ? {} : { fault };
}

function withoutFault<S extends PaneState>(state: S): S {
  return { ...state, fault: undefined };
}

/** Leaves a page only for a fault of what it waits for; any other is told on the page that is on show. */
function failed(state: PaneState, { work, fault }: Extract<PaneAction, { readonly do: "fail" }>): PaneState {
  if (state.at === "writing" && work === "write")
    return { at: "preview", result: state.result, draft: state.draft, fault };
  if (state.at !== "running" || work !== state.task) return { ...state, fault };
  return state.before === undefined
    ? { at: "idle", task: state.task, fault }
    : { at: "result", result: state.before, fault };
}

/** Where a cancelled run leads back to. */
function stateBefore({ before }: Running): PaneState {
  return before === undefined ? { at: "idle" } : { at: "result", result: before };
}

function beforeOf(state: PaneState): { readonly before?: Result } {
  if ("result" in state) return { before: atRest(state.result) };
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
