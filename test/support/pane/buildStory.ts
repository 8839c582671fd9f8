import { join } from "node:path";
import HtmlWebpackPlugin from "html-webpack-plugin";
import { webpack } from "webpack";

const SWC = {
  swcrc: false,
  jsc: {
    parser: { syntax: "typescript", tsx: true },
    target: "es2022",
    transform: { react: { runtime: "automatic" } },
  },
  module: { type: "es6" },
};

const PAGE = `<!doctype html>
<html lang="zh-CN">
  <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
  <title>绩核</title><style>html, body, #root { height: 100%; margin: 0 }</style></head>
  <body><div id="root"></div></body>
</html>`;

/** Builds the page that shows the pane over a workbook file, into a folder. */
export function buildStory(folder: string): Promise<void> {
  const compiler = webpack({
    ...{ mode: "development", devtool: false, target: "web", entry: join(__dirname, "story.tsx") },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, loader: "swc-loader", options: SWC },
        { test: /\.peggy$/, loader: require.resolve("../../../.config/peggy-loader.cjs") },
      ],
    },
    output: { path: folder, filename: "story.js" },
    plugins: [new HtmlWebpackPlugin({ templateContent: PAGE })],
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
