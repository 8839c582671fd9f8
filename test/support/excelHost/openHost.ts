import type { CellPlace } from "../../../src/core";
import type { ExcelWorkbook } from "../../../src/workbook/excel/openExcel";
import { openExcel } from "../../../src/workbook/excel/openExcel";
import type { OpenedWorkbook } from "../../contract/workbookContract";
import type { Client } from "./Client";
import { createHost } from "./createHost";
import type { Behaviour, Host } from "./Host";
import type { HostModel } from "./HostModel";
import { loadClient } from "./loadClient";
import { editsOf } from "./user";

/** A workbook that is open in the emulated Excel, as the contract of the port looks at it. */
export interface OpenedHost extends OpenedWorkbook {
  readonly workbook: ExcelWorkbook;
  readonly reopen: () => Promise<OpenedHost>;
  readonly host: Host;
  readonly client: Client;
}

/** Longer than edits wait to be told. */
const TOLD_MILLISECONDS = 400;

/** Opens the workbook in an Excel of its own; `reopen` opens what was saved in another. */
export async function openHost(model: HostModel, told: Partial<Behaviour> = {}): Promise<OpenedHost> {
  const host = createHost(model, told);
  const client = await loadClient(host);
  const workbook = await openExcel(client);
  const user = editsOf(host);
  return {
    ...{ workbook, host, client },
    reopen: () => openHost(structuredClone(host.model), told),
    valueAt: (place) => Promise.resolve(user.valueAt(place)),
    formulaAt: (place) => Promise.resolve(user.formulaAt(place)),
    fillAt: (place) => Promise.resolve(user.fillAt(place)),
    noteAt: (place) => Promise.resolve(user.noteAt(place)),
    tabs: () => Promise.resolve(user.tabs()),
    type: async (place: CellPlace, value) => {
      await passed(TOLD_MILLISECONDS);
      user.type(place, value);
      await passed(TOLD_MILLISECONDS);
    },
  };
}

function passed(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
