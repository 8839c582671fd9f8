import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import office from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

const CONFIG_FILES = ["*.{js,cjs,mjs}", ".config/**"];

// The plugin's own preset brings a second copy of typescript-eslint; we take its rules and leave the rest.
const officeRules = Object.fromEntries(
  office.configs.recommended
    .flatMap((config) => Object.keys(config.rules ?? {}))
    .filter((name) => name.startsWith("office-addins/"))
    .map((name) => [name, "error"]),
);

const NO_DEFAULT_EXPORT = {
  selector: "ExportDefaultDeclaration, ExportSpecifier[exported.name='default']",
  message: "Export by name: one thing has one name everywhere.",
};
const NO_ENUM = {
  selector: "TSEnumDeclaration",
  message: "Use a union of strings: it needs no run-time object and prints as itself.",
};
const NO_CLASS = {
  selector: "ClassDeclaration, ClassExpression",
  message: "Use functions over read-only values; WorkbookError is the only class.",
};

// Names through which the world could leak into the core: its results depend on its arguments alone.
const WORLD = [
  [
    "window",
    "document",
    "navigator",
    "location",
    "localStorage",
    "sessionStorage",
    "fetch",
    "XMLHttpRequest",
    "WebSocket",
  ],
  ["process", "Buffer", "require", "module", "__dirname", "__filename", "global", "globalThis", "self"],
  ["Date", "performance", "crypto", "setTimeout", "setInterval", "setImmediate", "queueMicrotask"],
].flat();

const NODE = ["__dirname", "__filename", "Buffer", "console", "performance", "process", "structuredClone", "URL"];

export default defineConfig(
  globalIgnores(["dist/", "coverage/", "test-results/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/consistent-type-exports": "error",
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "no-restricted-syntax": ["error", NO_DEFAULT_EXPORT, NO_ENUM],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 40, skipBlankLines: true, skipComments: true }],
      "no-console": "error",
      "no-restricted-syntax": ["error", NO_DEFAULT_EXPORT, NO_ENUM, NO_CLASS],
    },
  },
  {
    files: ["src/workbook/WorkbookError.ts"],
    rules: { "no-restricted-syntax": ["error", NO_DEFAULT_EXPORT, NO_ENUM] },
  },
  {
    // The edges, where foreign values become ours, and the arithmetic that brands its results.
    files: ["src/core/quantity/**", "src/workbook/**", "src/cli/**"],
    rules: { "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "as" }] },
  },
  {
    files: ["src/core/**"],
    rules: {
      "no-restricted-globals": ["error", ...WORLD],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "The core gives the same result every time." },
      ],
    },
  },
  {
    // Markup is laid out one attribute a line: what is ten lines of logic elsewhere is thirty here. So are hooks,
    // whose handlers all stand in one function.
    files: ["src/ui/**/*.tsx", "src/{ui,workbench}/**/use*.ts"],
    rules: { "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }] },
  },
  {
    // Lists of data: they grow with the words of the field, not with logic.
    files: ["src/core/table/lexicon/**", "src/core/scoring/schemes/**", "src/report/messages.ts"],
    rules: { "max-lines": "off" },
  },
  { files: ["src/cli/**"], rules: { "no-console": "off" } },
  {
    // What a bundler makes of a file has the default export that the bundler gives it.
    files: ["src/**/*.d.ts"],
    rules: { "no-restricted-syntax": "off" },
  },
  {
    files: ["src/workbook/excel/**", "src/taskpane/**"],
    plugins: { "office-addins": office },
    rules: officeRules,
  },
  {
    files: ["**/*.{js,cjs,mjs}"],
    languageOptions: { globals: Object.fromEntries(NODE.map((name) => [name, "readonly"])) },
  },
  {
    // Runs unbundled in whatever engine an old Excel brings.
    files: ["src/taskpane/gate.js"],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: "script",
      globals: { Office: "readonly", HTMLScriptElement: "readonly", document: "readonly", window: "readonly" },
    },
  },
  {
    files: ["**/*.cjs", "webpack.config.js"],
    languageOptions: { sourceType: "commonjs" },
  },
  { files: CONFIG_FILES, rules: { "no-restricted-syntax": "off" } },
);
