import { fromModel } from "./fromModel";
import { fromXlsx } from "./fromXlsx";
import type { Behaviour, Host } from "./Host";
import { createHost } from "./createHost";
import type { HostModel } from "./HostModel";
import { snapshotOf } from "./HostModel";
import { editsOf } from "./user";
import { windowExternal } from "./windowExternal";

/**
 * The emulated Excel for a page, as `window.excelHost`: put this script into the page before any other, then call `start`
 * with a workbook, and office.js finds an Excel.
 */
const excelHost = {
  fromModel,
  fromXlsx,
  snapshotOf,
  editsOf,
  start(model: HostModel, told: Partial<Behaviour> = {}): Host {
    const host = createHost(model, told);
    const value = windowExternal(host);
    Object.defineProperty(window, "external", { configurable: true, writable: true, value });
    return host;
  },
};

export type ExcelHost = typeof excelHost;

Object.assign(window, { excelHost });
