/**
 * The layers of the house (see "Layers" in the design): every import points down, and each rule says why it is there.
 * Tests may import anything, so all rules but the last few look at src/ alone.
 */

const SHELLS = "(taskpane|workbench|cli)";
const PORT = "^src/workbook/(Workbook|WorkbookError)[.]ts$";
const REACT = "(^|node_modules/)(react|react-dom|@fluentui)(/|$)";
const GRID = "(^|node_modules/)@univerjs(/|$)";

/** Each folder of core, and the earlier stages that it may read: the pipeline from cells to a change set. */
const PIPELINE = {
  quantity: [],
  grid: ["quantity"],
  table: ["grid", "quantity"],
  ledger: ["table", "grid", "quantity"],
  relation: ["ledger", "table", "grid", "quantity"],
  scoring: ["ledger", "table", "grid", "quantity"],
  reconciliation: ["relation", "scoring", "ledger", "table", "grid", "quantity"],
  change: ["reconciliation", "scoring", "ledger", "table", "grid", "quantity"],
};

const anyOf = (names) => `(${names.join("|")})`;

const pipelineRules = Object.entries(PIPELINE).map(([folder, earlier]) => ({
  name: `core-pipeline-${folder}`,
  comment:
    `core/${folder} reads ${earlier.length > 0 ? earlier.join(", ") : "no other folder"}. ` +
    "Stages that only look back can be read, tested and replaced one at a time; nothing flows back.",
  severity: "error",
  from: { path: `^src/core/${folder}/` },
  to: { path: "^src/core/", pathNot: `^src/core/${anyOf([folder, ...earlier])}/` },
}));

const layerRules = [
  {
    name: "shells-are-the-top",
    comment:
      "A shell chooses the adapter and wires it. What a shell could be imported by could not run in another shell.",
    severity: "error",
    from: { path: "^src/", pathNot: `^src/${SHELLS}/` },
    to: { path: `^src/${SHELLS}/` },
  },
  {
    name: "shells-stand-apart",
    comment: "Each shell is a program of its own; what two of them share belongs in ui, app or report.",
    severity: "error",
    from: { path: `^src/${SHELLS}/` },
    to: { path: `^src/${SHELLS}/`, pathNot: "^src/$1/" },
  },
  {
    name: "ui-imports-down",
    comment: "Components get a Workbook as a prop and never pick one: they know the port, not the adapters.",
    severity: "error",
    from: { path: "^src/ui/" },
    to: { path: "^src/", pathNot: ["^src/(ui|app|report|core)/", PORT, `^src/${SHELLS}/`] },
  },
  {
    name: "app-imports-down",
    comment: "A use case takes any Workbook: it knows report, core and the port, neither components nor adapters.",
    severity: "error",
    from: { path: "^src/app/" },
    to: { path: "^src/", pathNot: ["^src/(app|report|core)/", PORT, `^src/${SHELLS}/`] },
  },
  {
    name: "report-imports-core-only",
    comment: "Reports render results and return them; without a workbook at hand they cannot write one.",
    severity: "error",
    from: { path: "^src/report/" },
    to: { path: "^src/", pathNot: ["^src/(report|core)/", `^src/${SHELLS}/`] },
  },
  {
    name: "port-imports-core-only",
    comment: "The port says what the tool needs of a workbook; it must not know who provides it.",
    severity: "error",
    from: { path: "^src/workbook/[^/]+$" },
    to: { path: "^src/", pathNot: ["^src/core/", "^src/workbook/[^/]+$", `^src/${SHELLS}/`] },
  },
  {
    name: "adapters-import-port-and-core",
    comment: "An adapter is one host behind the port. One that leaned on another could not be left out or replaced.",
    severity: "error",
    from: { path: "^src/workbook/([^/]+)/" },
    to: { path: "^src/", pathNot: ["^src/core/", "^src/workbook/[^/]+$", "^src/workbook/$1/", `^src/${SHELLS}/`] },
  },
];

