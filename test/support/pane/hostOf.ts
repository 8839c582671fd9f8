import type { CellPlace } from "../../../src/core";
import type { Edit, Workbook } from "../../../src/workbook/Workbook";
import type { WorkbookFile } from "../../../src/workbook/WorkbookFile";
import { WorkbookError } from "../../../src/workbook/WorkbookError";

/** What a test can do to the host behind a pane, and see of it. */
export interface StoryControls {
  /** Cells that were shown to the user, in order. */
  readonly selected: CellPlace[];
  /** The user edits something. */
  readonly edit: (edit: Edit) => void;
  /** The next request of this name fails with a host's message. */
  readonly failNext: (request: "read" | "apply", message: string) => void;
  /** The next request of this name waits until it is released. */
  readonly holdNext: (request: "read" | "apply") => void;
  readonly release: () => void;
  /** The workbook itself, to look into. */
  readonly workbook: Workbook;
  /** The file as it is now, in numbers that a test can carry out of the page. */
  readonly save: () => readonly number[];
}

/** A genuine workbook behind a host that records selections, lets a user edit and fails on demand. */
export function hostOf(inner: WorkbookFile): { readonly workbook: Workbook; readonly controls: StoryControls } {
  const selected: CellPlace[] = [];
  const listeners = new Set<(edit: Edit) => void>();
  const failures = new Map<string, string>();
  const holds = new Set<string>();
  const waiting: (() => void)[] = [];
  const failing = async <T>(request: string, doing: () => Promise<T>): Promise<T> => {
    const message = failures.get(request);
    failures.delete(request);
    if (holds.delete(request)) await new Promise<void>((resolve) => waiting.push(resolve));
    if (message !== undefined) throw new WorkbookError("refused", message);
    return doing();
  };
  const workbook: Workbook = {
    ...inner,
    read: (onSheet) => failing("read", () => inner.read(onSheet)),
    apply: (changes) => failing("apply", () => inner.apply(changes)),
    select: async (place) => {
      await inner.select(place);
      selected.push(place);
    },
    watch: (onEdit) => {
      listeners.add(onEdit);
      return () => listeners.delete(onEdit);
    },
  };
  const controls: StoryControls = {
    selected,
    edit: (edit) => {
      for (const listener of listeners) listener(edit);
    },
    failNext: (request, message) => failures.set(request, message),
    holdNext: (request) => holds.add(request),
    release: () => {
      for (const resume of waiting.splice(0)) resume();
    },
    workbook,
    save: () => [...inner.save()],
  };
  return { workbook, controls };
}
