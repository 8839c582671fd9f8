import { createRoot } from "react-dom/client";
import { createHost } from "./grid/createHost";
import { Workbench } from "./Workbench";
import "./workbench.css";

/** The grid is made once and outside React, whose strict mode would make it twice and leave none. */
const grid = elementOf("grid");
createRoot(elementOf("bar")).render(
  <Workbench createHost={(onRefused) => createHost(grid, onRefused)} paneElement={elementOf("pane")} />,
);

function elementOf(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no #${id}`);
  return element;
}
