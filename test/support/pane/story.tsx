import { createRoot } from "react-dom/client";
import { inlineEngine } from "../../../src/app/inlineEngine";
import type { Engine } from "../../../src/app/Engine";
import { recogniseTables } from "../../../src/core/table";
import { Pane } from "../../../src/ui/Pane";
import type { Host } from "../../../src/ui/host";
import type { Mode } from "../../../src/ui/theme/themes";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { hostOf } from "./hostOf";

const HOST: Host = {
  promise: "不联网，不上传。写入前逐格预览，写入后可撤销。",
  printing: "打印前请清除标记：填充色会随表格打印。",
  undo: "保存并重新打开后仍可撤销。",
};

/** Stops at a stage until it is cancelled, so that a test can look at a run. */
function heldEngine(stage: string): Engine {
  const engine = inlineEngine();
  let stop: ((reason: Error) => void) | undefined;
  return {
    inspect: (sheets, options, onStage) =>
      stage === "recognise"
        ? new Promise((_, reject) => {
            stop = reject;
            sheets.slice(0, 3).forEach((sheet, index) => {
              const kinds = recogniseTables(sheet).tables.map(({ kind }) => kind);
              onStage?.("recognise", index + 1, sheets.length, [...new Set(kinds)]);
            });
          })
        : engine.inspect(sheets, options, onStage),
    cancel: () => {
      const error = new Error("cancelled");
      error.name = "Cancelled";
      stop?.(error);
    },
  };
}

const MODES: readonly Mode[] = ["light", "dark", "highContrast"];

async function show(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const file = query.get("file") ?? "";
  const mode = MODES.find((each) => each === query.get("mode")) ?? "light";
  const bytes = new Uint8Array(await (await fetch(`/fixtures/${file}`)).arrayBuffer());
  const { workbook, controls } = hostOf(openXlsx(bytes, query.get("name") ?? file));
  Object.assign(window, { story: controls });
  const root = document.querySelector("#root");
  if (root === null) throw new Error("the story page has no root");
  const engine = heldEngine(query.get("hold") ?? "");
  createRoot(root).render(<Pane workbook={workbook} engine={engine} version="0.0.0" mode={mode} host={HOST} />);
}

void show();
