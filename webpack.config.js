const { chmodSync } = require("node:fs");
const path = require("node:path");
const { BannerPlugin, DefinePlugin } = require("webpack");
const { addin } = require("./.config/addin.cjs");
const { swcOptions } = require("./.config/swc.cjs");
const { workbench } = require("./.config/workbench.cjs");
const { version } = require("./package.json");

const DIST = path.join(__dirname, "dist");

/** What every bundle shares; a bundle adds its target, its entry and its folder. */
const shared = {
  context: __dirname,
  mode: "production",
  devtool: "source-map",
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      // Importing one of our modules does nothing by itself, so that a bundle holds no more of them than it uses.
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        sideEffects: false,
        loader: "swc-loader",
        options: swcOptions("es6"),
      },
      { test: /\.peggy$/, loader: path.join(__dirname, ".config/peggy-loader.cjs") },
    ],
  },
  plugins: [new DefinePlugin({ __JIHE_VERSION__: JSON.stringify(version) })],
  // Silent unless something is wrong: `npm start` builds first and its output is the program's.
  stats: { preset: "errors-warnings", errorsCount: false, warningsCount: false },
};

const cli = {
  ...shared,
  name: "cli",
  target: "node20",
  entry: "./src/cli/main.ts",
  output: { path: path.join(DIST, "cli"), filename: "jihe.js", clean: true },
  // A program that runs from disk gains nothing by being small, and its stack traces stay readable.
  optimization: { minimize: false },
  plugins: [
    ...shared.plugins,
    new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true }),
    executable(path.join(DIST, "cli/jihe.js")),
  ],
};

/** Measurements (npm run bench); built on demand only. */
const bench = {
  ...shared,
  name: "bench",
  target: "node20",
  entry: Object.fromEntries(
    ["bench", "mutations", "layouts", "workbench", "pane"].map((name) => [name, `./test/bench/${name}.ts`]),
  ),
  output: { path: path.join(DIST, "bench"), filename: "[name].js", clean: true },
  optimization: { minimize: false },
  // Programs of their own, which stay where they are; and files beside a source are looked for there.
  externals: { "playwright-core": "commonjs playwright-core", webpack: "commonjs webpack" },
  node: { __dirname: true },
};

/** Found, missed and false alarms on sample workbooks (npm run samples); built on demand only. */
const samples = {
  ...bench,
  name: "samples",
  entry: "./test/samples/samples.ts",
  output: { path: path.join(DIST, "samples"), filename: "samples.js", clean: true },
};

module.exports = (env) => {
  if (env.bench === true) return [bench];
  if (env.samples === true) return [samples];
  if (env.serve === true) return workbench(shared);
  return env.addin === true ? [addin(shared, env)] : [cli, ...workbench(shared), addin(shared, env)];
};

function executable(file) {
  return { apply: (compiler) => compiler.hooks.afterEmit.tap("executable", () => chmodSync(file, 0o755)) };
}
