import type { Visibility } from "../../../core";
import type { OwnRecord } from "../../OwnRecord";

/** A worksheet as Excel lists it; the id stays while the name may change. */
export interface Tab {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
}

/** What is known of a workbook before its cells are looked at. */
export interface Known {
  readonly tabs: readonly Tab[];
  readonly part: RecordPart | undefined;
  readonly record: OwnRecord;
}

/** The custom XML part that keeps our record. */
export interface RecordPart {
  readonly id: string;
  readonly xml: string;
}

const VISIBILITIES: Readonly<Record<string, Visibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** Queues the list of worksheets; they come in tab order. */
export function queueTabs({ workbook: { worksheets } }: Excel.RequestContext): () => readonly Tab[] {
  worksheets.load("items/id,items/name,items/visibility");
  return () =>
    worksheets.items.map(({ id, name, visibility }) => ({
      ...{ id, name },
      visibility: VISIBILITIES[visibility] ?? "visible",
    }));
}
