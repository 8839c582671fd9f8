import { fromModel } from "./fromModel";
import { fromXlsx } from "./fromXlsx";
import type { Behaviour, Host } from "./Host";
import { createHost } from "./createHost";
import type { HostModel } from "./HostModel";
import { snapshotOf } from "./HostModel";
import { openSaved, saveModel } from "./saved";
import { editsOf } from "./user";
import { createRibbon, windowExternal, type HostRibbon } from "./windowExternal";

/**
 * The emulated Excel for a page, as `window.excelHost`: put this script into the page before any other, then call `start`
 * with a workbook, and office.js finds an Excel.
 */
const excelHost = {
  fromModel,
  fromXlsx,
  snapshotOf,
  editsOf,
  saveModel,
  openSaved,
  start(model: HostModel, told: Partial<Behaviour> = {}): Host & { readonly ribbon: HostRibbon } {
    const host = createHost(model, told);
    const ribbon = createRibbon();
    const value = windowExternal(host, ribbon);
    Object.defineProperty(window, "external", { configurable: true, writable: true, value });
    return Object.assign(host, { ribbon });
  },
};

export type ExcelHost = typeof excelHost;

Object.assign(window, { excelHost });
