import { createRoot } from "react-dom/client";
import { openExcel } from "../workbook/excel/openExcel";
import { modeOf, type OfficeLook } from "./modeOf";
import { pageEngine } from "./pageEngine";
import { takeCommands, type CommandQueue } from "./ribbon";
import { Shell } from "./Shell";

declare global {
  interface Window {
    /** Made by `gate.js`. */
    readonly jiheCommands: CommandQueue;
  }
}

declare const __JIHE_VERSION__: string;

/** Runs once `gate.js` knows that this Excel is new enough. */
function main(root: HTMLElement): void {
  const ribbon = takeCommands(window.jiheCommands, () => Office.addin.showAsTaskpane());
  // Hosts without themes say nothing here, whatever the types promise.
  const look: OfficeLook | undefined = Office.context.officeTheme;
  const mode = modeOf(look, matchMedia("(forced-colors: active)").matches);
  const open = () => openExcel({ Excel, Office });
  const props = { open, engine: pageEngine(), version: __JIHE_VERSION__, mode, paneRef: ribbon.attach };
  createRoot(root).render(<Shell {...props} />);
}

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no place for the pane");
main(root);
