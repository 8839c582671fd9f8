import type { HostModel } from "./HostModel";

const MAP = "map entries";

/** The workbook as it is saved: a text, to be opened in another Excel. */
export function saveModel(model: HostModel): string {
  return JSON.stringify(model, (_, value: unknown) => (value instanceof Map ? { [MAP]: [...value] } : value));
}

export function openSaved(text: string): HostModel {
  return JSON.parse(text, (_, value: unknown) => (isSavedMap(value) ? new Map(value[MAP]) : value)) as HostModel;
}

function isSavedMap(value: unknown): value is { readonly [MAP]: readonly (readonly [unknown, unknown])[] } {
  return typeof value === "object" && value !== null && MAP in value;
}
