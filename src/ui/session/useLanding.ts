import { useEffect, useRef, type RefObject } from "react";
import type { PaneState } from "./PaneState";

/** Once another page is on show and what had the focus is gone with the former one, the page takes it; never at the start. */
export function useLanding(state: PaneState): RefObject<HTMLElement> {
  const page = useRef<HTMLElement>(null);
  const name = pageName(state);
  const shown = useRef(name);
  useEffect(() => {
    if (shown.current === name) return;
    shown.current = name;
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) page.current?.focus({ preventScroll: true });
  }, [name]);
  return page;
}

/** Tells pages apart. */
export function pageName(state: PaneState): string {
  if (state.at !== "result") return state.at === "writing" ? "preview" : state.at;
  const { tab, score, isDetail, table = "" } = state.result.view;
  return ["result", tab, score, String(isDetail), table].join(" ");
}
