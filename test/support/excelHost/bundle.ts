import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { webpack } from "webpack";

/** The emulated Excel as one script for `page.addInitScript({ content })`; see `browser.ts` for what it offers there. */
export async function bundleExcelHost(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "excel-host-"));
  try {
    await build(folder);
    return readFileSync(join(folder, "excelHost.js"), "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const SWC = { swcrc: false, jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "es6" } };

function build(folder: string): Promise<void> {
  const rules = [
    { test: /\.ts$/, exclude: /node_modules/, loader: "swc-loader", options: SWC },
    { test: /\.peggy$/, loader: resolve(__dirname, "../../../.config/peggy-loader.cjs") },
  ];
  const compiler = webpack({
    ...{ mode: "development", devtool: false, target: "web", entry: resolve(__dirname, "browser.ts") },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules },
    output: { path: folder, filename: "excelHost.js" },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      const problem = error ?? (stats?.hasErrors() === true ? new Error(stats.toString("errors-only")) : undefined);
      compiler.close(() => {
        if (problem === undefined) resolve();
        else reject(problem);
      });
    });
  });
}
