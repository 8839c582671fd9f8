const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");

const ROOT = path.join(__dirname, "..");
const CACHE = path.join(ROOT, "node_modules/.cache/jihe");
const ENGINE = { folder: path.join(CACHE, "engine"), file: "engine.js" };

/**
 * The page that works without Excel. It has to run from disk too, by a double click, where a browser allows neither modules nor
 * fetching nor workers from a file: hence classic scripts, the sample within the bundle, and the engine as a text that the page makes
 * a worker of.
 */
function workbench(shared) {
  const fast = {
    cache: {
      type: "filesystem",
      cacheDirectory: path.join(CACHE, "webpack"),
      buildDependencies: { config: [__filename] },
    },
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })] },
    // The maps would be larger than the program, and an office has no use for them.
    devtool: false,
    performance: { hints: false },
    infrastructureLogging: { level: "warn" },
  };
  const engine = {
    ...shared,
    ...fast,
    name: "engine",
    target: "webworker",
    entry: "./src/app/engine/worker.ts",
    output: { path: ENGINE.folder, filename: ENGINE.file },
    // The page reads it from disk: the server must not keep it in memory.
    devServer: false,
  };
  const page = {
    ...shared,
    ...fast,
    name: "workbench",
    dependencies: ["engine"],
    target: ["web", "es2020"],
    entry: "./src/workbench/main.tsx",
    output: {
      path: path.join(ROOT, "dist/workbench"),
      // The page alone stands in the folder, so that one sees what to double-click.
      filename: "app/workbench.js",
      chunkFilename: "app/parts/[name].js",
      cssFilename: "app/workbench.css",
      publicPath: "auto",
      clean: true,
    },
    experiments: { css: true },
    resolve: { ...shared.resolve, alias: { "jihe-engine$": path.join(ENGINE.folder, ENGINE.file) } },
    module: {
      rules: [
        ...shared.module.rules,
        { test: /\.css$/, type: "css" },
        { test: /\.xlsx$/, type: "asset/inline" },
        { resource: path.join(ENGINE.folder, ENGINE.file), type: "asset/source" },
      ],
    },
    plugins: [
      ...shared.plugins,
      new HtmlWebpackPlugin({ template: "src/workbench/index.html", scriptLoading: "defer", favicon: undefined }),
    ],
    devServer,
  };
  return [engine, page];
}

const devServer = {
  host: "localhost",
  port: "auto",
  // Served as it is built: nothing is put into the page, so that what one sees is what an office gets.
  client: false,
  hot: false,
  liveReload: false,
  static: false,
  open: true,
  onListening: ({ server, compiler }) => {
    console.log(`绩核工作台：http://localhost:${server.address().port}/（按 Ctrl+C 结束）`);
    console.log("正在构建页面，首次约需一分钟……");
    let isTold = false;
    compiler.hooks.done.tap("ready", (stats) => {
      if (!isTold && !stats.hasErrors()) console.log("页面已就绪。");
      isTold ||= !stats.hasErrors();
    });
  },
};

module.exports = { workbench };
