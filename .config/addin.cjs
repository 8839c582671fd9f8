const path = require("node:path");
const { gzipSync } = require("node:zlib");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { WebpackError, sources } = require("webpack");
const { DEVELOPMENT_BASE, localServer } = require("./localServer.cjs");
const { checkManifest } = require("./manifest/checkManifest.cjs");
const { CDN, officeFiles } = require("./officeFiles.cjs");
const { UNSEEN_PARTS, replacementFaults } = require("./replacements.cjs");

const ROOT = path.join(__dirname, "..");
/** What the pane's own scripts may weigh, compressed. */
const SCRIPT_LIMIT = 350 * 1024;

/**
 * The add-in as a folder that any web server can hold: `--env base=https://…/` says where, `--env cdn` takes office.js from
 * Microsoft instead of the folder.
 */
function addin(shared, env) {
  const base = baseOf(env.base ?? DEVELOPMENT_BASE);
  const isRemote = env.cdn === true;
  return {
    ...shared,
    name: "addin",
    target: ["web", "es2022"],
    entry: { taskpane: "./src/taskpane/main.tsx" },
    devtool: false,
    performance: { hints: false },
    output: {
      path: path.join(ROOT, "dist/addin"),
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      publicPath: "auto",
      clean: true,
    },
    module: {
      rules: [...shared.module.rules, { test: UNSEEN_PARTS, loader: path.join(__dirname, "nothing-loader.cjs") }],
    },
    resolve: { ...shared.resolve, alias: { "rtl-css-js/core": path.join(__dirname, "leftToRight.mjs") } },
    optimization: {
      // The worker and the page share what both need; the engine itself is one script for either.
      splitChunks: { chunks: "all", cacheGroups: { defaultVendors: false } },
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          minimizerOptions: { compress: { passes: 5, keep_fargs: false } },
          extractComments: false,
        }),
      ],
    },
    plugins: [
      ...shared.plugins,
      new HtmlWebpackPlugin({
        template: "src/taskpane/taskpane.html",
        filename: "taskpane.html",
        inject: false,
        minify: false,
        policy: policyOf(isRemote),
        office: isRemote ? CDN : "office/office.js",
      }),
      new CopyPlugin({
        patterns: [
          ...[
            "src/taskpane/gate.js",
            "src/taskpane/taskpane.css",
            "assets/deploy.html",
            "LICENSE",
            "THIRD-PARTY-NOTICES.md",
          ],
          { from: "assets/icons", to: "assets/icons" },
          { from: "manifest.xml", transform: (text) => text.toString().replaceAll(DEVELOPMENT_BASE, base) },
          ...(isRemote ? [] : officeFiles()),
        ],
      }),
      { apply: ({ hooks }) => [inspectModules, inspectAssets].map((each) => hooks.thisCompilation.tap("addin", each)) },
    ],
    devServer: localServer,
  };
}

/** With a slash at its end, as the paths of the manifest follow it. */
function baseOf(text) {
  const { protocol, href, search, hash } = new URL(text);
  if (protocol !== "https:" || search !== "" || hash !== "")
    throw new Error(`not an https address of a folder: ${text}`);
  return href.endsWith("/") ? href : `${href}/`;
}

/** Nothing may be fetched from, or sent to, any other place than the one that the page comes from. */
function policyOf(isRemote) {
  const scripts = isRemote ? ` ${new URL(CDN).origin}` : "";
  const rules = {
    "default-src": "'none'",
    "script-src": `'self'${scripts}`,
    // Fluent writes its rules into style elements of the page.
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data:",
    "font-src": "'self' data:",
    "connect-src": "'self'",
    "worker-src": "'self'",
    // office.js shows its own page of errors in a frame.
    "frame-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
  };
  return Object.entries(rules)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}

function inspectModules(compilation) {
  compilation.hooks.finishModules.tap("addin", (modules) => {
    const faults = replacementFaults([...modules].flatMap(({ resource }) => resource ?? []));
    compilation.errors.push(...faults.map((fault) => new WebpackError(fault)));
  });
}

function inspectAssets(compilation) {
  const stage = compilation.constructor.PROCESS_ASSETS_STAGE_REPORT;
  compilation.hooks.processAssets.tap({ name: "addin", stage }, () => {
    const faults = [...weightFaults(compilation), ...manifestFaults(compilation)];
    compilation.errors.push(...faults.map((fault) => new WebpackError(fault)));
  });
}

/** Writes down what each script weighs; office.js, which is Microsoft's, and the small gate are not counted. */
function weightFaults(compilation) {
  const scripts = compilation.getAssets().filter(({ name }) => /^[^/]+[.][0-9a-f]{8}[.]js$/.test(name));
  const weights = scripts.map(({ name, source }) => [name, gzipSync(source.buffer(), { level: 9 }).length]);
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  const text = JSON.stringify({ ...Object.fromEntries(weights), total, limit: SCRIPT_LIMIT }, undefined, 2);
  compilation.emitAsset("weights.json", new sources.RawSource(`${text}\n`));
  return total > SCRIPT_LIMIT ? [`the pane's scripts are too heavy: ${text}`] : [];
}

/** The manifest as it is with the addresses of this build. */
function manifestFaults(compilation) {
  const text = compilation.getAsset("manifest.xml").source.source().toString();
  return checkManifest(text, ROOT).map((fault) => `manifest.xml: ${fault}`);
}

module.exports = { addin };
