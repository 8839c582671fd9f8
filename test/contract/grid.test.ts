import { openGrid } from "../../src/workbook/grid/openGrid";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { headlessGrid } from "../support/grid/headlessGrid";
import { shownFill, shownFormula, shownNote, shownTabs, shownValue, typeInto } from "../support/grid/shownCells";
import { buildXlsx } from "../support/workbooks/buildXlsx";
import type { OpenedWorkbook } from "./workbookContract";
import { describeWorkbookContract } from "./workbookContract";

const host = headlessGrid();

afterAll(() => {
  host.dispose();
});

describeWorkbookContract("the grid", { hearsEdits: true }, (model) => Promise.resolve(openInGrid(buildXlsx(model))));

function openInGrid(bytes: Uint8Array): OpenedWorkbook {
  const workbook = openGrid(openXlsx(bytes, "测试.xlsx"), host);
  const { api } = host;
  return {
    workbook,
    reopen: async () => {
      const saved = await workbook.save();
      workbook.close();
      return openInGrid(saved);
    },
    valueAt: (place) => Promise.resolve(shownValue(api, place)),
    fillAt: (place) => Promise.resolve(shownFill(api, place)),
    formulaAt: (place) => Promise.resolve(shownFormula(api, place)),
    noteAt: (place) => Promise.resolve(shownNote(api, place)),
    tabs: () => Promise.resolve(shownTabs(api)),
    type: (place, value) => {
      typeInto(api, place, value);
      return Promise.resolve();
    },
  };
}
