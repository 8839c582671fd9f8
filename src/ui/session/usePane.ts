import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from "react";
import { checkWorkbook } from "../../app/check";
import { isCancelled, type Engine } from "../../app/Engine";
import { overviewOf, type Overview } from "../../app/overview";
import type { CheckRun, Progress } from "../../app/Run";
import type { Workbook } from "../../workbook/Workbook";
import { WorkbookError } from "../../workbook/WorkbookError";
import { faultOf, type Work } from "../words/faults";
import { clockTime } from "./clock";
import { countLayer, FIRST_STATE, type PaneState, type Result, type Standing, type Task } from "./PaneState";
import { reducePane, type PaneAction } from "./reducePane";
import { FIRST_VIEW } from "./View";

export interface PaneSession {
  readonly state: PaneState;
  readonly overview: Overview | undefined;
  /** Looks at the whole workbook again, for the first page. */
  readonly look: () => Promise<Overview>;
  readonly dispatch: (action: PaneAction) => void;
  readonly start: (task: Task) => void;
  readonly cancel: () => void;
  /** Does something with the workbook; a fault of the host becomes a message, a fault of ours stays an error. */
  readonly attempt: (work: Work, doing: () => Promise<void>) => void;
  /** Keeps what was chosen or set and runs again without leaving the page: it counts from then on. */
  readonly refresh: (task: Task, keeping: () => Promise<unknown>) => Promise<void>;
}

interface Setting {
  readonly workbook: Workbook;
  readonly engine: Engine;
  readonly version: string;
}

/** The pane's state, and what leads from one to the next. */
export function usePane(setting: Setting): PaneSession {
  const { workbook } = setting;
  const [state, dispatch] = useReducer(reducePane, FIRST_STATE);
  const attempt = useAttempt(dispatch);
  const [overview, look] = useOverview(workbook, attempt);
  const runner = useRunner(setting, dispatch, attempt);
  useEffect(
    () =>
      workbook.watch((edit) => {
        dispatch({ do: "edited", edit });
      }),
    [workbook],
  );
  return useMemo(
    () => ({
      ...{ state, overview, look, dispatch, attempt, ...runner },
      start: (task) => {
        if (state.at !== "writing") runner.start(task);
      },
    }),
    [state, overview, look, attempt, runner],
  );
}

type Dispatch = PaneSession["dispatch"];

/** Starts and cancels runs; what comes from a run that is no longer wanted is left aside. */
function useRunner(
  { workbook, engine, version }: Setting,
  dispatch: Dispatch,
  attempt: PaneSession["attempt"],
): Pick<PaneSession, "start" | "cancel" | "refresh"> {
  const runs = useRef(0);
  return useMemo(() => {
    const begin = (): (() => boolean) => {
      const own = (runs.current += 1);
      return () => runs.current === own;
    };
    const finish = async (task: Task, onProgress?: (progress: Progress) => void): Promise<Result> => {
      const run = await checkWorkbook(workbook, {
        version,
        engine,
        ...(onProgress === undefined ? {} : { onProgress }),
      });
      return resultOf(task, run, await standingOf(workbook));
    };
    return {
      start: (task: Task) => {
        const isCurrent = begin();
        dispatch({ do: "start", task });
        attempt(task, async () => {
          const result = await finish(task, (progress) => {
            if (isCurrent()) dispatch({ do: "progress", progress });
          });
          if (isCurrent()) dispatch({ do: "finish", result });
        });
      },
      cancel: () => {
        runs.current += 1;
        engine.cancel();
        dispatch({ do: "cancel" });
      },
      refresh: async (task: Task, keeping: () => Promise<unknown>) => {
        const isCurrent = begin();
        let result: Result | undefined;
        dispatch({ do: "refresh" });
        try {
          await keeping();
          if (isCurrent()) result = await finish(task);
        } finally {
          if (isCurrent()) dispatch({ do: "refreshed", result });
        }
      },
    };
  }, [workbook, engine, version, dispatch, attempt]);
}

function resultOf(task: Task, run: CheckRun, standing: Standing): Result {
  const tab = run.inspection.scorecard === undefined || task === "check" ? "findings" : "score";
  return { task, run, time: clockTime(), view: { ...FIRST_VIEW, tab }, edits: [], standing };
}

export async function standingOf(workbook: Workbook): Promise<Standing> {
  return countLayer(await workbook.standing());
}

function useAttempt(dispatch: Dispatch): PaneSession["attempt"] {
  return useCallback(
    (work, doing) => {
      doing().catch((error: unknown) => {
        if (isCancelled(error)) return;
        if (!(error instanceof WorkbookError)) throw error;
        dispatch({ do: "fail", work, fault: faultOf(work, error) });
      });
    },
    [dispatch],
  );
}

/** A first look at the workbook, for the page before the first run. */
function useOverview(
  workbook: Workbook,
  attempt: PaneSession["attempt"],
): readonly [Overview | undefined, PaneSession["look"]] {
  const [overview, setOverview] = useState<Overview>();
  const looks = useRef(0);
  const look = useCallback(async () => {
    const own = (looks.current += 1);
    const found = await overviewOf(workbook);
    if (looks.current === own) setOverview(found);
    return found;
  }, [workbook]);
  useEffect(() => {
    attempt("look", async () => {
      await look();
    });
    return () => {
      looks.current += 1;
    };
  }, [look, attempt]);
  return [overview, look];
}
