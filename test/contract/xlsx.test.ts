import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { buildXlsx } from "../support/workbooks/buildXlsx";
import {
  storedFill,
  storedFormula,
  storedNote,
  storedTabs,
  storedValue,
  withTypedValue,
} from "../support/workbooks/storedCells";
import type { OpenedWorkbook } from "./workbookContract";
import { describeWorkbookContract } from "./workbookContract";

describeWorkbookContract("an .xlsx file", { hearsEdits: false }, (model) =>
  Promise.resolve(openFile(buildXlsx(model))),
);

function openFile(bytes: Uint8Array): OpenedWorkbook {
  const workbook = openXlsx(bytes, "测试.xlsx");
  let typed: Uint8Array | undefined;
  const file = () => typed ?? workbook.save();
  return {
    workbook,
    reopen: () => Promise.resolve(openFile(file())),
    valueAt: (place) => Promise.resolve(storedValue(file(), place)),
    fillAt: (place) => Promise.resolve(storedFill(file(), place)),
    formulaAt: (place) => Promise.resolve(storedFormula(file(), place)),
    noteAt: (place) => Promise.resolve(storedNote(file(), place)),
    tabs: () => Promise.resolve(storedTabs(file())),
    type: (place, value) => {
      typed = withTypedValue(file(), place, value);
      return Promise.resolve();
    },
  };
}