const coreRules = [
  {
    name: "core-imports-core-only",
    comment: "Core is the same in Excel, in a browser and on the command line because it knows none of them.",
    severity: "error",
    from: { path: "^src/core/" },
    to: { path: "^src/", pathNot: ["^src/core/", `^src/${SHELLS}/`] },
  },
  {
    name: "core-uses-no-packages",
    comment: "Core depends on decimal.js alone, so that a result depends on nobody else's release.",
    severity: "error",
    from: { path: "^src/core/" },
    to: { dependencyTypes: ["npm", "npm-optional", "npm-peer", "npm-bundled"], pathNot: "node_modules/decimal[.]js/" },
  },
  {
    name: "decimal-js-in-quantity-only",
    comment: "All arithmetic goes through Quantity, which knows unit and precision; a bare decimal knows neither.",
    severity: "error",
    from: { path: "^src/", pathNot: "^src/core/quantity/" },
    to: { path: "node_modules/decimal[.]js/" },
  },
  {
    name: "core-one-door",
    comment: "Outside core only src/core/index.ts is imported: what is not in it can change without asking anyone.",
    severity: "error",
    from: { path: "^src/", pathNot: "^src/core/" },
    to: { path: "^src/core/", pathNot: "^src/core/index[.]ts$" },
  },
  {
    name: "core-folders-are-stages",
    comment: "A new folder of core first gets its place in the pipeline (the list at the top of this file).",
    severity: "error",
    from: { path: "^src/core/" },
    to: { path: "^src/core/[^/]+/", pathNot: `^src/core/${anyOf(Object.keys(PIPELINE))}/` },
  },
  {
    name: "core-top-is-inspect-and-index",
    comment:
      "Only the pipeline itself, what it gives back and the one door may see all of core; anything else belongs in a stage.",
    severity: "error",
    from: { path: "^src/core/[^/]+$", pathNot: "^src/core/(inspect|Inspection|index)[.]ts$" },
    to: { path: "^src/core/" },
  },
];

const platformRules = [
  {
    name: "node-in-cli-only",
    comment: "Everything but the command line runs in a browser, where there is no file system and no process.",
    severity: "error",
    from: { path: "^src/", pathNot: "^src/cli/" },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "react-in-ui-and-shells-only",
    comment: "Below the components nothing knows how it is drawn; the command line has no use for React at all.",
    severity: "error",
    from: { path: "^src/", pathNot: `^src/(ui|${SHELLS})/` },
    to: { path: REACT },
  },
  {
    name: "grid-in-its-adapter-and-workbench-only",
    comment: "The spreadsheet grid of the page is one host behind the port; nothing else may lean on it.",
    severity: "error",
    from: { path: "^src/", pathNot: "^src/(workbook/grid|workbench)/" },
    to: { path: GRID },
  },
  {
    name: "no-tests-in-production",
    comment: "The product must not carry its tests.",
    severity: "error",
    from: { path: "^src/" },
    to: { path: "^test/" },
  },
  {
    name: "no-dev-dependencies-in-production",
    comment: "What ships is listed under dependencies: there its licence is noticed and its release is watched.",
    severity: "error",
    from: { path: "^src/" },
    to: { dependencyTypes: ["npm-dev"] },
  },
];

const generalRules = [
  {
    name: "no-circular",
    comment: "Two modules that need each other are one module, or share a third.",
    severity: "error",
    from: {},
    to: { circular: true },
  },
  {
    name: "no-orphans",
    comment: "A module that imports nothing and that nobody imports is forgotten; the ES5 gate is named by its page.",
    severity: "error",
    from: { orphan: true, path: "^src/", pathNot: ["[.]d[.]ts$", "[.]d[.][a-z]+[.]ts$", "^src/taskpane/gate[.]js$"] },
    to: {},
  },
  {
    name: "no-unresolved",
    comment:
      "An import that leads nowhere would escape every other rule; jihe-engine is a script that the build makes.",
    severity: "error",
    from: {},
    to: { couldNotResolve: true, pathNot: "^jihe-engine$" },
  },
  {
    name: "no-unlisted-packages",
    comment: "A package that package.json does not list may be gone after the next install.",
    severity: "error",
    from: {},
    to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
  },
];

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [...layerRules, ...coreRules, ...pipelineRules, ...platformRules, ...generalRules],
  options: {
    doNotFollow: { path: "node_modules" },
    extraExtensionsToScan: [".peggy"],
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
